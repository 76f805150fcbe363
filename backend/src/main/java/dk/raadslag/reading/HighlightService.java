package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Attachment;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Passages of texts and papers that people highlight, for themselves and for those they choose. The rules are those of
 * notes: see {@link NoteService}.
 */
final class HighlightService {
    /** So many a person may have on one item. */
    static final int MOST = 200;

    private final Database db;
    private final MeetingService meetings;
    private final ItemSight sight;
    private final HighlightStore highlights;
    private final Colleagues colleagues;
    private final Clock clock;

    HighlightService(
            Database db,
            MeetingService meetings,
            ItemSight sight,
            HighlightStore highlights,
            Colleagues colleagues,
            Clock clock) {
        this.db = db;
        this.meetings = meetings;
        this.sight = sight;
        this.highlights = highlights;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param saved false when another device was first: then this is its note, and nothing was written */
    record Written(boolean saved, String note, long version) {}

    /**
     * Makes a highlight, or writes the note of one that is there. Fails with {@code unknown} when there is none and the
     * actor may not read the item, or the paper is not one of it.
     *
     * @param base the version that the note was made from; 0 for a new highlight
     */
    Future<Written> write(Actor actor, UUID itemId, UUID id, Selector at, String note, long base) {
        if (!at.isWhole()) throw new Refusal(Code.BAD_REQUEST);
        String subject = actor.subject();
        return db.transaction(conn -> highlights.of(conn, subject, id).compose(known -> {
            Future<UUID> placed = known.isPresent()
                    ? Future.succeededFuture(known.get().meetingId())
                    : placed(conn, actor, itemId, at);
            return placed.compose(meetingId -> {
                if (known.isPresent() && !known.get().itemId().equals(itemId)) throw Refusal.unknown();
                if (known.isEmpty() && base > 0) return Future.succeededFuture(new Written(false, "", 0));
                Highlight made = new Highlight(id, itemId, meetingId, at, note, base, now(), List.of());
                return highlights
                        .write(conn, subject, made, base)
                        .compose(version -> version.isPresent()
                                ? Future.succeededFuture(new Written(true, note, version.get()))
                                : highlights.of(conn, subject, id).map(there -> asked(there, note)));
            });
        }));
    }

    private static Written asked(Optional<Highlight> there, String note) {
        Highlight one = there.orElseThrow(Refusal::unknown);
        return new Written(one.note().equals(note), one.note(), one.version());
    }

    /** The meeting in which something of an item is to be highlighted. */
    private Future<UUID> placed(SqlConnection conn, Actor actor, UUID itemId, Selector at) {
        return sight.item(conn, actor, itemId).compose(found -> {
            ItemSight.Seen seen = found.orElseThrow(Refusal::unknown);
            if (at.paper() != null && paper(seen.item().attachments(), at.paper()) == null) throw Refusal.unknown();
            return highlights.count(conn, actor.subject(), itemId).map(count -> {
                if (count >= MOST) throw new Refusal(Code.TOO_MANY_HIGHLIGHTS).with("most", MOST);
                return seen.meeting().id();
            });
        });
    }

    private static Attachment paper(List<Attachment> papers, UUID id) {
        return papers.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** Removes the actor's highlight; one that is not there is no fault. */
    Future<Void> remove(Actor actor, UUID itemId, UUID id) {
        return db.write(conn -> highlights.remove(conn, actor.subject(), itemId, id));
    }

    /**
     * Shares the actor's highlight with these people and with nobody else. Fails with {@code unknown} when there is
     * none, with {@code not-colleague} when one of them may not be chosen.
     */
    Future<Void> share(Actor actor, UUID itemId, UUID id, List<UUID> people) {
        return db.transaction(conn -> highlights.of(conn, actor.subject(), id).compose(there -> {
            Optional<Highlight> one = there.filter(each -> each.itemId().equals(itemId));
            return sight.item(conn, actor, itemId).compose(seen -> {
                if (one.isEmpty() && (seen.isEmpty() || !people.isEmpty())) throw Refusal.unknown();
                if (one.isEmpty()) return Future.succeededFuture();
                return colleagues
                        .check(conn, actor, seen, one.get().shared(), people)
                        .compose(checked -> highlights.share(conn, actor.subject(), id, people));
            });
        }));
    }

    /**
     * An own highlight with as much of its place as its reader may read now.
     *
     * @param at null when they may not read the item any more
     * @param paper the title of its paper; null for a passage of a text, and when the item has no such paper now
     */
    record Listed(
            UUID id,
            UUID itemId,
            Selector at,
            String note,
            Instant changedAt,
            Where.OfMeeting meeting,
            Where.OfItem item,
            String paper) {}

    /** All of the actor's own, the newest first; of items that they may not read now only those with a note. */
    Future<List<Listed>> all(Actor actor) {
        return db.consistently(conn -> highlights.all(conn, actor.subject()).compose(mine -> {
            Set<UUID> ids = Where.meetings(mine.stream()
                    .flatMap(one -> Stream.of(one.meetingNow(), one.highlight().meetingId())));
            return meetings.facts(conn, actor, ids).map(seen -> mine.stream()
                    .map(one -> listed(
                            one.highlight(),
                            Where.of(
                                    seen,
                                    one.highlight().itemId(),
                                    one.meetingNow(),
                                    one.highlight().meetingId())))
                    .filter(one -> one.item() != null || !one.note().isBlank())
                    .toList());
        }));
    }

    private static Listed listed(Highlight one, Where where) {
        Attachment paper = where.item() == null
                ? null
                : paper(where.item().attachments(), one.at().paper());
        return new Listed(
                one.id(),
                one.itemId(),
                where.item() == null ? null : one.at(),
                one.note(),
                one.changedAt(),
                where.ofMeeting(),
                where.ofItem(),
                paper == null ? null : paper.title());
    }

    private Instant now() {
        return clock.instant();
    }
}
