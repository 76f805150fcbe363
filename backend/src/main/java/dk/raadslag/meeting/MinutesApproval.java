package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Minutes become final through an item of the next meeting, once that item is approved and its meeting is over: until
 * then the item can be taken up again.
 */
public final class MinutesApproval {
    private final Database db;
    private final MeetingChanges changes;

    public MinutesApproval(Database db, MeetingChanges changes) {
        this.db = db;
        this.changes = changes;
    }

    /** Runs a change and, in the same transaction, finalises the minutes that the following meeting approves. */
    Future<MeetingSnapshot> after(
            Actor actor, UUID meetingId, Function<SqlConnection, Future<MeetingSnapshot>> change) {
        List<UUID> approved = new ArrayList<>();
        return db.transaction(conn -> change.apply(conn).compose(after -> {
                    Future<Void> done = Future.succeededFuture();
                    for (UUID earlier : approvedBy(after)) {
                        approved.add(earlier);
                        done = done.compose(ok -> approve(conn, actor, after, earlier));
                    }
                    return done.map(after);
                }))
                .onSuccess(after -> {
                    changes.told(meetingId);
                    approved.forEach(changes::told);
                });
    }

    private static List<UUID> approvedBy(MeetingSnapshot meeting) {
        if (!meeting.status().isAtLeast(MeetingStatus.ENDED)) return List.of();
        return meeting.items()
                .filter(item -> item.status() == ItemStatus.DONE && item.outcome() == Outcome.APPROVED)
                .map(item -> item.plan().approves())
                .filter(earlier -> earlier != null && !earlier.equals(meeting.id()))
                .toList();
    }

    private Future<Void> approve(SqlConnection conn, Actor actor, MeetingSnapshot by, UUID earlier) {
        return changes.within(conn, actor, earlier, MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
                    boolean sent = attempt.whole().status() == MeetingStatus.MINUTES_SENT
                            && attempt.whole().bodyId().equals(by.bodyId());
                    return sent ? List.of(new LifeEvent.MinutesApproved()) : List.of();
                })
                .mapEmpty();
    }
}
