package dk.raadslag.attendance;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.MeetingSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Moments of a meeting as its minutes write them: a clock time, with the date if the meeting lasts for days. */
final class MeetingClock {
    private final boolean days;

    MeetingClock(MeetingSnapshot meeting) {
        LocalDateTime start = meeting.startedAt() == null ? meeting.start() : DanishTime.at(meeting.startedAt());
        LocalDateTime end = meeting.endedAt() == null ? meeting.end() : DanishTime.at(meeting.endedAt());
        // A meeting past midnight needs no date: its clock times are still unique.
        this.days = end != null && Duration.between(start, end).compareTo(Duration.ofDays(1)) >= 0;
    }

    /** "kl. 10.15", or "4. december 2026 kl. 10.15". */
    String at(Instant moment) {
        LocalDateTime time = DanishTime.at(moment);
        return days ? DanishTime.moment(time) : "kl. " + DanishTime.clock(time);
    }

    /** "kl. 10.15-10.40". */
    String between(Instant from, Instant to) {
        return days ? at(from) + " til " + at(to) : at(from) + "-" + DanishTime.clock(DanishTime.at(to));
    }
}
