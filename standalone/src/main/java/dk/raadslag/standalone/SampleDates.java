package dk.raadslag.standalone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the dates in the sample documents, so that their next meeting always comes, and the others are over. All move
 * by the same number of weeks, so a Thursday stays one; months that stand alone move along.
 *
 * @param weeks by so many, never fewer than none
 */
record SampleDates(long weeks) {
    /** The meeting to come, as the samples have it. */
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 3);
    /** Comments, apologies and papers need some days before a meeting. */
    private static final int FEWEST_DAYS = 3;

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
    /**
     * "3. december 2026", "9. oktober", "februar 2027", "september" also in "septembermødet"; then "03-12-2026"; then
     * a year.
     */
    private static final Pattern DATES = Pattern.compile(
            "(?:(\\d{1,2})\\. )?\\b(" + String.join("|", MONTHS) + ")(?: (20\\d\\d)\\b)?"
                    + "|\\b(\\d\\d)-(\\d\\d)-(20\\d\\d)\\b|(?<![\\d.])(20\\d\\d)(?![\\d.])",
            Pattern.CASE_INSENSITIVE);

    /** The groups in which "03-12-2026" and a year alone begin. */
    private static final int FIGURES = 4, YEAR = 7;

    /** For an installation that begins on this day. */
    static SampleDates on(LocalDate today) {
        long late = ChronoUnit.DAYS.between(NEXT, today.plusDays(FEWEST_DAYS));
        return new SampleDates(Math.max(0, (late + 6) / 7));
    }

    /** A document with its dates moved. */
    String in(String document) {
        return weeks == 0
                ? document
                : DATES.matcher(document).replaceAll(found -> Matcher.quoteReplacement(moved(found)));
    }

    private String moved(MatchResult found) {
        String[] group = new String[found.groupCount() + 1];
        for (int at = 1; at < group.length; at++) group[at] = found.group(at);
        if (group[FIGURES] != null) {
            LocalDate day = LocalDate.of(number(group[FIGURES + 2]), number(group[FIGURES + 1]), number(group[FIGURES]))
                    .plusWeeks(weeks);
            return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        if (group[YEAR] != null)
            return String.valueOf(middle(number(group[YEAR]), 7).getYear());
        return words(group[1], group[2], group[3]);
    }

    /** @param day null for a month alone; @param year null where it says none */
    private String words(String day, String month, String year) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        int in = year == null ? NEXT.getYear() : number(year);
        LocalDate moved = day == null
                ? middle(in, number)
                : LocalDate.of(in, number, number(day)).plusWeeks(weeks);
        String name = MONTHS.get(moved.getMonthValue() - 1);
        if (Character.isUpperCase(month.charAt(0)))
            name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return (day == null ? "" : moved.getDayOfMonth() + ". ") + name + (year == null ? "" : " " + moved.getYear());
    }

    /** A month without a day moves as its middle does. */
    private LocalDate middle(int year, int month) {
        return LocalDate.of(year, month, 15).plusWeeks(weeks);
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
