package dk.raadslag.comment;

import dk.raadslag.comment.Comment.State;
import dk.raadslag.comment.RoundReading.Content;
import dk.raadslag.comment.RoundView.Anchor;
import dk.raadslag.comment.RoundView.Changed;
import dk.raadslag.comment.RoundView.OfItem;
import dk.raadslag.comment.RoundView.Person;
import dk.raadslag.comment.RoundView.Placed;
import dk.raadslag.comment.RoundView.Said;
import dk.raadslag.comment.RoundView.Summary;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.TextField;
import dk.raadslag.text.Passages.Found;
import dk.raadslag.text.Passages.Seen;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TableDifference;
import dk.raadslag.words.WordDifference;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Turns the whole of a round into what one person may see. */
final class RoundTelling {
    private final Look look;
    private final Content content;
    private final int readers;
    private final List<Item> items;
    /** The comments the person sees, withdrawn ones too. */
    private final List<Comment> shown;

    private final Answers answers;

    RoundTelling(Look look, Content content, int readers) {
        this.look = look;
        this.content = content;
        this.readers = readers;
        this.items = look.items();
        this.shown = Comments.shown(content.comments(), look);
        this.answers = new Answers(look.asked(), content.comments(), content.noRemarks());
    }

    RoundView tell(long after) {
        Round round = look.round();
        return new RoundView(
                round.id(),
                round.meetingId(),
                new RoundView.OfMeeting(look.mine().body(), look.mine().start()),
                round.deadline(),
                round.note(),
                round.showsAtOnce(),
                look.isClosed(),
                look.me() != null,
                look.mayComment(),
                look.mayDecide(),
                round.seq(),
                readers,
                content.versions(),
                look.asked().size(),
                answers.count(),
                look.audience().runs() ? look.asked().stream().map(this::person).toList() : List.of(),
                items.stream().map(item -> item(item, after == 0)).toList(),
                content.gone().values().stream()
                        .map(part -> new RoundView.Gone(part.id(), part.number(), part.title()))
                        .sorted(Comparator.comparing(RoundView.Gone::number).thenComparing(RoundView.Gone::id))
                        .toList(),
                shown.stream()
                        .filter(comment -> after == 0 ? !comment.is(State.WITHDRAWN) : comment.seq() > after)
                        .map(this::said)
                        .toList(),
                shown.stream()
                        .filter(comment -> comment.passage() != null && !comment.is(State.WITHDRAWN))
                        .map(this::placed)
                        .toList());
    }

    Summary summary() {
        return new Summary(
                look.round().id(),
                look.round().meetingId(),
                new RoundView.OfMeeting(look.mine().body(), look.mine().start()),
                look.round().deadline(),
                look.isClosed(),
                look.me() != null,
                look.mayComment(),
                look.mayDecide(),
                look.round().seq(),
                items.stream().mapToInt(item -> unread(item.id())).sum(),
                look.asked().size(),
                answers.count(),
                (int) shown.stream()
                        .filter(comment -> !comment.is(State.WITHDRAWN))
                        .count(),
                Comments.open(shown, look));
    }

    private Person person(Asked asked) {
        List<UUID> answered = List.copyOf(answers.items(asked));
        return new Person(
                asked.personId(), asked.name(), asked.from(), !asked.director(), !answered.isEmpty(), answered);
    }

    private OfItem item(Item item, boolean withWords) {
        UUID id = item.id();
        return new OfItem(
                id,
                item.number(),
                item.title(),
                item.caseNumber(),
                item.presenters(),
                TextField.each(Draft.FIELDS, field -> withWords ? item.text(field) : null),
                handles(item),
                item.attachments().stream()
                        .filter(attachment -> !attachment.ofDecision())
                        .toList(),
                item.closed(),
                unread(id),
                (int) shown.stream()
                        .filter(comment -> comment.itemId().equals(id) && !comment.is(State.WITHDRAWN))
                        .count(),
                answers.count(id),
                content.noRemarks().stream()
                        .anyMatch(mark -> mark.itemId().equals(id)
                                && mark.subject().equals(look.actor().subject())),
                changed(id));
    }

    private static Map<TextField, TextHandle> handles(Item item) {
        Map<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        for (TextField field : Draft.FIELDS) {
            if (item.texts().get(field) != null) handles.put(field, item.texts().get(field));
        }
        return handles;
    }

    private int unread(UUID itemId) {
        long seen = content.seen().getOrDefault(itemId, 0L);
        return (int) shown.stream()
                .filter(comment -> comment.itemId().equals(itemId) && comment.wordsSeq() > seen)
                .filter(comment -> !Comments.isOwn(comment, look) && !comment.is(State.WITHDRAWN))
                .count();
    }

    /**
     * Compares the two newest versions that the person might read when they were put into the round. Neither shows what
     * was closed then: an item that was opened since counts as new, and an item closed in the newer version shows
     * nothing.
     */
    private List<Changed> changed(UUID itemId) {
        if (content.drafts().size() < 2) return List.of();
        if (!mightRead(content.drafts().get(0), itemId)) return List.of();
        Draft.Part none = new Draft.Part(itemId, "", "", Map.of());
        Draft.Part now = part(content.drafts().get(0), itemId).orElse(none);
        Draft.Part before = part(content.drafts().get(1), itemId).orElse(none);
        List<Changed> changed = new ArrayList<>();
        add(changed, "title", before.title(), now.title(), List.of());
        for (TextField field : Draft.FIELDS) {
            RichText old = before.texts().get(field);
            List<TableDifference> tables =
                    TableDifference.between(old, now.texts().get(field));
            add(changed, field.code(), before.words(field), now.words(field), tables);
        }
        return changed;
    }

    private Optional<Draft.Part> part(VersionStore.Kept version, UUID itemId) {
        return mightRead(version, itemId) ? version.draft().item(itemId) : Optional.empty();
    }

    private boolean mightRead(VersionStore.Kept version, UUID itemId) {
        return look.readsClosed() || !version.closed().contains(itemId);
    }

    private static void add(
            List<Changed> changed, String field, String before, String now, List<TableDifference> tables) {
        if (before.equals(now) && tables.isEmpty()) return;
        List<WordDifference.Part> parts = before.equals(now) ? List.of() : WordDifference.between(before, now);
        changed.add(new Changed(field, parts, tables));
    }

    private Said said(Comment comment) {
        boolean gone = comment.is(State.WITHDRAWN);
        Comment.Passage passage = comment.passage();
        Found found = content.places().get(comment.id());
        boolean mine = Comments.isOwn(comment, look);
        return new Said(
                comment.id(),
                comment.itemId(),
                passage == null ? null : passage.field(),
                found == null ? null : new Anchor(base64(found.from()), base64(found.to())),
                place(found),
                passage == null || gone ? null : passage.quote(),
                passage == null || gone || passage.cell() == null
                        ? null
                        : passage.cell().names(),
                gone ? "" : comment.words(),
                gone ? null : comment.proposal(),
                comment.answers(),
                comment.name(),
                comment.from(),
                mine,
                mine && look.mayComment() && isUntouched(comment),
                comment.at(),
                comment.editedAt(),
                comment.decided().state().name().toLowerCase(Locale.ROOT),
                // Reasons given while the item was closed stay with people who might read it then.
                comment.decided().closed() && !look.readsClosed()
                        ? null
                        : comment.decided().reason(),
                comment.decided().by(),
                comment.decided().at(),
                words(found),
                comment.followUp(),
                comment.closed(),
                comment.seq());
    }

    private Placed placed(Comment comment) {
        Found found = content.places().get(comment.id());
        return new Placed(comment.id(), place(found), words(found));
    }

    private static String words(Found found) {
        return found == null ? null : found.words();
    }

    private boolean isUntouched(Comment comment) {
        return comment.is(State.OPEN) && !Comments.isAnswered(comment, content.comments());
    }

    private static Seen place(Found found) {
        return found == null ? null : new Seen(found.start(), found.end(), found.cell(), found.version());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
