package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Attendance.Group;
import dk.raadslag.protocol.CourseEvent;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Apologies before the meeting and during it, and the substitutes who are called in and released with them. */
public final class ApologyService {
    private final SeatedChanges changes;

    ApologyService(SeatedChanges changes) {
        this.changes = changes;
    }

    /** The holder of a seat does not come; a substitute who was called in may say so of himself too. */
    public Future<MeetingSnapshot> apologize(
            Actor actor, UUID meetingId, UUID seatId, String note, boolean callSubstitute) {
        return change(actor, meetingId, (attempt, seating) -> {
            AttendancePolicy.requireFollower(attempt);
            Attendance called = seating.calledIn(seatId).orElse(null);
            if (called != null
                    && Objects.equals(called.subject(), attempt.actor().subject())) {
                return List.of(away(beforeTheEnd(attempt), called, note));
            }
            Seat seat = AttendancePolicy.seatOf(attempt, seating, seatId);
            beforeTheEnd(attempt);
            if (seat.holder() == null) throw new Refusal(409, "no-holder", "Ingen har den plads.");
            Attendance line = seating.holdersLine(seatId).orElseGet(() -> SeatRules.expected(seat));
            List<Event> events = new ArrayList<>();
            if (line.group() != Group.APOLOGY) events.add(away(attempt, line, note));
            if (callSubstitute && called == null) events.add(call(attempt, seating, seat));
            return events;
        });
    }

    /** Calls in the substitute who is named for the seat, after its holder has sent apologies. */
    public Future<MeetingSnapshot> callSubstitute(Actor actor, UUID meetingId, UUID seatId) {
        return change(actor, meetingId, (attempt, seating) -> {
            Seat seat = AttendancePolicy.seatOf(attempt, seating, seatId);
            beforeTheEnd(attempt);
            boolean away = seating.holdersLine(seatId)
                    .filter(line -> line.group() == Group.APOLOGY)
                    .isPresent();
            if (!away) throw Refusal.wrongState("Meld først afbud for pladsen.");
            if (seating.calledIn(seatId).isPresent()) return List.of();
            return List.of(call(attempt, seating, seat));
        });
    }

    /** The holder comes after all: his substitute is not called any more, and loses with that what he was let see. */
    public Future<MeetingSnapshot> withdraw(Actor actor, UUID meetingId, UUID seatId) {
        return change(actor, meetingId, (attempt, seating) -> {
            AttendancePolicy.seatOf(attempt, seating, seatId);
            beforeTheEnd(attempt);
            Attendance line = seating.holdersLine(seatId)
                    .filter(found -> found.group() == Group.APOLOGY)
                    .orElseThrow(() -> Refusal.wrongState("Der er ikke meldt afbud for pladsen."));
            List<Event> events = new ArrayList<>();
            seating.calledIn(seatId).ifPresent(called -> events.add(release(called)));
            // A substitute who said that he cannot come either is not needed in the list any more.
            seating.lines().stream()
                    .filter(other -> seatId.equals(other.seatId())
                            && other.insteadOf() != null
                            && other.group() == Group.APOLOGY)
                    .forEach(other -> events.add(new CourseEvent.AttendanceRemoved(other.id())));
            events.add(new CourseEvent.AttendanceSet(
                    line.withGroup(Group.PARTICIPANT).withNote(null)));
            return events;
        });
    }

    private static Event call(Attempt attempt, Seating seating, Seat seat) {
        Person substitute = seat.substitute();
        if (substitute == null) {
            throw new Refusal(409, "no-substitute", "Der er ingen stedfortræder for pladsen.");
        }
        boolean taken = seating.lines().stream()
                .filter(line -> line.group() == Group.PARTICIPANT && line.seatId() != null)
                .anyMatch(line -> substitute.subject() == null
                        ? line.calledIn() && line.name().equals(substitute.name())
                        : substitute.subject().equals(line.subject()));
        if (taken) {
            throw new Refusal(409, "substitute-taken", substitute.name() + " sidder allerede på en plads i mødet.");
        }
        return new CourseEvent.AttendanceSet(Attendance.listed(Group.PARTICIPANT, substitute.name(), seat.from(), null)
                .withId(UUID.randomUUID())
                .withSeatId(seat.id())
                .withPresent(false)
                .withInsteadOf(seat.holder().name())
                .withSubject(substitute.subject()));
    }

    private static Event release(Attendance called) {
        if (called.present()) throw Refusal.wrongState("Stedfortræderen er allerede mødt.");
        return new CourseEvent.AttendanceRemoved(called.id());
    }

    private static Event away(Attempt attempt, Attendance line, String note) {
        if (line.present()) throw Refusal.wrongState(line.name() + " er registreret som til stede.");
        return new CourseEvent.AttendanceSet(line.withGroup(Group.APOLOGY).withNote(AttendanceService.blank(note)));
    }

    private static Attempt beforeTheEnd(Attempt attempt) {
        MeetingStatus status = attempt.whole().status();
        if (status.isAtLeast(MeetingStatus.ENDED)) throw Refusal.wrongState("Mødet er slut.");
        if (status == MeetingStatus.CANCELLED) throw Refusal.wrongState("Mødet er aflyst.");
        return attempt;
    }

    private Future<MeetingSnapshot> change(Actor actor, UUID meetingId, SeatedChanges.UseCase useCase) {
        return changes.ofMeeting(actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, useCase);
    }
}
