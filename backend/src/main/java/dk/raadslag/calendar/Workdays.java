package dk.raadslag.calendar;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Danish working days (arbejdsdage): Monday to Friday, but not on a public holiday, nor on the days on which
 * municipalities are closed by custom and agreement: grundlovsdag, juleaftensdag and nytårsaftensdag.
 *
 * <p>The rules are those of the Gregorian calendar and Danish law as it is now: store bededag is a holiday until 2023
 * (lov nr. 214 af 7. marts 2023). They are known from {@value #FIRST_YEAR} to {@value #LAST_YEAR}; other years are
 * refused with {@code holiday-year-unknown}.
 */
public final class Workdays {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;
    private static final int LAST_STORE_BEDEDAG = 2023;

    private Workdays() {}

    /** Monday to Friday and not a holiday. */
    public static boolean isWorkday(LocalDate day) {
        requireKnown(day.getYear());
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /** The day this many working days before the given one, which is not counted. 0 gives the day itself. */
    public static LocalDate before(LocalDate day, int workdays) {
        return step(day, workdays, -1);
    }

    /** The day this many working days after the given one, which is not counted. 0 gives the day itself. */
    public static LocalDate after(LocalDate day, int workdays) {
        return step(day, workdays, 1);
    }

    /** The Danish name of the holiday or closing day, also when it is on a weekend. */
    public static Optional<String> holiday(LocalDate day) {
        requireKnown(day.getYear());
        return fixed(MonthDay.from(day)).or(() -> movable(day));
    }

    /** Fails with {@code holiday-year-unknown}. */
    public static void requireKnown(int year) {
        if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
        throw new Refusal(Code.HOLIDAY_YEAR_UNKNOWN, Map.of("year", year));
    }

    /** Easter Sunday of a year of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static LocalDate step(LocalDate from, int workdays, int direction) {
        LocalDate day = from;
        for (int counted = 0; counted < workdays; ) {
            day = day.plusDays(direction);
            if (isWorkday(day)) counted++;
        }
        return day;
    }

    private static Optional<String> fixed(MonthDay day) {
        return Optional.ofNullable(
                switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
                    case 101 -> "Nytårsdag";
                    case 605 -> "Grundlovsdag";
                    case 1224 -> "Juleaftensdag";
                    case 1225 -> "Juledag";
                    case 1226 -> "2. juledag";
                    case 1231 -> "Nytårsaftensdag";
                    default -> null;
                });
    }

    private static Optional<String> movable(LocalDate day) {
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        if (afterEaster < -3 || afterEaster > 50) return Optional.empty();
        return Optional.ofNullable(
                switch ((int) afterEaster) {
                    case -3 -> "Skærtorsdag";
                    case -2 -> "Langfredag";
                    case 0 -> "Påskedag";
                    case 1 -> "2. påskedag";
                    case 26 -> day.getYear() <= LAST_STORE_BEDEDAG ? "Store bededag" : null;
                    case 39 -> "Kristi himmelfartsdag";
                    case 49 -> "Pinsedag";
                    case 50 -> "2. pinsedag";
                    default -> null;
                });
    }
}
