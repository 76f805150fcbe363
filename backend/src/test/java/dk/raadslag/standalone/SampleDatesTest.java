package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's next meeting comes on whatever day an installation begins, and the meetings before it are over. */
class SampleDatesTest {
    private static final String WRITTEN =
            "mødet den 3. december 2026, før den 9. oktober. Septembermødet i februar 2027; 2025"
                    + " og 03-12-2026 10:00";

    @Test
    void nothingMovesAsLongAsTheMeetingComes() {
        assertThat(SampleDates.on(LocalDate.of(2026, 11, 30)).in(WRITTEN)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 10. december 2026, 16. oktober, Septembermødet, februar 2027, 2025, 10-12-2026",
        "2027-01-04, 7. januar 2027, 13. november, Oktobermødet, marts 2027, 2025, 07-01-2027",
        "2027-11-29, 2. december 2027, 8. oktober, Septembermødet, februar 2028, 2026, 02-12-2027",
        "2030-06-10, 13. juni 2030, 19. april, Martsmødet, august 2030, 2029, 13-06-2030"
    })
    void everyDateMovesByTheSameWeeks(
            LocalDate today, String day, String without, String month, String alone, String year, String figures) {
        assertThat(SampleDates.on(today).in(WRITTEN))
                .isEqualTo("mødet den " + day + ", før den " + without + ". " + month + " i " + alone + "; " + year
                        + " og " + figures + " 10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2026-12-31", "2027-02-28", "2028-02-29", "2031-07-15"})
    void theMeetingIsAThursdayWithinTenDays(LocalDate today) {
        MatchResult found = Pattern.compile("(\\d\\d)-(\\d\\d)-(\\d{4})")
                .matcher(SampleDates.on(today).in("03-12-2026"))
                .results()
                .findFirst()
                .orElseThrow();
        LocalDate meeting = LocalDate.of(
                Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
        assertThat(meeting.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(meeting).isBetween(today.plusDays(3), today.plusDays(10));
    }
}
