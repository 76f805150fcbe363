package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody answers who was asked whether they come, with the rules of the buttons on the page. */
public final class SeatAnswers {
    /** What they say. UNDECIDED changes nothing; it is refused like the others where nobody is asked. */
    public enum Will {
        COMES,
        AWAY,
        UNDECIDED
    }

    private final SeatedChanges changes;

    public SeatAnswers(SeatedChanges changes) {
        this.changes = changes;
    }

    /**
     * Within the caller's transaction, which calls {@link #told} after its commit. No substitute is called in.
     *
     * @param note to the secretariat with an apology, or null
     */
    public Future<MeetingSnapshot> take(SqlConnection conn, Actor actor, UUID meetingId, Will will, String note) {
        return changes.within(conn, actor, meetingId, (attempt, seating) -> events(attempt, seating, will, note));
    }

    /** A change of this meeting is committed. */
    public void told(UUID meetingId) {
        changes.told(meetingId);
    }

    private static List<Event> events(Attempt attempt, Seating seating, Will will, String note) {
        AttendancePolicy.requireFollower(attempt);
        Optional<Attendance> substitute = seating.lines().stream()
                .filter(line -> line.insteadOf() != null
                        && line.seatId() != null
                        && attempt.actor().subject().equals(line.subject()))
                .findFirst();
        if (substitute.isPresent()) return ofSubstitute(attempt, seating, substitute.get(), will, note);
        Seat seat = seating.heldBy(attempt.actor()).orElseThrow(() -> Refusal.forbidden(attempt.actor()));
        boolean away = seating.holdersLine(seat.id())
                .filter(line -> line.group() == Group.APOLOGY)
                .isPresent();
        if (will == Will.AWAY) return ApologyService.apologize(attempt, seating, seat.id(), note, false);
        if (will == Will.COMES && away) return ApologyService.withdraw(attempt, seating, seat.id());
        ApologyService.beforeTheEnd(attempt);
        return List.of();
    }

    /** Who was called in and sends apologies is called in anew by the seat's holder, or not at all. */
    private static List<Event> ofSubstitute(Attempt attempt, Seating seating, Attendance line, Will will, String note) {
        ApologyService.beforeTheEnd(attempt);
        boolean away = line.group() == Group.APOLOGY;
        if (will == Will.AWAY && !away) return ApologyService.apologize(attempt, seating, line.seatId(), note, false);
        if (will == Will.COMES && away) throw Refusal.forbidden(attempt.actor());
        return List.of();
    }
}
