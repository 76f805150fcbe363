package dk.raadslag.document.read;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The time of a meeting, wherever it is named: by a person, on the cover, in the running header.
 *
 * @param said the cover's words about it
 * @param understood all hours in {@code said} are in {@code start} and {@code end}
 */
record MeetingTime(LocalDate date, LocalTime from, LocalTime to, String said, boolean understood) {
    /** An end before the start is on the next day, if the meeting then lasts less than a day. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    static MeetingTime of(Head head, RunningHeader running, Corrections corrections) {
        WrittenTime read = head.time();
        LocalDate date =
                corrections.date() != null ? corrections.date() : read.date() != null ? read.date() : running.date();
        boolean told = corrections.start() != null;
        LocalTime from = told ? corrections.start() : read.start();
        LocalTime to = told ? corrections.end() : read.end();
        boolean hours = told || !WrittenTime.speaksOfHours(read.rest());
        return new MeetingTime(date, from, to, head.when(), hours);
    }

    /** The same, with the hour at which it ended where the cover names none. */
    MeetingTime orUntil(LocalTime hour) {
        return to != null || hour == null ? this : new MeetingTime(date, from, hour, said, understood);
    }

    /** The same, on the day that its items name where the cover names none. */
    MeetingTime orOn(LocalDate day) {
        return date != null || day == null ? this : new MeetingTime(day, from, to, said, understood);
    }

    /** Midnight when only the day is known; null when not even that is. */
    LocalDateTime start() {
        return date == null ? null : date.atTime(from == null ? LocalTime.MIDNIGHT : from);
    }

    LocalDateTime end() {
        if (date == null || from == null || to == null || to.equals(from)) return null;
        if (to.isAfter(from)) return date.atTime(to);
        LocalDateTime nextDay = date.plusDays(1).atTime(to);
        return Duration.between(start(), nextDay).compareTo(LONGEST_NIGHT) <= 0 ? nextDay : null;
    }
}
