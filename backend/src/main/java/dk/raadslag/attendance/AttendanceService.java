package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Stay;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list of participants as the secretariat writes it, until the minutes are sent. */
public final class AttendanceService {
    /** The words of a line. With a {@code seatId} it is the line of the seat's holder. */
    public record Wish(
            Group group,
            String name,
            String from,
            String note,
            UUID seatId,
            List<Stay> stays,
            UUID guestOf,
            long version) {}

    private final SeatedChanges changes;

    AttendanceService(SeatedChanges changes) {
        this.changes = changes;
    }

    /** Adds a line for each seat holder who is not in the list yet. */
    public Future<MeetingSnapshot> expect(Actor actor, UUID meetingId, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite());
            return attempt.missing(SeatRules.expected(seating.seats()));
        });
    }

    /** Writes a line, or changes it; the person in it stays. */
    public Future<MeetingSnapshot> set(Actor actor, UUID meetingId, UUID lineId, Wish wish) {
        return changes.ofMeeting(actor, meetingId, wish.version(), (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite()).onCurrentPart(lineId);
            if (wish.guestOf() != null) attempt.item(wish.guestOf());
            Attendance before = seating.line(lineId).orElse(null);
            Attendance line = line(lineId, before, wish, seating);
            Times.check(attempt, line, before);
            return LineRules.set(attempt, seating, line);
        });
    }

    /** Removes a line; removing a seat's apology also removes the substitute who was called in for it. */
    public Future<MeetingSnapshot> remove(Actor actor, UUID meetingId, UUID lineId, long seen) {
        return changes.ofMeeting(actor, meetingId, seen, (attempt, seating) -> {
            onOpenList(attempt.byThoseWhoWrite()).onCurrentPart(lineId);
            Attendance gone = seating.line(lineId).orElseThrow(Refusal::unknown);
            List<Event> events = new ArrayList<>(List.of(new CourseEvent.AttendanceRemoved(lineId)));
            if (gone.seatId() != null && gone.group() == Group.APOLOGY && gone.insteadOf() == null) {
                seating.calledIn(gone.seatId()).flatMap(ApologyService::release).ifPresent(events::add);
            }
            return events;
        });
    }

    private static Attendance line(UUID lineId, Attendance before, Wish wish, Seating seating) {
        Attendance line = before != null ? before : fresh(lineId, wish, seating);
        boolean hasSeat = line.seatId() != null;
        // The person in a line with a seat is known; their name and title change with the seat.
        return line.withGroup(wish.group())
                .withName(hasSeat ? line.name() : wish.name().strip())
                .withFrom(hasSeat ? line.from() : blank(wish.from()))
                .withNote(blank(wish.note()))
                .withStays(wish.stays())
                .withGuestOf(hasSeat ? null : wish.guestOf());
    }

    private static Attendance fresh(UUID lineId, Wish wish, Seating seating) {
        if (wish.seatId() == null) {
            return Attendance.listed(wish.group(), wish.name(), wish.from(), null)
                    .withId(lineId);
        }
        var seat = seating.seat(wish.seatId());
        if (seat.holder() == null) throw new Refusal(Code.NO_HOLDER);
        return SeatRules.expected(seat).withId(lineId);
    }

    /** The list can be written until the minutes that contain it are sent. */
    static Attempt onOpenList(Attempt attempt) {
        if (attempt.whole().status().isAtLeast(MeetingStatus.MINUTES_SENT)) {
            throw new Refusal(Code.MINUTES_SENT);
        }
        if (attempt.whole().status() == MeetingStatus.CANCELLED) throw new Refusal(Code.CANCELLED);
        return attempt;
    }

    static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
