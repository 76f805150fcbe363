package dk.raadslag.calendar;

import dk.raadslag.calendar.DateLines.NotUnderstood;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the one Danish date in a line. */
final class DateWords {
    /**
     * @param weekday the day of the week beside the date, from 1 for Monday, or null
     * @param rest the line without them
     */
    record Found(LocalDate day, Integer weekday, String rest) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("man", "tir", "ons", "tor", "fre", "lør", "søn");
    private static final int CENTURY = 2000;

    private static final String MONTH =
            "(jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)(?![\\p{L}])\\.?";
    private static final Pattern IN_WORDS =
            pattern("(?<!\\d)(\\d{1,2})\\.?\\s?" + MONTH + "(?:,?\\s*(\\d{4})(?!\\d))?");
    private static final Pattern ISO = pattern("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern SLASHED =
            pattern("(?<![\\d./-])(\\d{1,2})\\s?/\\s?(\\d{1,2})(?:[-–/.]\\s?|\\s)(\\d{4}|\\d{2})(?![\\d:.])");
    /** With a whole year, or with points only: "13.00-16" is a time. */
    private static final Pattern IN_DIGITS =
            pattern("(?<![\\d./-])(\\d{1,2})[.-]\\s?(\\d{1,2})(?:[-–.]\\s?(\\d{4})|\\.(\\d{2}))(?![\\d:])");

    private static final Pattern WITHOUT_YEAR = pattern("(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?![\\d/-])");
    private static final Pattern SEVERAL_DAYS = pattern("\\d{1,2}\\.?\\s*(?:[-–]|til|og)\\s*\\d{1,2}\\.\\s*" + MONTH);
    private static final Pattern WEEKDAY = pattern(
            "(?<!\\p{L})(man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?(?:en)?(?!\\p{L})\\.?,?\\s*(?:d(?:en|\\.)\\s*)?");
    private static final Pattern THE = pattern("(?<!\\p{L})d(?:en|\\.)\\s*$");

    private DateWords() {}

    /** @param year for a date that has none, or null; fails with {@link NotUnderstood} */
    static Found find(String line, Integer year) {
        if (SEVERAL_DAYS.matcher(line).find()) {
            throw new NotUnderstood(Warning.SEVERAL_DAYS);
        }
        for (Pattern form : List.of(ISO, IN_WORDS, SLASHED, IN_DIGITS, WITHOUT_YEAR)) {
            Matcher found = form.matcher(line);
            if (!found.find()) continue;
            LocalDate day = day(form, found, year);
            String before = line.substring(0, found.start());
            String after = line.substring(found.end());
            refuseSecond(after);
            Matcher weekday = WEEKDAY.matcher(before);
            boolean named = weekday.find();
            String rest = (named ? weekday.replaceFirst(" ") : before);
            return new Found(
                    day,
                    named ? weekday(weekday.group(1)) : null,
                    THE.matcher(rest).replaceFirst("") + " " + after);
        }
        throw new NotUnderstood(Warning.NO_DATE);
    }

    private static void refuseSecond(String rest) {
        for (Pattern form : List.of(ISO, IN_WORDS, SLASHED, IN_DIGITS)) {
            if (form.matcher(rest).find()) {
                throw new NotUnderstood(Warning.SEVERAL_DAYS);
            }
        }
    }

    private static LocalDate day(Pattern form, Matcher found, Integer year) {
        if (form == ISO) return DateLines.day(number(found, 1), number(found, 2), number(found, 3));
        int month = form == IN_WORDS ? month(found.group(2)) : number(found, 2);
        String written = form == WITHOUT_YEAR ? null : found.group(3);
        if (form == IN_DIGITS && written == null) written = found.group(4);
        if (written == null && year == null) throw new NotUnderstood(Warning.NO_YEAR);
        return DateLines.day(written == null ? year : year(written), month, number(found, 1));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? CENTURY + year : year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int weekday(String word) {
        return WEEKDAYS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
