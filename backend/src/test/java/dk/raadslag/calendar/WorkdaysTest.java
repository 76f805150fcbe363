package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdaysTest {
    /** Easter Sunday, and what follows from it, as printed in the almanacs. */
    @ParameterizedTest
    @CsvSource({
        "2018-04-01, 2018-04-27, 2018-05-10, 2018-05-20",
        "2019-04-21, 2019-05-17, 2019-05-30, 2019-06-09",
        "2020-04-12, 2020-05-08, 2020-05-21, 2020-05-31",
        "2021-04-04, 2021-04-30, 2021-05-13, 2021-05-23",
        "2022-04-17, 2022-05-13, 2022-05-26, 2022-06-05",
        "2023-04-09, 2023-05-05, 2023-05-18, 2023-05-28",
        "2024-03-31, 2024-04-26, 2024-05-09, 2024-05-19",
        "2025-04-20, 2025-05-16, 2025-05-29, 2025-06-08",
        "2026-04-05, 2026-05-01, 2026-05-14, 2026-05-24",
        "2027-03-28, 2027-04-23, 2027-05-06, 2027-05-16",
        "2028-04-16, 2028-05-12, 2028-05-25, 2028-06-04",
        "2029-04-01, 2029-04-27, 2029-05-10, 2029-05-20",
        "2030-04-21, 2030-05-17, 2030-05-30, 2030-06-09",
    })
    void movableHolidaysOfKnownYears(LocalDate easter, LocalDate bededag, LocalDate ascension, LocalDate pentecost) {
        assertThat(Workdays.easter(easter.getYear())).isEqualTo(easter);
        assertThat(Workdays.holiday(easter)).contains("Påskedag");
        assertThat(Workdays.holiday(easter.minusDays(3))).contains("Skærtorsdag");
        assertThat(Workdays.holiday(easter.minusDays(2))).contains("Langfredag");
        assertThat(Workdays.holiday(easter.plusDays(1))).contains("2. påskedag");
        assertThat(Workdays.holiday(ascension)).contains("Kristi himmelfartsdag");
        assertThat(Workdays.isWorkday(pentecost)).isFalse();
        assertThat(Workdays.isWorkday(pentecost.plusDays(1))).isFalse();
        assertThat(Workdays.isWorkday(bededag)).isEqualTo(bededag.getYear() >= 2024);
    }

    @Test
    void easterOfTheEarliestAndLatestYears() {
        assertThat(List.of(1900, 1943, 1954, 2000, 2038, 2100, 2199))
                .extracting(year -> Workdays.easter(year).toString())
                .containsExactly(
                        "1900-04-15",
                        "1943-04-25",
                        "1954-04-18",
                        "2000-04-23",
                        "2038-04-25",
                        "2100-03-28",
                        "2199-04-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-31", "2026-12-05"})
    void daysOnWhichMunicipalitiesAreClosed(LocalDate day) {
        assertThat(Workdays.isWorkday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 7, 2026-11-24",
        "2026-12-03, 20, 2026-11-05",
        "2026-04-08, 3, 2026-03-31",
        "2027-01-05, 2, 2026-12-30",
        "2026-12-03, 0, 2026-12-03",
    })
    void countsBackOverWeekendsAndHolidays(LocalDate meeting, int workdays, LocalDate day) {
        assertThat(Workdays.before(meeting, workdays)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03, 10, 2026-12-17", "2026-12-23, 3, 2026-12-30", "2026-05-13, 1, 2026-05-15"})
    void countsForwardOverWeekendsAndHolidays(LocalDate sent, int workdays, LocalDate day) {
        assertThat(Workdays.after(sent, workdays)).isEqualTo(day);
    }

    @Test
    void countingAlwaysPassesExactlySoManyWorkingDays() {
        Random random = new Random(4);
        IntStream.range(0, 3000).forEach(round -> {
            LocalDate day = LocalDate.of(1902, 1, 1).plusDays(random.nextInt(365 * 290));
            int workdays = 1 + random.nextInt(60);
            LocalDate earlier = Workdays.before(day, workdays);
            assertThat(Workdays.isWorkday(earlier)).isTrue();
            assertThat(earlier.datesUntil(day).filter(Workdays::isWorkday).count())
                    .as("%s before %s", workdays, day)
                    .isEqualTo(workdays);
            LocalDate later = Workdays.after(day, workdays);
            assertThat(Workdays.isWorkday(later)).isTrue();
            assertThat(day.plusDays(1)
                            .datesUntil(later.plusDays(1))
                            .filter(Workdays::isWorkday)
                            .count())
                    .isEqualTo(workdays);
            if (Workdays.isWorkday(day))
                assertThat(Workdays.after(earlier, workdays)).isEqualTo(day);
        });
    }

    @Test
    void easterIsASundayInSpringInEveryKnownYear() {
        IntStream.rangeClosed(Workdays.FIRST_YEAR, Workdays.LAST_YEAR).forEach(year -> assertThat(Workdays.easter(year))
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY))
                .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200, 9999})
    void otherYearsAreRefused(int year) {
        assertThatThrownBy(() -> Workdays.isWorkday(LocalDate.of(year, 5, 7)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("holiday-year-unknown"));
    }
}
