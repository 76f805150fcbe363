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
record DanishTime(LocalDate date, LocalTime start, LocalTime end, String rest) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(\\d{1,2})\\.?\\s*(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?,?\\s+(\\d{4})\\b");
    private static final Pattern HOURS = Pattern.compile(
            "(?i)(?:\\bfra\\s+)?(?:\\bkl(?:okken|\\.)?\\s*)?"
                    + "\\b(\\d{1,2})[.:](\\d{2})(?:\\s*(?:-|–|—|til)\\s*(?:ca\\.\\s*)?(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?)?");
    private static final Pattern FULL_HOURS = Pattern.compile(
            "(?i)\\bkl(?:okken|\\.)?\\s*(\\d{1,2})()(?:\\s*(?:-|–|—|til)\\s*(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?)?(?![.:]?\\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(man|tirs|ons|tors|fre|lør|søn)dag\\b|\\bden\\b(?=\\s*[,.]?\\s*$)");

    static DanishTime in(String text) {
        String rest = text;
        LocalDate date = null;
        for (Pattern pattern : List.of(ISO, NUMERIC, WORDS)) {
            Matcher match = pattern.matcher(rest);
            if (!match.find()) continue;
            date = date(pattern, match);
            if (date == null) continue;
            String before = WEEKDAY.matcher(rest.substring(0, match.start())).replaceAll("");
            rest = WEEKDAY.matcher(before).replaceAll("") + " " + rest.substring(match.end());
            break;
        }
        LocalTime start = null;
        LocalTime end = null;
        for (Pattern pattern : List.of(HOURS, FULL_HOURS)) {
            Matcher match = pattern.matcher(rest);
            if (!match.find()) continue;
            start = time(match.group(1), match.group(2));
            if (start == null) continue;
            end = match.group(3) == null ? null : time(match.group(3), match.group(4));
            rest = rest.substring(0, match.start()) + " " + rest.substring(match.end());
            break;
        }
        return new DanishTime(date, start, end, tidy(rest));
    }

    private static LocalDate date(Pattern pattern, Matcher match) {
        try {
            if (pattern == ISO)
                return LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            int month = pattern == NUMERIC
                    ? number(match.group(2))
                    : MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1;
            return LocalDate.of(number(match.group(3)), month, number(match.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalTime time(String hour, String minute) {
        int h = number(hour);
        int m = minute == null || minute.isEmpty() ? 0 : number(minute);
        return h < 24 && m < 60 ? LocalTime.of(h, m) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String tidy(String rest) {
        return rest.replaceAll("\\s+", " ")
                .replaceAll("^[\\s,.;:–-]+", "")
                .replaceAll("[\\s,;:–-]+$", "")
                .strip();
    }
}
