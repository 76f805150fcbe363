package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Changes of a meeting that depend on who sits where: the seats are those of the day of the meeting. */
public final class SeatedChanges {
    /** A command on a meeting and its seats; answers with events, or refuses. */
    public interface UseCase {
        List<? extends Event> apply(Attempt attempt, Seating seating);
    }

    private final Database db;
    private final MeetingStore meetings;
    private final SeatStore seats;
    private final MeetingChanges changes;

    public SeatedChanges(Database db, MeetingStore meetings, SeatStore seats, MeetingChanges changes) {
        this.db = db;
        this.meetings = meetings;
        this.seats = seats;
        this.changes = changes;
    }

    /** @see MeetingChanges#change */
    public Future<MeetingSnapshot> ofMeeting(Actor actor, UUID meetingId, long seen, UseCase useCase) {
        return change(
                actor, meetingId, seen, known -> attempt -> useCase.apply(attempt, Seating.of(known, attempt.whole())));
    }

    /** The same for an item, in commands that need its texts. */
    public Future<MeetingSnapshot> ofItemWithWords(Actor actor, UUID itemId, long seen, UseCase useCase) {
        return changes.meetingWith(itemId)
                .compose(meetingId -> change(
                        actor,
                        meetingId,
                        seen,
                        known -> MeetingChanges.readingWords(
                                attempt -> useCase.apply(attempt, Seating.of(known, attempt.whole())))));
    }

    private Future<MeetingSnapshot> change(
            Actor actor, UUID meetingId, long seen, Function<List<Seat>, MeetingChanges.UseCase> useCase) {
        return db.transaction(conn -> within(conn, actor, meetingId, seen, useCase))
                .onSuccess(after -> changes.told(meetingId));
    }

    private Future<MeetingSnapshot> within(
            SqlConnection conn,
            Actor actor,
            UUID meetingId,
            long seen,
            Function<List<Seat>, MeetingChanges.UseCase> useCase) {
        return seats(conn, meetingId)
                .compose(known -> changes.within(conn, actor, meetingId, seen, useCase.apply(known)));
    }

    /** Within the caller's transaction; the caller calls {@link #told} after its commit. */
    Future<MeetingSnapshot> within(SqlConnection conn, Actor actor, UUID meetingId, UseCase useCase) {
        return within(
                conn,
                actor,
                meetingId,
                MeetingChanges.WHATEVER_WAS_SEEN,
                known -> attempt -> useCase.apply(attempt, Seating.of(known, attempt.whole())));
    }

    /** A change of this meeting is committed. */
    void told(UUID meetingId) {
        changes.told(meetingId);
    }

    /** The same for the meeting of an item; fails with {@code unknown} when there is no such item. */
    public Future<MeetingSnapshot> ofItem(Actor actor, UUID itemId, long seen, UseCase useCase) {
        return changes.meetingWith(itemId).compose(meetingId -> ofMeeting(actor, meetingId, seen, useCase));
    }

    private Future<List<Seat>> seats(SqlConnection conn, UUID meetingId) {
        return meetings.when(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(List.of())
                        : seats.ofBody(
                                conn, found.get().bodyId(), found.get().start().toLocalDate()));
    }
}
