package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one person keeps of one meeting: marks on what they have read, notes, highlights, and what others share. */
final class ReadingService {
    private final Database db;
    private final ItemSight sight;
    private final ReadMarkStore marks;
    private final NoteStore notes;
    private final HighlightStore highlights;
    private final Colleagues colleagues;

    ReadingService(
            Database db,
            ItemSight sight,
            ReadMarkStore marks,
            NoteStore notes,
            HighlightStore highlights,
            Colleagues colleagues) {
        this.db = db;
        this.sight = sight;
        this.marks = marks;
        this.notes = notes;
        this.highlights = highlights;
        this.colleagues = colleagues;
    }

    /**
     * @param notes also of items that the reader may not see any more: the words are the reader's own
     * @param shared of items that the reader may see now
     * @param highlights of items that the reader may see now
     * @param sharedHighlights the same of others, in what the items show now
     */
    record Reading(
            List<ReadMark> read,
            List<Note> notes,
            List<Shared> shared,
            List<Highlight> highlights,
            List<Highlight.Shared> sharedHighlights) {}

    /** Fails with {@code unknown} when the actor may not know of the meeting. */
    Future<Reading> of(Actor actor, UUID meetingId) {
        return db.consistently(
                conn -> sight.meeting(conn, actor, meetingId).compose(meeting -> reading(conn, actor, meeting)));
    }

    private Future<Reading> reading(SqlConnection conn, Actor actor, MeetingSnapshot meeting) {
        String subject = actor.subject();
        List<UUID> items = ItemSight.readable(meeting).map(Item::id).toList();
        Set<UUID> things = ItemSight.things(meeting);
        return colleagues
                .sits(conn, actor, meeting.bodyId())
                // Who does not sit in the body is told nothing by others.
                .map(sits -> sits ? items : List.<UUID>of())
                .compose(told -> marks.of(conn, subject, things).compose(read -> notes.ofMeeting(
                                conn, subject, meeting.id(), items)
                        .compose(own -> notes.sharedWith(conn, subject, told).compose(shared -> highlights
                                .on(conn, subject, items)
                                .compose(marked -> highlights
                                        .sharedWith(conn, subject, told)
                                        .map(others ->
                                                new Reading(read, own, shared, marked, seen(others, things))))))));
    }

    /** Of papers that the item does not have any more, for this reader, nothing is told. */
    private static List<Highlight.Shared> seen(List<Highlight.Shared> all, Set<UUID> things) {
        return all.stream()
                .filter(one ->
                        one.at().paper() == null || things.contains(one.at().paper()))
                .toList();
    }

    /**
     * Marks an item or a paper as read; fails with {@code unknown} when the actor may not see it in this meeting.
     *
     * @param mark its {@code seen} is null to take the mark away
     */
    Future<Void> mark(Actor actor, UUID meetingId, ReadMark mark) {
        return db.read(conn -> sight.meeting(conn, actor, meetingId)).compose(meeting -> {
            if (!ItemSight.things(meeting).contains(mark.id())) throw Refusal.unknown();
            return db.write(conn -> mark.seen() == null
                    ? marks.take(conn, actor.subject(), mark.id())
                    : marks.set(conn, actor.subject(), mark));
        });
    }
}
