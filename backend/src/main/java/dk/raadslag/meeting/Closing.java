package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.ClosedStore.Shown;
import dk.raadslag.model.Event;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Closes an item in its own meeting and, in the same transaction, wherever else it is shown: in an agenda that it left
 * and that is not sent out again, and where an item of the KKR carries KD-Net's decision.
 */
public final class Closing {
    private final Database db;
    private final MeetingStore meetings;
    private final ClosedStore store;
    private final MeetingChanges changes;

    public Closing(Database db, MeetingStore meetings, ClosedStore store, MeetingChanges changes) {
        this.db = db;
        this.meetings = meetings;
        this.store = store;
        this.changes = changes;
    }

    /** @param closing what happens in the item's own meeting */
    Future<MeetingSnapshot> close(Actor actor, UUID itemId, long seen, MeetingChanges.UseCase closing) {
        return db.read(conn -> concerned(conn, itemId))
                .compose(locked -> db.transaction(conn -> changes.lockAll(conn, locked)
                                .compose(ok -> concerned(conn, itemId))
                                .compose(now -> {
                                    // Somebody linked or moved it a moment ago; the next try locks that meeting too.
                                    if (!locked.containsAll(now)) throw new Refusal(Code.BUSY);
                                    return close(conn, actor, itemId, seen, closing);
                                }))
                        .onSuccess(after -> locked.forEach(changes::told)));
    }

    private Future<MeetingSnapshot> close(
            SqlConnection conn, Actor actor, UUID itemId, long seen, MeetingChanges.UseCase closing) {
        return own(conn, itemId)
                .compose(meetingId -> changes.within(conn, actor, meetingId, seen, closing))
                .compose(after -> store.shown(conn, itemId).compose(all -> {
                    Future<Void> told = Future.succeededFuture();
                    for (Shown one : all) {
                        told = told.compose(ok -> changes.follow(conn, actor, one.meetingId(), event(itemId, one)));
                    }
                    return told.map(after);
                }));
    }

    private static Event event(UUID itemId, Shown shown) {
        return shown.carries()
                ? new ItemEvent.TreatedByClosed(shown.itemId(), itemId)
                : new ItemEvent.ItemClosedSet(itemId, true, null, null);
    }

    private Future<Set<UUID>> concerned(SqlConnection conn, UUID itemId) {
        return own(conn, itemId).compose(own -> store.shown(conn, itemId).map(all -> {
            Set<UUID> ids = new TreeSet<>(List.of(own));
            all.forEach(one -> ids.add(one.meetingId()));
            return ids;
        }));
    }

    private Future<UUID> own(SqlConnection conn, UUID itemId) {
        return meetings.withItem(conn, itemId).map(found -> found.orElseThrow(Refusal::unknown));
    }
}
