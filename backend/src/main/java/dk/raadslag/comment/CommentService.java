package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.comment.Comment.Decided;
import dk.raadslag.comment.Comment.Passage;
import dk.raadslag.comment.Comment.State;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;
import dk.raadslag.text.Passages;
import dk.raadslag.text.Passages.Kept;
import dk.raadslag.text.Passages.Seen;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writing and withdrawing comments and answers, and marking that there are none. */
final class CommentService {
    private static final int MOST_QUOTED = 2_000;
    private static final int MOST_WORDS = 10_000;

    private final Rounds rounds;
    private final CommentStore store;
    private final MarkStore marks;
    private final Passages passages;
    private final CommentAlerts alerts;

    CommentService(Rounds rounds, CommentStore store, MarkStore marks, Passages passages, CommentAlerts alerts) {
        this.rounds = rounds;
        this.store = store;
        this.marks = marks;
        this.passages = passages;
        this.alerts = alerts;
    }

    /** Two relative positions of Yjs. */
    record Anchor(byte[] from, byte[] to) {}

    /** A comment as it is sent; it has an anchor or a place, or neither to leave the passage as it is. */
    record Words(
            UUID itemId,
            TextField field,
            Anchor anchor,
            Seen place,
            String quote,
            String words,
            String proposal,
            UUID answers) {
        boolean marks() {
            return anchor != null || place != null;
        }
    }

    /** Writes a comment, or changes one's own; sent twice, it counts once. */
    Future<Long> set(Actor actor, UUID roundId, UUID id, Words words) {
        return rounds.change(actor, roundId, change -> {
            Look look = change.look();
            Item item = look.item(words.itemId());
            demandFits(words);
            return store.ofRound(change.conn(), roundId).compose(all -> {
                Optional<Comment> known =
                        all.stream().filter(one -> one.id().equals(id)).findFirst();
                known.ifPresent(old -> demandOwn(old, look, roundId));
                // Sent again because the answer was lost: the comment exists already, so the deadline does not matter.
                if (known.isPresent() && same(known.get(), words)) return Future.succeededFuture();
                RoundPolicy.demandComments(look);
                known.ifPresent(old -> demandUntouched(old, all));
                demandThread(words, look, all);
                Optional<Comment> thread = all.stream()
                        .filter(root -> root.id().equals(words.answers()))
                        .findFirst();
                boolean closed = Comments.isClosedTo(item)
                        || known.filter(Comment::closed).isPresent()
                        || thread.filter(Comment::closed).isPresent();
                return passage(
                                change.conn(),
                                item,
                                words,
                                known,
                                look.audience().runs())
                        .map(passage ->
                                comment(change, id, words, passage, known).withClosed(closed))
                        .compose(comment -> store.putWritten(change.conn(), comment)
                                .compose(written -> {
                                    if (!written) throw Refusal.unknown();
                                    return known.isPresent() ? Future.succeededFuture() : reopened(change, thread);
                                })
                                .compose(ok -> known.isPresent()
                                        ? Future.succeededFuture()
                                        : alerts.answered(change, comment, all)));
            });
        });
    }

    /** An answer opens a resolved thread again: otherwise nobody would read it. */
    private Future<Void> reopened(Rounds.Change change, Optional<Comment> thread) {
        return thread.filter(root -> root.is(State.RESOLVED))
                .map(root ->
                        store.put(change.conn(), root.withDecided(Decided.OPEN).withSeq(change.seq())))
                .orElse(Future.succeededFuture());
    }

    /** Withdraws one's own comment that nobody has answered or handled. */
    Future<Long> withdraw(Actor actor, UUID roundId, UUID id) {
        return rounds.change(actor, roundId, change -> {
            Look look = change.look();
            return seen(change.conn(), look, id).compose(old -> {
                demandOwn(old, look, roundId);
                if (old.is(State.WITHDRAWN)) return Future.succeededFuture();
                RoundPolicy.demandComments(look);
                return store.ofRound(change.conn(), roundId).compose(all -> {
                    demandUntouched(old, all);
                    Decided gone = new Decided(State.WITHDRAWN, null, null, null, false);
                    return store.put(change.conn(), old.withDecided(gone).withSeq(change.seq()));
                });
            });
        });
    }

    /** @param items null for all that the actor may read */
    Future<Long> setNoRemarks(Actor actor, UUID roundId, List<UUID> items, boolean on) {
        return rounds.change(actor, roundId, change -> {
            Look look = change.look();
            RoundPolicy.demandAsked(look);
            RoundPolicy.demandComments(look);
            List<UUID> those = items == null
                    ? look.items().stream().map(Item::id).toList()
                    : items.stream().map(look::item).map(Item::id).toList();
            return on
                    ? marks.mark(change.conn(), roundId, those, actor.subject())
                    : marks.unmark(change.conn(), roundId, those, actor.subject());
        });
    }

    /** Marks how far the actor has read an item's comments; nobody else hears of it. */
    Future<Long> setSeen(Actor actor, UUID roundId, UUID itemId, long seq) {
        return rounds.read(actor, roundId, (conn, look) -> {
                    look.item(itemId);
                    return Future.succeededFuture(look.round().seq());
                })
                .compose(now -> rounds.mark(
                                conn -> marks.setSeen(conn, roundId, itemId, actor.subject(), Math.min(seq, now)))
                        .map(now));
    }

    private Future<Comment> seen(SqlConnection conn, Look look, UUID id) {
        return store.get(conn, id).map(found -> found.filter(comment -> Comments.isSeen(comment, look))
                .orElseThrow(Refusal::unknown));
    }

    private Future<Passage> passage(SqlConnection conn, Item item, Words words, Optional<Comment> known, boolean runs) {
        if (words.field() == null) return Future.succeededFuture(null);
        // The words of a comment may change after its passage is gone; the passage stays as it was.
        if (!words.marks()) return kept(conn, known, words.proposal() != null);
        TextHandle text = item.texts().get(words.field());
        if (text == null) throw Refusal.unknown();
        Future<Kept> kept = words.place() != null
                ? passages.markAt(conn, text.id(), words.place(), runs)
                : passages.mark(
                        conn, text.id(), words.anchor().from(), words.anchor().to());
        return kept.map(passage -> {
            if (passage.words().length() > MOST_QUOTED) throw tooLong(MOST_QUOTED);
            if (words.proposal() != null && passage.hasEmbed()) throw Passages.embedded();
            // The words that the text really has there, whatever the browser claims to have marked.
            return new Passage(words.field(), text.id(), passage.marked(), passage.cell(), passage.words());
        });
    }

    private Future<Passage> kept(SqlConnection conn, Optional<Comment> known, boolean proposes) {
        Passage old = known.map(Comment::passage).orElseThrow(() -> new Refusal(Code.BAD_ANCHOR));
        if (!proposes) return Future.succeededFuture(old);
        return passages.find(conn, old.textId(), Map.of(old.textId(), old.sought()))
                .map(found -> {
                    if (found.values().stream().anyMatch(Passages.Found::hasEmbed)) throw Passages.embedded();
                    return old;
                });
    }

    private static Comment comment(Rounds.Change change, UUID id, Words words, Passage passage, Optional<Comment> old) {
        Look look = change.look();
        return new Comment(
                id,
                look.round().id(),
                words.itemId(),
                words.answers(),
                passage,
                words.words(),
                words.proposal(),
                look.actor().subject(),
                old.map(Comment::name)
                        .orElse(
                                look.me() == null
                                        ? look.actor().name()
                                        : look.me().name()),
                old.map(Comment::from)
                        .orElse(look.me() == null ? null : look.me().from()),
                look.audience().runs(),
                false,
                old.map(Comment::at).orElse(change.now()),
                old.isPresent() ? change.now() : null,
                Decided.OPEN,
                old.map(Comment::followUp).orElse(false),
                old.map(Comment::firstSeq).orElse(change.seq()),
                change.seq(),
                change.seq());
    }

    private static boolean same(Comment known, Words words) {
        return known.words().equals(words.words())
                && Objects.equals(known.proposal(), words.proposal())
                && known.itemId().equals(words.itemId())
                && (known.passage() != null) == (words.field() != null);
    }

    private static void demandOwn(Comment old, Look look, UUID roundId) {
        if (!old.roundId().equals(roundId) || !Comments.isSeen(old, look)) throw Refusal.unknown();
        if (!old.subject().equals(look.actor().subject())) {
            throw new Refusal(Code.NOT_YOURS);
        }
    }

    private static void demandUntouched(Comment old, List<Comment> all) {
        if (!old.is(State.OPEN)) throw handled();
        if (Comments.isAnswered(old, all)) {
            throw new Refusal(Code.ANSWERED);
        }
    }

    private static Refusal handled() {
        return new Refusal(Code.HANDLED);
    }

    /** An answer belongs to a thread of the same item that its writer sees. */
    private static void demandThread(Words words, Look look, List<Comment> all) {
        if (words.answers() == null) return;
        all.stream()
                .filter(root -> root.id().equals(words.answers()) && root.answers() == null)
                .filter(root -> root.itemId().equals(words.itemId()) && !root.is(State.WITHDRAWN))
                .filter(root -> Comments.isShown(root, look, all))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    private static void demandFits(Words words) {
        if (words.words().length() > MOST_WORDS) throw tooLong(MOST_WORDS);
        if (words.quote() != null && words.quote().length() > MOST_QUOTED) throw tooLong(MOST_QUOTED);
        if (words.proposal() != null && words.proposal().length() > MOST_WORDS) throw tooLong(MOST_WORDS);
        boolean isPassage = words.field() != null;
        boolean whole = isPassage == (words.quote() != null) && (isPassage || !words.marks());
        boolean both = words.anchor() != null && words.place() != null;
        boolean fits = whole && !both && (words.proposal() == null || isPassage);
        if (!fits) throw new Refusal(Code.BAD_ANCHOR);
        if (words.answers() != null && words.field() != null) {
            throw new Refusal(Code.ANSWER_WITH_ANCHOR);
        }
        if (words.words().isBlank() && words.proposal() == null) throw new Refusal(Code.COMMENT_EMPTY);
        if ((words.words() + words.proposal() + words.quote()).indexOf('\0') >= 0) {
            throw new Refusal(Code.BAD_CHARACTER);
        }
    }

    private static Refusal tooLong(int most) {
        return new Refusal(Code.TOO_LONG, Map.of("most", most));
    }
}
