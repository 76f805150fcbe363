package dk.raadslag.promise;

import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.FuzzyDate.Day;
import dk.raadslag.model.FuzzyDate.Half;
import dk.raadslag.model.FuzzyDate.Next;
import dk.raadslag.model.FuzzyDate.OfMonth;
import dk.raadslag.model.FuzzyDate.Part;
import dk.raadslag.model.FuzzyDate.Quarter;
import dk.raadslag.model.FuzzyDate.Season;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What each form of {@link WrittenTimes} means, read at one meeting; empty when that is no time. */
final class TimeReadings {
    /** What has no year and begins later than this is rather meant of the year before. */
    private static final int HALF_A_YEAR = 183;
    /** Unless its words say that it is to come. */
    private static final int MOST_OF_A_YEAR = 330;

    private static final Pattern TO_COME = WrittenTimes.pattern("til|inden|senest|kommende|næste|udgang|før|efter");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    static final Map<String, Integer> NUMBERS =
            Map.of("en", 1, "et", 1, "to", 2, "tre", 3, "fire", 4, "fem", 5, "seks", 6, "otte", 8, "fjorten", 14);

    private TimeReadings() {}

    /** @param year null for the first in which it is not over */
    private static Optional<FuzzyDate> in(
            String year, MatchResult found, Setting setting, IntFunction<FuzzyDate> make) {
        try {
            if (year != null) return Optional.of(make.apply(Integer.parseInt(year)));
            int now = setting.day().getYear();
            FuzzyDate date = make.apply(now);
            if (last(date).isBefore(setting.day())) date = make.apply(now + 1);
            int most = TO_COME.matcher(found.group()).find() ? MOST_OF_A_YEAR : HALF_A_YEAR;
            LocalDate first = date.span(null).orElseThrow().first();
            return first.isAfter(setting.day().plusDays(most)) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate last(FuzzyDate date) {
        return date.lastDay(null).orElseThrow();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static Optional<FuzzyDate> dayOfMonth(MatchResult found, Setting setting) {
        int day = Integer.parseInt(found.group(1));
        return in(found.group(3), found, setting, year -> new Day(LocalDate.of(year, month(found.group(2)), day)));
    }

    static Optional<FuzzyDate> figures(MatchResult found, Setting setting) {
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        String year = found.groupCount() < 3 ? null : found.group(3);
        if (year != null && year.length() == 2) year = "20" + year;
        return in(year, found, setting, of -> new Day(LocalDate.of(of, month, day)));
    }

    static Optional<FuzzyDate> weekday(MatchResult found, Setting setting) {
        int at = WEEKDAYS.indexOf(found.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(new Day(setting.day().with(TemporalAdjusters.next(DayOfWeek.of(at + 1)))));
    }

    static Optional<FuzzyDate> relative(MatchResult found, Setting setting) {
        boolean isNext = found.groupCount() == 1;
        String unit = found.group(found.groupCount()).toLowerCase(Locale.ROOT);
        String count = isNext ? "1" : found.group(1).toLowerCase(Locale.ROOT);
        int n = NUMBERS.containsKey(count) ? NUMBERS.get(count) : Integer.parseInt(count);
        LocalDate day = setting.day();
        if (isNext && unit.equals("måned"))
            return Optional.of(new OfMonth(YearMonth.from(day).plusMonths(1), null));
        if (isNext) return Optional.of(new Day(day.plusWeeks(1).with(DayOfWeek.FRIDAY)));
        return Optional.of(new Day(
                switch (unit) {
                    case "dag" -> day.plusDays(n);
                    case "uge" -> day.plusWeeks(n);
                    default -> day.plusMonths(n);
                }));
    }

    static Optional<FuzzyDate> partOfMonth(MatchResult found, Setting setting) {
        Part part =
                switch (found.group(1).toLowerCase(Locale.ROOT).substring(0, 3)) {
                    case "pri", "beg", "sta" -> Part.PRIMO;
                    case "med", "mid" -> Part.MEDIO;
                    default -> Part.ULTIMO;
                };
        return in(found.group(3), found, setting, year -> ofMonth(year, found.group(2), part));
    }

    private static FuzzyDate ofMonth(int year, String name, Part part) {
        return new OfMonth(YearMonth.of(year, month(name)), part);
    }

    /** In a month with a meeting it is this one. */
    static Optional<FuzzyDate> meetingOfMonth(MatchResult found, Setting setting) {
        String year = found.groupCount() < 2 ? null : found.group(2);
        return in(year, found, setting, of -> ofMonth(of, found.group(1), null)).filter(date -> date.span(null)
                .filter(span -> !span.first().isAfter(setting.day()))
                .isEmpty());
    }

    /** Of two months the last one, unless the first one is mostly over: then it has begun. */
    static Optional<FuzzyDate> month(MatchResult found, Setting setting) {
        String first = found.group(1);
        boolean known = first != null && first.length() >= 3 && month(first) > 0;
        if (first != null && !known) return Optional.empty();
        Optional<FuzzyDate> date = in(found.group(3), found, setting, year -> ofMonth(year, found.group(2), null));
        if (!known) return date;
        return date.filter(last -> in(found.group(3), found, setting, year -> ofMonth(year, first, null))
                .filter(begun -> !last(begun).isAfter(last(last)))
                .isPresent());
    }

    /** @return from 1; the last one of them for "sidste" */
    private static int nth(MatchResult found, int most) {
        if (found.group(1) != null && !found.group(1).isEmpty()) return Integer.parseInt(found.group(1));
        String word = found.group(2).toLowerCase(Locale.ROOT);
        if (word.matches("[1-4]")) return Integer.parseInt(word);
        int at = List.of("første", "andet", "tredje", "fjerde").indexOf(word);
        return at < 0 ? most : at + 1;
    }

    static Optional<FuzzyDate> quarter(MatchResult found, Setting setting) {
        return in(found.group(3), found, setting, year -> new Quarter(year + "-" + nth(found, 4)));
    }

    static Optional<FuzzyDate> half(MatchResult found, Setting setting) {
        int nth = nth(found, 2);
        return nth > 2 ? Optional.empty() : in(found.group(3), found, setting, year -> new Half(year + "-" + nth));
    }

    static Optional<FuzzyDate> season(MatchResult found, Setting setting) {
        List<String> names = List.of("forår", "sommer", "efterår", "vinter");
        List<String> codes = List.of("spring", "summer", "autumn", "winter");
        int at = names.indexOf(found.group(1).toLowerCase(Locale.ROOT));
        boolean after = found.group().toLowerCase(Locale.ROOT).startsWith("efter ");
        String code = codes.get(after ? Math.min(at + 1, 3) : at);
        return in(found.group(2), found, setting, year -> new Season(year + "-" + code));
    }

    static Optional<FuzzyDate> holiday(MatchResult found, Setting setting) {
        boolean after = found.group(1).equalsIgnoreCase("efter");
        IntFunction<FuzzyDate> date =
                switch (found.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) {
                    case "som" -> year -> new OfMonth(YearMonth.of(year, after ? 8 : 6), null);
                    case "eft" -> year -> new OfMonth(YearMonth.of(year, 10), after ? Part.ULTIMO : Part.PRIMO);
                    case "vin" -> year -> new OfMonth(YearMonth.of(year, 2), after ? Part.ULTIMO : Part.PRIMO);
                    case "pås" -> year -> new OfMonth(YearMonth.of(year, after ? 4 : 3), null);
                    default ->
                        year -> after
                                ? new OfMonth(YearMonth.of(year, 1), null)
                                : new OfMonth(YearMonth.of(year, 12), Part.MEDIO);
                };
        return in(null, found, setting, date);
    }

    static Optional<FuzzyDate> endOfYear(MatchResult found, Setting setting) {
        return in(found.group(1), found, setting, year -> new Day(LocalDate.of(year, 12, 31)));
    }

    static Optional<FuzzyDate> firstOfYear(MatchResult found, Setting setting) {
        return in(found.group(1), found, setting, year -> new Quarter(year + "-1"));
    }

    /** A year is long: what counts is that it ends. */
    static Optional<FuzzyDate> year(MatchResult found, Setting setting) {
        int year = found.group(1).isEmpty() ? setting.day().getYear() + 1 : Integer.parseInt(found.group(1));
        return year > setting.day().getYear() + 5 ? Optional.empty() : Optional.of(new Half(year + "-2"));
    }

    static Optional<FuzzyDate> next(MatchResult found, Setting setting) {
        return Optional.of(new Next(setting.bodyOf(found.group())));
    }
}
