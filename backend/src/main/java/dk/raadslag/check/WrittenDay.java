package dk.raadslag.check;

import dk.raadslag.danish.DanishTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day with its year, as people write it: "torsdag den 3. december 2026", "3-12-2026".
 *
 * @param written the words
 * @param start where they begin in the text
 * @param end where they end
 * @param weekday that it says, or null
 * @param day empty when there is no such day
 */
record WrittenDay(String written, int start, int end, String weekday, Optional<LocalDate> day) {
    static final List<String> MONTHS = List.of(
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

    /** All of a text: those with the month's name first. */
    static Stream<WrittenDay> in(String text) {
        return Stream.concat(
                        WRITTEN.matcher(text).results(), FIGURES.matcher(text).results())
                .map(WrittenDay::of);
    }

    private static WrittenDay of(MatchResult found) {
        return new WrittenDay(found.group().strip(), found.start(), found.end(), found.group(1), day(found));
    }

    private static Optional<LocalDate> day(MatchResult found) {
        String month = found.group(3).toLowerCase(DanishTime.LOCALE);
        int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group(4)), number, Integer.parseInt(found.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
