package dk.raadslag.calendar;

import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the directors meet in time for the KKR: at least one working day before its agenda is due, or what they say
 * cannot be in it. Only the meeting of directors that comes last before the KKR counts; earlier ones were about others.
 */
final class PairDates {
    /** Two meetings further apart have nothing to do with each other. */
    private static final int NEAR_DAYS = 40;

    private PairDates() {}

    /** @param rules of the KKR @param pairs the meetings of the directors near it */
    static Optional<Said> ofCouncil(LocalDate day, DeadlineRules rules, List<CalendarStore.Line> pairs) {
        LocalDate due = rules.of(day).agenda();
        return days(pairs)
                .filter(directors -> !directors.isAfter(day) && directors.isAfter(day.minusDays(NEAR_DAYS)))
                .max(Comparator.naturalOrder())
                .flatMap(directors -> late(directors, due));
    }

    /** @param pairs the meetings of the KKR near it */
    static Optional<Said> ofDirectors(LocalDate day, List<CalendarStore.Line> pairs) {
        return pairs.stream()
                .filter(line -> !line.start().toLocalDate().isBefore(day)
                        && line.start().toLocalDate().isBefore(day.plusDays(NEAR_DAYS)))
                .min(Comparator.comparing(CalendarStore.Line::start))
                .flatMap(line -> late(day, line.deadlines().agenda()));
    }

    private static Optional<Said> late(LocalDate directors, LocalDate due) {
        if (due == null || !directors.isAfter(Workdays.before(due, 1))) return Optional.empty();
        return Optional.of(new Said(Warning.PAIR_LATE, Map.of("day", directors, "due", due)));
    }

    private static Stream<LocalDate> days(List<CalendarStore.Line> lines) {
        return lines.stream().map(line -> line.start().toLocalDate());
    }

    /** How far from a meeting those are that it must fit. */
    static int nearDays() {
        return NEAR_DAYS;
    }
}
