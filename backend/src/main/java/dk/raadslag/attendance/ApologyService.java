package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Apologies before and during the meeting, and the substitutes who are called in and released with them. */
public final class ApologyService {
    private final SeatedChanges changes;

    ApologyService(SeatedChanges changes) {
        this.changes = changes;
    }

    /**
     * The holder of a seat does not come; a substitute who was called in may send apologies too.
     *
     * @param note to the secretariat, or null; a second one replaces the first
     */
    public Future<MeetingSnapshot> apologize(
            Actor actor, UUID meetingId, UUID seatId, String note, boolean callSubstitute) {
        return change(
                actor, meetingId, (attempt, seating) -> apologize(attempt, seating, seatId, note, callSubstitute));
    }

    /** The same for every way in which somebody says so. */
    static List<Event> apologize(Attempt attempt, Seating seating, UUID seatId, String note, boolean callSubstitute) {
        AttendancePolicy.requireFollower(attempt);
        Attendance called = seating.calledIn(seatId).orElse(null);
        if (called != null && Objects.equals(called.subject(), attempt.actor().subject())) {
            return LineRules.set(beforeTheEnd(attempt), seating, away(called, note));
        }
        Seat seat = AttendancePolicy.seatOf(attempt, seating, seatId);
        beforeTheEnd(attempt);
        if (seat.holder() == null) throw new Refusal(Code.NO_HOLDER);
        Attendance line = seating.holdersLine(seatId).orElseGet(() -> SeatRules.expected(seat));
        List<Event> events = new ArrayList<>();
        boolean says = line.group() != Group.APOLOGY || AttendanceService.blank(note) != null;
        if (says) events.addAll(LineRules.set(attempt, seating, away(line, note)));
        if (callSubstitute && called == null) events.addAll(call(attempt, seating.apologized(line), seat));
        return events;
    }

    /** Calls in the seat's substitute, after its holder has sent apologies or left. */
    public Future<MeetingSnapshot> callSubstitute(Actor actor, UUID meetingId, UUID seatId) {
        return change(actor, meetingId, (attempt, seating) -> {
            Seat seat = AttendancePolicy.seatOf(attempt, seating, seatId);
            beforeTheEnd(attempt);
            boolean away = seating.holdersLine(seatId)
                    .filter(line -> line.group() == Group.APOLOGY || line.left())
                    .isPresent();
            if (!away) throw new Refusal(Code.APOLOGY_FIRST);
            if (seating.calledIn(seatId).isPresent()) return List.of();
            return call(attempt, seating, seat);
        });
    }

    /** The holder comes after all: the substitute is released, and loses the rights that came with the call. */
    public Future<MeetingSnapshot> withdraw(Actor actor, UUID meetingId, UUID seatId) {
        return change(actor, meetingId, (attempt, seating) -> withdraw(attempt, seating, seatId));
    }

    /** The same for every way in which somebody says so. */
    static List<Event> withdraw(Attempt attempt, Seating seating, UUID seatId) {
        AttendancePolicy.seatOf(attempt, seating, seatId);
        beforeTheEnd(attempt);
        Attendance line = seating.holdersLine(seatId)
                .filter(found -> found.group() == Group.APOLOGY)
                .orElseThrow(() -> new Refusal(Code.NO_APOLOGY));
        List<Event> events = new ArrayList<>();
        Attendance called = seating.calledIn(seatId).orElse(null);
        if (called != null) release(called).ifPresent(events::add);
        // A substitute who sends apologies too is not needed in the list any more.
        seating.lines().stream()
                .filter(other ->
                        seatId.equals(other.seatId()) && other.insteadOf() != null && other.group() == Group.APOLOGY)
                .forEach(other -> events.add(new CourseEvent.AttendanceRemoved(other.id())));
        Seating rest = called == null || called.left() ? seating : seating.without(called);
        events.addAll(LineRules.set(attempt, rest, line.withGroup(Group.PARTICIPANT)));
        return events;
    }

    private static List<Event> call(Attempt attempt, Seating seating, Seat seat) {
        Person substitute = seat.substitute();
        if (substitute == null) {
            throw new Refusal(Code.NO_SUBSTITUTE);
        }
        return LineRules.set(
                attempt,
                seating,
                Attendance.listed(Group.PARTICIPANT, substitute.name(), seat.from(), null)
                        .withId(UUID.randomUUID())
                        .withSeatId(seat.id())
                        .withStays(List.of())
                        .withInsteadOf(
                                seating.holdersLine(seat.id()).orElseThrow().name())
                        .withSubject(substitute.subject()));
    }

    /** A substitute who came and left stays in the list, because they sat there. */
    static Optional<Event> release(Attendance called) {
        if (called.left()) return Optional.empty();
        if (called.came()) throw new Refusal(Code.SUBSTITUTE_PRESENT);
        return Optional.of(new CourseEvent.AttendanceRemoved(called.id()));
    }

    private static Attendance away(Attendance line, String note) {
        return line.withGroup(Group.APOLOGY).withApologyNote(AttendanceService.blank(note));
    }

    static Attempt beforeTheEnd(Attempt attempt) {
        MeetingStatus status = attempt.whole().status();
        if (status.isAtLeast(MeetingStatus.ENDED)) throw new Refusal(Code.MEETING_OVER);
        if (status == MeetingStatus.CANCELLED) throw new Refusal(Code.CANCELLED);
        return attempt;
    }

    private Future<MeetingSnapshot> change(Actor actor, UUID meetingId, SeatedChanges.UseCase useCase) {
        return changes.ofMeeting(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, useCase);
    }
}
