package dk.raadslag.attendance;

import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.MeetingSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** When somebody came and left: times that there can have been. */
final class Times {
    /** Clocks differ, and people write minutes. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    /** Whoever comes later than this after the beginning has come late. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private Times() {}

    /** Fails with {@code bad-time} for a time before the meeting, after it or in the future, and for leaving before coming. */
    static void check(Attempt attempt, Attendance line, Attendance before) {
        boolean same = before != null
                && Objects.equals(line.arrived(), before.arrived())
                && Objects.equals(line.left(), before.left());
        if (same) return;
        check(attempt, line.arrived());
        check(attempt, line.left());
        if (line.arrived() != null && line.left() != null && line.left().isBefore(line.arrived())) {
            throw bad("Man kan ikke gå, før man er kommet.");
        }
    }

    private static void check(Attempt attempt, Instant time) {
        if (time == null) return;
        MeetingSnapshot meeting = attempt.whole();
        if (meeting.startedAt() == null) throw bad("Mødet er ikke begyndt.");
        if (time.isBefore(meeting.startedAt().truncatedTo(ChronoUnit.MINUTES))) throw bad("Tidspunktet er før mødet.");
        Instant end = meeting.endedAt() == null ? attempt.now() : meeting.endedAt();
        if (time.isAfter(end.plus(TOLERANCE))) throw bad("Tidspunktet er efter mødet, eller det er ikke kommet endnu.");
    }

    /** When somebody who comes now is said to have come; null when from the beginning. */
    static Instant arrival(MeetingSnapshot meeting, Instant now) {
        Instant began = meeting.startedAt();
        return began != null && now.isAfter(began.plus(LATE)) ? now : null;
    }

    static boolean overlap(Attendance one, Attendance other) {
        return begin(one).isBefore(end(other)) && begin(other).isBefore(end(one));
    }

    private static Instant begin(Attendance line) {
        return line.arrived() == null ? Instant.MIN : line.arrived();
    }

    private static Instant end(Attendance line) {
        return line.left() == null ? Instant.MAX : line.left();
    }

    private static Refusal bad(String message) {
        return new Refusal(422, "bad-time", message);
    }
}
