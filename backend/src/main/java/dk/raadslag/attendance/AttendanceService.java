package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Attendance.Group;
import dk.raadslag.protocol.CourseEvent;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list of participants as the secretariat writes it, until the minutes are sent. */
public final class AttendanceService {
    /** What is written in a line. With a {@code seatId} it is the line of the seat's holder. */
    public record Wish(
            Group group,
            String name,
            String from,
            String note,
            UUID seatId,
            boolean present,
            Instant arrived,
            Instant left,
            boolean online,
            UUID guestOf,
            long version) {}

    private final SeatedChanges changes;

    AttendanceService(SeatedChanges changes) {
        this.changes = changes;
    }

    /** One line for each seat holder who is not in the list yet. */
    public Future<MeetingSnapshot> expect(Actor actor, UUID meetingId, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite());
            return attempt.missing(SeatRules.expected(seating.seats()));
        });
    }

    /** Writes a line, or changes it; who sits in it stays. */
    public Future<MeetingSnapshot> set(Actor actor, UUID meetingId, UUID lineId, Wish wish) {
        return changes.ofMeeting(actor, meetingId, wish.version(), (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite()).onCurrentPart(lineId);
            if (wish.guestOf() != null) attempt.item(wish.guestOf());
            Attendance before = seating.lines().stream()
                    .filter(line -> line.id().equals(lineId))
                    .findFirst()
                    .orElse(null);
            Attendance line = line(lineId, before, wish, seating);
            Times.check(attempt, line, before);
            refuseTwoInOneSeat(line, seating);
            return line.equals(before) ? List.of() : List.of(new CourseEvent.AttendanceSet(line));
        });
    }

    /** Removes a line; with the apology of a seat goes the substitute who was called in for it. */
    public Future<MeetingSnapshot> remove(Actor actor, UUID meetingId, UUID lineId, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite()).onCurrentPart(lineId);
            Attendance gone = seating.lines().stream()
                    .filter(line -> line.id().equals(lineId))
                    .findFirst()
                    .orElseThrow(Refusal::unknown);
            List<Event> events = new ArrayList<>(List.of(new CourseEvent.AttendanceRemoved(lineId)));
            if (gone.seatId() != null && gone.group() == Group.APOLOGY && gone.insteadOf() == null) {
                seating.calledIn(gone.seatId())
                        .ifPresent(called -> events.add(new CourseEvent.AttendanceRemoved(called.id())));
            }
            return events;
        });
    }

    private static Attendance line(UUID lineId, Attendance before, Wish wish, Seating seating) {
        boolean present = wish.present() && wish.group() != Group.APOLOGY;
        Attendance line = before != null ? before : fresh(lineId, wish, seating);
        boolean hasSeat = line.seatId() != null;
        // A line that has a seat is a known person's; what he is called is changed with the seat.
        if (hasSeat && (wish.group() == Group.KD_NET || wish.group() == Group.SECRETARIAT)) {
            throw Refusal.badRequest("Den, der har en plads, er deltager eller har sendt afbud.");
        }
        return line.withGroup(wish.group())
                .withName(hasSeat ? line.name() : wish.name().strip())
                .withFrom(hasSeat ? line.from() : blank(wish.from()))
                .withNote(blank(wish.note()))
                .withPresent(present)
                .withArrived(present ? wish.arrived() : null)
                .withLeft(present ? wish.left() : null)
                .withOnline(wish.online() && present)
                .withGuestOf(hasSeat ? null : wish.guestOf());
    }

    private static Attendance fresh(UUID lineId, Wish wish, Seating seating) {
        if (wish.seatId() == null) {
            return Attendance.listed(wish.group(), wish.name(), wish.from(), null)
                    .withId(lineId);
        }
        if (seating.holdersLine(wish.seatId()).isPresent()) {
            throw new Refusal(409, "seat-taken", "Pladsen står allerede på listen.");
        }
        var seat = seating.seat(wish.seatId());
        if (seat.holder() == null) throw new Refusal(409, "no-holder", "Ingen har den plads.");
        return SeatRules.expected(seat).withId(lineId);
    }

    /** A holder and his substitute may follow each other in their seat, but not sit there at the same time. */
    private static void refuseTwoInOneSeat(Attendance line, Seating seating) {
        boolean taken = line.seatId() != null
                && line.present()
                && seating.lines().stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .filter(other -> line.seatId().equals(other.seatId()) && other.present())
                        .anyMatch(other -> Times.overlap(line, other));
        if (taken) throw new Refusal(409, "seat-taken", "En anden sidder på pladsen på det tidspunkt.");
    }

    /** The list can be written until the minutes that hold it are sent. */
    static Attempt onOpenList(Attempt attempt) {
        if (attempt.whole().status().isAtLeast(MeetingStatus.MINUTES_SENT)) {
            throw Refusal.wrongState("Referatet er sendt ud og kan ikke ændres.");
        }
        if (attempt.whole().status() == MeetingStatus.CANCELLED) throw Refusal.wrongState("Mødet er aflyst.");
        return attempt;
    }

    static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
