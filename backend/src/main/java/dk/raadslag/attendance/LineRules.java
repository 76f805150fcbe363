package dk.raadslag.attendance;

import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Speaker;
import dk.raadslag.protocol.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of a line in the list of participants. They are the same for everybody and on every way to a line:
 * registering oneself, the code in the room, an apology, calling in a substitute, the secretariat's form.
 */
final class LineRules {
    private LineRules() {}

    /** Writes a line, new or changed; a person who is no longer in the meeting leaves the list of speakers. */
    static List<Event> set(Attempt attempt, Seating seating, Attendance line) {
        if (seating.lines().contains(line)) return List.of();
        check(seating, line);
        List<Event> events = new ArrayList<>(List.of(new CourseEvent.AttendanceSet(line)));
        List<Speaker> speakers = attempt.whole().speakers();
        List<Speaker> others = speakers.stream()
                .filter(speaker -> !speaker.id().equals(line.id()))
                .toList();
        if (others.size() < speakers.size() && !line.presentAt(attempt.now())) {
            events.add(new CourseEvent.SpeakersSet(others));
        }
        return events;
    }

    private static void check(Seating seating, Attendance line) {
        if (line.group() == Group.APOLOGY && line.came()) {
            throw new Refusal(Code.ALREADY_PRESENT, Map.of("name", line.name()));
        }
        if (line.seatId() == null) return;
        if (line.group() == Group.KD_NET || line.group() == Group.SECRETARIAT) {
            throw new Refusal(Code.SEAT_GROUP);
        }
        List<Attendance> others = seating.lines().stream()
                .filter(other -> !other.id().equals(line.id()))
                .toList();
        List<Attendance> inSeat = others.stream()
                .filter(other -> line.seatId().equals(other.seatId()))
                .toList();
        boolean listed = inSeat.stream().anyMatch(other -> other.insteadOf() == null);
        if (line.insteadOf() == null && listed) throw new Refusal(Code.SEAT_LISTED);
        if (line.group() == Group.PARTICIPANT) {
            refuseTwoInOneSeat(line, inSeat);
            if (line.insteadOf() != null) refuseTwoSeats(seating, line, others);
        }
    }

    /** A holder and their substitute may take turns in the seat, but only one sits there at a time. */
    private static void refuseTwoInOneSeat(Attendance line, List<Attendance> inSeat) {
        boolean waited = inSeat.stream().anyMatch(other -> isInIt(other) && isInIt(line));
        if (waited && line.insteadOf() == null) {
            throw new Refusal(Code.SUBSTITUTE_CALLED);
        }
        if (waited) throw new Refusal(Code.SEAT_TAKEN);
        boolean together = inSeat.stream().anyMatch(other -> overlap(line, other));
        if (together) throw new Refusal(Code.SEAT_TAKEN);
    }

    /** Takes part and has not left: this person has the seat now. */
    private static boolean isInIt(Attendance line) {
        return line.group() == Group.PARTICIPANT && !line.left();
    }

    private static boolean overlap(Attendance one, Attendance other) {
        return one.stays().stream().anyMatch(stay -> other.stays().stream().anyMatch(stay::overlaps));
    }

    /** One person sits on one chair and has one vote, for however many seats they are named as substitute. */
    private static void refuseTwoSeats(Seating seating, Attendance line, List<Attendance> others) {
        boolean elsewhere = others.stream()
                .filter(other -> other.group() == Group.PARTICIPANT && other.seatId() != null)
                .filter(other -> !Objects.equals(other.seatId(), line.seatId()))
                .anyMatch(other -> seating.isSamePerson(line, other));
        if (elsewhere) {
            throw new Refusal(Code.SUBSTITUTE_TAKEN, Map.of("name", line.name()));
        }
    }
}
