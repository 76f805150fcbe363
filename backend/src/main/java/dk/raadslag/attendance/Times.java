package dk.raadslag.attendance;

import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import dk.raadslag.protocol.Code;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When somebody came and left: checks that the times are possible. */
final class Times {
    /** Tolerance: clocks differ, and people write minutes. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    /** People who come later than this after the beginning came late. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private Times() {}

    /**
     * Fails with {@code bad-time} for a time before the meeting, after it or in the future, for leaving before coming,
     * and for coming again before leaving. Does not check again what was there before.
     */
    static void check(Attempt attempt, Attendance line, Attendance before) {
        List<Stay> said = before == null ? List.of() : before.stays();
        Stay last = null;
        for (Stay stay : line.stays()) {
            if (!said.contains(stay)) {
                check(attempt, stay.from());
                check(attempt, stay.to());
                if (stay.end().isBefore(stay.begin())) throw new Refusal(Code.LEAVES_BEFORE_COMING);
            }
            if (last != null && stay.begin().isBefore(last.end())) {
                throw new Refusal(Code.COMES_BEFORE_LEAVING);
            }
            last = stay;
        }
    }

    private static void check(Attempt attempt, Instant time) {
        if (time == null) return;
        MeetingSnapshot meeting = attempt.whole();
        if (meeting.startedAt() == null) throw new Refusal(Code.NOT_BEGUN);
        if (time.isBefore(meeting.startedAt().truncatedTo(ChronoUnit.MINUTES)))
            throw new Refusal(Code.TIME_BEFORE_MEETING);
        Instant end = meeting.endedAt() == null ? attempt.now() : meeting.endedAt();
        if (time.isAfter(end.plus(TOLERANCE))) throw new Refusal(Code.TIME_AFTER_MEETING);
    }

    /** The arrival of a person who comes now; null when they count as there from the beginning. */
    static Instant arrival(MeetingSnapshot meeting, Instant now) {
        Instant began = meeting.startedAt();
        return began != null && now.isAfter(began.plus(LATE)) ? now : null;
    }
}
