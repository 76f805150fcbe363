package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** What one person keeps of one meeting: marks on what they have read, their notes, and those shared with them. */
final class ReadingService {
    private final Database db;
    private final ItemSight sight;
    private final ReadMarkStore marks;
    private final NoteStore notes;
    private final Colleagues colleagues;

    ReadingService(Database db, ItemSight sight, ReadMarkStore marks, NoteStore notes, Colleagues colleagues) {
        this.db = db;
        this.sight = sight;
        this.marks = marks;
        this.notes = notes;
        this.colleagues = colleagues;
    }

    /**
     * @param notes also of items that the reader may not see any more: the words are the reader's own
     * @param shared of items that the reader may see now
     */
    record Reading(List<ReadMark> read, List<Note> notes, List<Shared> shared) {}

    /** Fails with {@code unknown} when the actor may not know of the meeting. */
    Future<Reading> of(Actor actor, UUID meetingId) {
        return db.consistently(
                conn -> sight.meeting(conn, actor, meetingId).compose(meeting -> reading(conn, actor, meeting)));
    }

    private Future<Reading> reading(SqlConnection conn, Actor actor, MeetingSnapshot meeting) {
        List<UUID> items = ItemSight.readable(meeting).map(Item::id).toList();
        return marks.of(conn, actor.subject(), ItemSight.things(meeting))
                .compose(read -> notes.ofMeeting(conn, actor.subject(), meeting.id(), items)
                        .compose(own -> colleagues
                                .sits(conn, actor, meeting.bodyId())
                                .compose(sits -> sits
                                        ? notes.sharedWith(conn, actor.subject(), items)
                                        : Future.succeededFuture(List.<Shared>of()))
                                .map(shared -> new Reading(read, own, shared))));
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
