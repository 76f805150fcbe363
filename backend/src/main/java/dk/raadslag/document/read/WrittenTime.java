package dk.raadslag.document.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date and hours as clerks write them: "05-02-2020 10:00", "fredag den 4. november 2022, kl. 10.00 – 12.00".
 *
 * @param rest the words around them
 */
record WrittenTime(LocalDate date, LocalTime start, LocalTime end, String rest) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String YEAR = "(\\d{4}|'?\\d{2})(?!\\d|[.:]\\d|\\s*[-–]\\s*\\d(?!\\d?[.:]\\d{2}))";
    private static final Pattern NUMERIC = Pattern.compile(
            "(?:(?<![\\d.:/-])|(?<=\\bd\\.))(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?:\\s?[-./]\\s?|\\s)" + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(\\d{1,2})[.-]?(?:\\s?(?:-|–|og)\\s?\\d{1,2}\\.)?\\s*"
            + "(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*[.-]?,?\\s*" + YEAR);
    /** "April 3, 2019" */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)\\b(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}* (?<day>\\d{1,2}), ?(?<year>\\d{4})(?!\\d)");
    /** Day and month, and no year beside them. */
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?i)\\b\\d{1,2}\\.?\\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|\\b\\d{1,2}\\s?/\\s?\\d{1,2}\\b");

    private static final String TO =
            "(?:\\s*(?:-|–|—|til(?:\\s+ca\\.)?)\\s*(?:ca\\.?\\s*)?(?:kl(?:okken|\\.)?\\s*)?(?:ca\\.?\\s*)?";
    private static final String KL = "\\bkl(?:okken|\\.)?\\s*(?:ca\\.?\\s*)?";
    private static final Pattern HOURS = Pattern.compile("(?i)(?:\\bfra\\s+)?(?:" + KL + ")?"
            + "(?<![\\d.:])(\\d{1,2})[.:](\\d{2})(?::\\d{2})?(?!\\d)" + TO + "(\\d{1,2})(?:[.:]?(\\d{2}))?(?!\\d))?");
    private static final Pattern FULL_HOURS = Pattern.compile(
            "(?i)(?:\\bfra\\s+)?" + KL + "(\\d{1,2})(\\d{2})?" + TO + "(\\d{1,2})(?:[.:]?(\\d{2}))?)?(?![.:]?\\d)");
    /** "10-12" without any other word, at the start or after a comma. */
    private static final Pattern BARE_HOURS = Pattern.compile(
            "(?i)(?:^|,|\\bfra)\\s*(\\d{1,2})()\\s*(?:-|–|—|til)\\s*(?:ca\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?(?=\\s*(?:$|[,.;(]))");

    private static final Pattern SPEAKS_OF_HOURS =
            Pattern.compile("(?i)\\bkl(?:okken|\\.)?\\s*\\d|\\bklokken\\b|\\d[.:]\\d{2}\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(man|tirs|ons|tors|fre|lør|søn)dag\\b|\\b(?:den|d\\.)(?=\\s*[,.]?\\s*$)");

    static WrittenTime in(String text) {
        // Most lines have none, and every pattern looks at each of their letters.
        if (text.chars().noneMatch(Character::isDigit)) return new WrittenTime(null, null, null, tidy(text));
        String rest = text;
        LocalDate date = null;
        for (Pattern pattern : List.of(ISO, WORDS, MONTH_FIRST, NUMERIC)) {
            Matcher match = pattern.matcher(rest);
            while (date == null && match.find()) {
                date = date(pattern, match);
                if (date == null) continue;
                String before =
                        WEEKDAY.matcher(rest.substring(0, match.start())).replaceAll("");
                rest = WEEKDAY.matcher(before).replaceAll("") + " " + rest.substring(match.end());
            }
            if (date != null) break;
        }
        LocalTime start = null;
        LocalTime end = null;
        for (Pattern pattern : List.of(FULL_HOURS, HOURS, BARE_HOURS)) {
            Matcher match = pattern.matcher(rest);
            while (start == null && match.find()) {
                start = time(match.group(1), match.group(2));
                if (start == null) continue;
                end = match.group(3) == null ? null : time(match.group(3), match.group(4));
                rest = rest.substring(0, match.start()) + " " + rest.substring(match.end());
            }
            if (start != null) break;
        }
        return new WrittenTime(date, start, end, tidy(rest));
    }

    private static LocalDate date(Pattern pattern, Matcher match) {
        try {
            if (pattern == ISO)
                return LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            if (pattern == MONTH_FIRST)
                return LocalDate.of(
                        number(match.group("year")), month(match.group("month")), number(match.group("day")));
            int month = pattern == NUMERIC ? number(match.group(2)) : month(match.group(2));
            int year = number(match.group(3).replace("'", ""));
            return LocalDate.of(year < 100 ? 2000 + year : year, month, number(match.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String begins) {
        return MONTHS.indexOf(begins.toLowerCase(Locale.ROOT)) + 1;
    }

    /** True if the words name a day without a year: "fredag den 4. november". */
    static boolean lacksYear(String words) {
        return in(words).date() == null
                && WITHOUT_YEAR.matcher(words).find()
                && !WHOLE_YEAR.matcher(words).find();
    }

    /** Words that name a day and no year, as of this year. */
    static WrittenTime inYear(String words, int year) {
        Matcher day = WITHOUT_YEAR.matcher(words);
        return day.find()
                ? in(words.substring(0, day.end()) + " " + year + " " + words.substring(day.end()))
                : in(words);
    }

    /** True if the remaining words contain hours. */
    static boolean speaksOfHours(String words) {
        return SPEAKS_OF_HOURS.matcher(words).find();
    }

    private static LocalTime time(String hour, String minute) {
        int h = number(hour);
        // "24.00" ends a day.
        if (h == 24) h = 0;
        int m = minute == null || minute.isEmpty() ? 0 : number(minute);
        return h < 24 && m < 60 ? LocalTime.of(h, m) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String tidy(String rest) {
        return rest.replaceAll("\\s+", " ")
                .replaceAll("^[\\s,.;:–-]+", "")
                .replaceAll("(?<![\\s,;:–-])[\\s,;:–-]++$", "")
                .strip();
    }
}
