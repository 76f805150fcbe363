package dk.raadslag.calendar;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Optional<Refusal> problem(MeetingDate meeting) {
        LocalDateTime start = meeting.start();
        if (!start.isAfter(now)) return Optional.of(on(Code.DATE_PAST, start));
        try {
            Workdays.requireKnown(start.getYear());
        } catch (Refusal unknownYear) {
            return Optional.of(unknownYear);
        }
        if (meeting.end() != null && !meeting.end().isAfter(start)) {
            return Optional.of(new Refusal(Code.END_BEFORE_START));
        }
        if (meeting.end() != null
                && meeting.end().toLocalDate().isAfter(start.toLocalDate().plusDays(1))) {
            return Optional.of(new Refusal(Code.MEETING_TOO_LONG));
        }
        return overlap(meeting);
    }

    private Optional<Refusal> overlap(MeetingDate meeting) {
        boolean taking = taken.stream()
                .anyMatch(line -> line.bodyId().equals(bodyId) && meeting.overlaps(line.start(), line.end()));
        if (taking) return Optional.of(on(Code.MEETING_OVERLAPS, meeting.start()));
        boolean twice = earlier.stream().anyMatch(other -> meeting.overlaps(other.start(), other.end()));
        return twice ? Optional.of(on(Code.LIST_OVERLAPS, meeting.start())) : Optional.empty();
    }

    /**
     * @param weekday that the list names, from 1, or null
     * @param ofDirectors the meeting is one of directors
     * @param rules of the body
     */
    List<Said> warnings(MeetingDate meeting, Integer weekday, boolean ofDirectors, DeadlineRules rules) {
        LocalDate day = meeting.start().toLocalDate();
        int isReally = day.getDayOfWeek().getValue();
        List<Said> warnings = new ArrayList<>();
        if (weekday != null && weekday != isReally) {
            warnings.add(new Said(Warning.WEEKDAY_DIFFERS, Map.of("day", day, "weekday", isReally)));
        }
        if (!Workdays.isWorkday(day)) {
            warnings.add(Workdays.holiday(day)
                    .map(name -> new Said(Warning.PUBLIC_HOLIDAY, Map.of("holiday", name)))
                    .orElseGet(() -> new Said(Warning.NOT_A_WORKDAY, Map.of("weekday", isReally))));
        }
        List<CalendarStore.Line> pairs =
                taken.stream().filter(line -> !line.bodyId().equals(bodyId)).toList();
        Optional<Said> late = ofDirectors ? PairDates.ofDirectors(day, pairs) : PairDates.ofCouncil(day, rules, pairs);
        late.ifPresent(warnings::add);
        pairs.stream()
                .filter(line -> meeting.overlaps(line.start(), line.end()))
                .findFirst()
                .ifPresent(line -> warnings.add(new Said(Warning.PAIR_OVERLAPS, Map.of("body", line.body()))));
        return warnings;
    }

    private static Refusal on(Code code, LocalDateTime start) {
        return new Refusal(code, Map.of("day", start.toLocalDate()));
    }
}
