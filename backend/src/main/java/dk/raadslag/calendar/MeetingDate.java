package dk.raadslag.calendar;

import java.time.LocalDateTime;

/**
 * A meeting that somebody plans.
 *
 * @param start Danish local time
 * @param end Danish local time, or null
 * @param place or null
 * @param link where to take part online, or null
 */
public record MeetingDate(LocalDateTime start, LocalDateTime end, String place, String link) {
    /** A meeting without an end counts as three hours, a usual length. */
    private static final int USUAL_HOURS = 3;

    /** True if the two overlap. */
    boolean overlaps(LocalDateTime otherStart, LocalDateTime otherEnd) {
        return start.isBefore(until(otherStart, otherEnd)) && otherStart.isBefore(until(start, end));
    }

    private static LocalDateTime until(LocalDateTime start, LocalDateTime end) {
        return end == null ? start.plusHours(USUAL_HOURS) : end;
    }
}
