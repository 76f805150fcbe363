package dk.raadslag.check;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
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
                .map(DateCheck::wrong)
                .flatMap(Optional::stream)
                .map(words -> Finding.in(item, "impossible-date", words + " (i " + passage.name() + ").")));
    }

    private static Optional<String> wrong(MatchResult found) {
        String words = "\"" + found.group().strip() + "\"";
        String month = found.group(3).toLowerCase(DanishTime.LOCALE);
        int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(found.group(4)), number, Integer.parseInt(found.group(2)));
            String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, DanishTime.LOCALE);
            boolean differs = found.group(1) != null && !found.group(1).equalsIgnoreCase(weekday);
            return differs ? Optional.of(words + " er en " + weekday) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of("datoen " + words + " findes ikke");
        }
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
