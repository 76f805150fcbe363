package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.comment.Comment.State;
import dk.raadslag.comment.MarkStore.NoRemarks;
import dk.raadslag.comment.VersionStore.Version;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.model.Item;
import dk.raadslag.text.Passages;
import dk.raadslag.text.Passages.Found;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Reads rounds as one person may see them, each round at one moment. */
final class RoundReading {
    private final Database db;
    private final Rounds rounds;
    private final RoundStore store;
    private final CommentStore comments;
    private final MarkStore marks;
    private final VersionStore versions;
    private final Passages passages;
    private final ToIntFunction<UUID> readers;

    /** @param readers how many have a round on their screens now */
    RoundReading(
            Database db,
            Rounds rounds,
            RoundStore store,
            CommentStore comments,
            MarkStore marks,
            VersionStore versions,
            Passages passages,
            ToIntFunction<UUID> readers) {
        this.db = db;
        this.rounds = rounds;
        this.store = store;
        this.comments = comments;
        this.marks = marks;
        this.versions = versions;
        this.passages = passages;
        this.readers = readers;
    }

    /**
     * Everything written and marked in a round; {@code places} are those of the remaining passages, {@code gone} the
     * items with comments that have left the agenda, as they were.
     */
    record Content(
            List<Comment> comments,
            List<NoRemarks> noRemarks,
            Map<UUID, Long> seen,
            List<Version> versions,
            List<VersionStore.Kept> drafts,
            Map<UUID, Found> places,
            Map<UUID, Draft.Part> gone) {}

    /** @param after 0 for the whole round; otherwise only comments that changed after this seq */
    Future<RoundView> get(Actor actor, UUID roundId, long after) {
        BiFunction<SqlConnection, Look, Future<RoundView>> telling = (conn, look) -> content(conn, look)
                .map(content -> new RoundTelling(look, content, readers.applyAsInt(roundId)).tell(after));
        return after == 0 ? rounds.readWords(actor, roundId, telling) : rounds.read(actor, roundId, telling);
    }

    /** The round with its comments, for exports; chair and secretariat. */
    Future<RoundView> export(Actor actor, UUID roundId) {
        return rounds.readWords(actor, roundId, (conn, look) -> {
            if (!look.audience().runs()) throw Refusal.forbidden(actor);
            return content(conn, look).map(content -> new RoundTelling(look, content, 0).tell(0));
        });
    }

    /**
     * For a meeting that the actor may know of, otherwise {@code unknown}; leaves out rounds that the actor may not
     * know of.
     */
    Future<List<RoundView.Summary>> list(Actor actor, UUID meetingId) {
        return db.consistently(conn -> store.ofMeeting(conn, meetingId).compose(all -> summaries(
                        conn, actor, all, look -> true)
                .compose(seen -> seen.isEmpty()
                        ? rounds.demandKnown(conn, actor, meetingId, all).map(seen)
                        : Future.succeededFuture(seen))));
    }

    /** The rounds of all meetings that still wait for the actor's answer. */
    Future<List<RoundView.Summary>> waitingFor(Actor actor) {
        if (actor.isAnonymous()) throw Refusal.forbidden(actor);
        LocalDateTime now = DanishTime.at(rounds.now());
        return db.consistently(conn -> store.waitingFor(conn, actor.subject(), now)
                .compose(all -> summaries(conn, actor, all, look -> !look.isClosed())));
    }

    private Future<List<RoundView.Summary>> summaries(
            SqlConnection conn, Actor actor, List<Round> all, Predicate<Look> which) {
        return rounds.looks(conn, actor, all).compose(found -> {
            List<Look> looks = found.stream().filter(which).toList();
            if (looks.isEmpty()) return Future.succeededFuture(List.of());
            List<UUID> ids = looks.stream().map(look -> look.round().id()).toList();
            return comments.outlines(conn, ids)
                    .compose(said -> marks.ofRounds(conn, ids, actor.subject()).map(marked -> looks.stream()
                            .map(look -> summary(look, said, marked))
                            .toList()));
        });
    }

    private static RoundView.Summary summary(Look look, Map<UUID, List<Comment>> said, MarkStore.Marks marked) {
        UUID id = look.round().id();
        Content content = new Content(
                said.getOrDefault(id, List.of()),
                marked.noRemarks(id),
                marked.seen(id),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
        return new RoundTelling(look, content, 0).summary();
    }

    private Future<Content> content(SqlConnection conn, Look look) {
        UUID id = look.round().id();
        return comments.ofRound(conn, id).compose(all -> marks.noRemarks(conn, id)
                .compose(noRemarks -> marks.seen(conn, id, look.actor().subject())
                        .compose(seen -> versions.versions(conn, id).compose(made -> versions.newest(
                                        conn, id, look.audience().runs())
                                .compose(drafts -> places(conn, look, all).compose(places -> gone(conn, look, all)
                                        .map(gone ->
                                                new Content(all, noRemarks, seen, made, drafts, places, gone))))))));
    }

    private Future<Map<UUID, Draft.Part>> gone(SqlConnection conn, Look look, List<Comment> all) {
        Set<UUID> left = all.stream().map(Comment::itemId).filter(look::keepsOf).collect(Collectors.toSet());
        return versions.lastOf(conn, look.round().id(), left);
    }

    /**
     * While an agenda is being revised, only those who run the meeting see the revision; others read it as it was sent,
     * without marks.
     */
    private Future<Map<UUID, Found>> places(SqlConnection conn, Look look, List<Comment> all) {
        Map<UUID, Found> places = new HashMap<>();
        if (look.whole().revising() && !look.audience().runs()) return Future.succeededFuture(places);
        Map<UUID, Map<UUID, Passages.Sought>> byText = new LinkedHashMap<>();
        List<UUID> texts = look.items().stream()
                .map(Item::texts)
                .flatMap(handles -> handles.values().stream())
                .map(Item.TextHandle::id)
                .toList();
        for (Comment comment : all) {
            if (comment.passage() == null || comment.is(State.WITHDRAWN)) continue;
            if (!texts.contains(comment.passage().textId())) continue;
            byText.computeIfAbsent(comment.passage().textId(), first -> new HashMap<>())
                    .put(comment.id(), comment.passage().sought());
        }
        // All at once: one after the other, each text of a long agenda would wait for a round trip to the database.
        List<Future<Map<UUID, Found>>> found = byText.entrySet().stream()
                .map(text -> passages.find(conn, text.getKey(), text.getValue()).onSuccess(places::putAll))
                .toList();
        return Future.all(found).map(places);
    }
}
