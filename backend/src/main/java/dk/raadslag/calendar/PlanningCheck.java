package dk.raadslag.calendar;

import dk.raadslag.access.Refusal;
import dk.raadslag.calendar.DateLines.Problem;
import dk.raadslag.danish.DanishTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a meeting can be planned on a date. A body cannot meet twice at once. The two bodies of a region can if they
 * must, since few people sit in both: that is a warning, not a refusal.
 *
 * @param now Danish local time
 * @param taken what the body and its pair have already
 * @param earlier what stands before it in the same list
 */
record PlanningCheck(String bodyId, LocalDateTime now, List<CalendarStore.Line> taken, List<MeetingDate> earlier) {

    /** Why it cannot be planned. */
    Optional<Problem> problem(MeetingDate meeting) {
        LocalDateTime start = meeting.start();
        if (!start.isAfter(now)) return Optional.of(new Problem("date-past", on(start) + " er forbi."));
        try {
            Workdays.requireKnown(start.getYear());
        } catch (Refusal unknownYear) {
            return Optional.of(new Problem(unknownYear.code(), unknownYear.getMessage()));
        }
        if (meeting.end() != null && !meeting.end().isAfter(start)) {
            return Optional.of(new Problem("end-before-start", "Mødet slutter, før det begynder."));
        }
        if (meeting.end() != null
                && meeting.end().toLocalDate().isAfter(start.toLocalDate().plusDays(1))) {
            return Optional.of(new Problem("meeting-too-long", "Et møde kan højst strække sig over to dage."));
        }
        return overlap(meeting);
    }

    private Optional<Problem> overlap(MeetingDate meeting) {
        boolean taking = taken.stream()
                .anyMatch(line -> line.bodyId().equals(bodyId) && meeting.overlaps(line.start(), line.end()));
        if (taking) {
            return Optional.of(new Problem(
                    "meeting-overlaps", "Der er allerede et møde på det tidspunkt den " + on(meeting.start()) + "."));
        }
        boolean twice = earlier.stream().anyMatch(other -> meeting.overlaps(other.start(), other.end()));
        return twice
                ? Optional.of(new Problem(
                        "meeting-overlaps", "Listen har to møder på samme tid den " + on(meeting.start()) + "."))
                : Optional.empty();
    }

    /** @param weekday that the list names, from 1, or null */
    List<Problem> warnings(MeetingDate meeting, Integer weekday) {
        LocalDate day = meeting.start().toLocalDate();
        List<Problem> warnings = new ArrayList<>();
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, DanishTime.LOCALE);
        if (weekday != null && weekday != day.getDayOfWeek().getValue()) {
            warnings.add(new Problem("weekday-differs", on(meeting.start()) + " er en " + name + "."));
        }
        if (!Workdays.isWorkday(day)) {
            String why = Workdays.holiday(day).orElse("en " + name);
            warnings.add(new Problem("not-a-workday", "Dagen er " + why + "."));
        }
        taken.stream()
                .filter(line -> !line.bodyId().equals(bodyId) && meeting.overlaps(line.start(), line.end()))
                .findFirst()
                .ifPresent(line ->
                        warnings.add(new Problem("pair-overlaps", line.body() + " har også møde på det tidspunkt.")));
        return warnings;
    }

    private static String on(LocalDateTime start) {
        return DanishTime.day(start);
    }
}
