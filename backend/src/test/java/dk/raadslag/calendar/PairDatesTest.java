package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directors who meet too late for the agenda of the KKR, in the real calendars of 2023 to 2025. */
class PairDatesTest {
    /** Of KKR Midtjylland: the agenda is due seven working days before. */
    private static final DeadlineRules RULES = new DeadlineRules(null, 7, 5);

    @ParameterizedTest(name = "{1} for the KKR of {0}")
    @CsvSource({
        "2025-10-20, 2025-10-10, 2025-10-09",
        "2023-11-21, 2023-11-10, 2023-11-10",
        "2024-06-18, 2024-06-07, 2024-06-07",
        "2024-11-19, 2024-11-08, 2024-11-08",
        "2025-04-08, 2025-03-28, 2025-03-28",
        "2025-06-18, 2025-06-06, 2025-06-06",
    })
    void directorsWhoMeetTooLateAreReported(LocalDate council, LocalDate directors, LocalDate due) {
        assertThat(ofCouncil(council, directors)).hasValueSatisfying(said -> isLate(said, directors, due));
        assertThat(PairDates.ofDirectors(directors, List.of(line(council))))
                .hasValueSatisfying(said -> isLate(said, directors, due));
    }

    @ParameterizedTest(name = "{1} for the KKR of {0}")
    @CsvSource({
        "2023-04-26, 2023-04-14",
        "2024-02-09, 2024-01-26",
        "2025-09-03, 2025-08-22",
    })
    void directorsWhoMeetInTimeAreNot(LocalDate council, LocalDate directors) {
        assertThat(ofCouncil(council, directors)).isEmpty();
        assertThat(PairDates.ofDirectors(directors, List.of(line(council)))).isEmpty();
    }

    @Test
    void onlyTheNearestMeetingOfTheOtherCounts() {
        LocalDate council = LocalDate.of(2025, 10, 20);
        assertThat(ofCouncil(council, council.minusDays(60))).isEmpty();
        assertThat(ofCouncil(council, LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 10)))
                .isPresent();
        assertThat(ofCouncil(council, council.plusDays(1))).isEmpty();
        assertThat(ofCouncil(council)).isEmpty();
        assertThat(PairDates.ofDirectors(council.minusDays(60), List.of(line(council))))
                .isEmpty();
    }

    @Test
    void aBodyWithoutARuleHasNothingToBeLateFor() {
        List<CalendarStore.Line> directors = List.of(line(LocalDate.of(2025, 10, 10)));
        assertThat(PairDates.ofCouncil(LocalDate.of(2025, 10, 20), new DeadlineRules(null, null, null), directors))
                .isEmpty();
    }

    private static void isLate(Said said, LocalDate directors, LocalDate due) {
        assertThat(said.code()).isEqualTo("pair-late");
        assertThat(said.details()).containsEntry("day", directors).containsEntry("due", due);
    }

    private static Optional<Said> ofCouncil(LocalDate council, LocalDate... directors) {
        return PairDates.ofCouncil(
                council,
                RULES,
                Arrays.stream(directors).map(PairDatesTest::line).toList());
    }

    private static CalendarStore.Line line(LocalDate day) {
        LocalDateTime start = day.atTime(10, 0);
        return new CalendarStore.Line(
                UUID.randomUUID(),
                "a-body",
                "A body",
                "midtjylland",
                start,
                null,
                null,
                null,
                MeetingStatus.PLANNED,
                RULES.of(day),
                0,
                Instant.EPOCH);
    }
}
