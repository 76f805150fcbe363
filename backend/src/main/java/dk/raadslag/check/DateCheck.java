package dk.raadslag.check;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date that cannot be: "31. februar 2026", or a date with the wrong weekday. */
final class DateCheck {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final String WEEKDAY =
            "(?:(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\s+(?:den\\s+|d\\.\\s*)?)?";
    private static final Pattern WRITTEN =
            pattern(WEEKDAY + "(?<!\\d)(\\d{1,2})\\.\\s*(" + String.join("|", MONTHS) + ")\\s+(\\d{4})(?!\\d)");
    private static final Pattern FIGURES =
            pattern(WEEKDAY + "(?<![\\d.-])(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?!\\d|-\\d)");

    private DateCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> Stream.concat(
                        WRITTEN.matcher(passage.plain()).results(),
                        FIGURES.matcher(passage.plain()).results())
                .map(found -> wrong(item, found, passage.place()))
                .flatMap(Optional::stream));
    }

    private static Optional<Finding> wrong(Item item, MatchResult found, String place) {
        String written = found.group().strip();
        String month = found.group(3).toLowerCase(DanishTime.LOCALE);
        int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(found.group(4)), number, Integer.parseInt(found.group(2)));
            DayOfWeek weekday = date.getDayOfWeek();
            String name = weekday.getDisplayName(TextStyle.FULL, DanishTime.LOCALE);
            if (found.group(1) == null || found.group(1).equalsIgnoreCase(name)) return Optional.empty();
            return Optional.of(Finding.in(
                    item,
                    Warning.WRONG_WEEKDAY,
                    Map.of("written", written, "weekday", weekday.getValue(), "place", place)));
        } catch (DateTimeException e) {
            return Optional.of(Finding.in(item, Warning.IMPOSSIBLE_DATE, Map.of("written", written, "place", place)));
        }
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
