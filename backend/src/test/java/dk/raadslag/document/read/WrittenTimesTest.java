package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.protocol.Said;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and hours in the forms that people write; what is not understood is reported. */
class WrittenTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "den 4/11-22 kl. 9-12",
                "4/11 2022 kl. 9.00 til 12.00",
                "4.11.22, kl. 09.00-12.00",
                "04-11-2022 09:00-12:00",
                "4. nov. 2022 kl. 9 – ca. 12.00",
                "fredag d. 4. november 2022 kl. 9-12",
                "Fredag den 4. november 2022, kl. 9:00 – ca. 12.00",
                "fredag 4. november, 2022 klokken 9 til 12",
                "4. NOVEMBER 2022, 9-12",
                "2022-11-04 9.00–12.00",
                "kl. 9-12, fredag den 4. november 2022",
                "4. november 2022 fra kl. 9.00 til kl. 12.00",
                "den 4. november 2022 kl. 0900-1200",
                "4/11/2022 kl. ca. 9-12",
                "4. nov '22 kl. 9-12",
            })
    void a_day_with_its_hours(String words) {
        ImportedMeeting read = read("Dato: " + words);
        assertThat(read.start()).isEqualTo(LocalDateTime.of(2022, 11, 4, 9, 0));
        assertThat(read.end()).isEqualTo(LocalDateTime.of(2022, 11, 4, 12, 0));
        assertThat(codes(read)).doesNotContain("missing-date", "missing-time", "time-not-understood");
    }

    @Test
    void a_meeting_past_midnight_ends_on_the_next_day() {
        assertThat(read("Dato: 4. november 2022 kl. 20-00.30").end()).isEqualTo(LocalDateTime.of(2022, 11, 5, 0, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dato: fredag den 4. november kl. 9 | date-without-year | årstal",
                "Dato: 31. februar 2022 kl. 9 | date-not-understood | 31. februar 2022",
                "Dato: efter aftale i uge 45 | date-not-understood | uge 45",
                "Dato: 4. november 2022 ved frokosttid | time-unreadable | frokosttid",
                "Dato: 4. november 2022 kl. 9, igen kl. 14.30 | time-not-understood | 14.30",
            })
    void a_time_that_is_not_understood_is_reported(String line, String code, String says) {
        assertThat(read(line).warnings())
                .filteredOn(warning -> warning.code().equals(code))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(says));
    }

    @Test
    void body_and_day_come_from_the_running_header_when_the_cover_is_missing() {
        ImportedMeeting read = Sources.read(body("KKR Sjælland | 09-09-2026\nSIDE | 2\n"));
        assertThat(read.body()).isEqualTo("KKR Sjælland");
        assertThat(read.start().toLocalDate()).hasToString("2026-09-09");
        assertThat(codes(read)).contains("body-from-header", "missing-time");
        ImportedMeeting network = Sources.read(body("KD-Net Syddanmark | 9. september 2026 | Side 2\n"));
        assertThat(network.body()).isEqualTo("KD-Net Syddanmark");
        assertThat(network.start().toLocalDate()).hasToString("2026-09-09");
    }

    private static String body(String header) {
        return "1. Godkendelse af referat\n1.1. Godkendelse af referat\nSAG-2026-01000 abc\nBaggrund\nReferatet er udsendt.\n"
                + header + "Mere om referatet.\nIndstilling\nDet indstilles, at referatet godkendes.\n";
    }

    private static ImportedMeeting read(String line) {
        return Sources.read("DAGSORDEN\nKKR SJÆLLAND\n" + line + "\nSted: Ringsted Rådhus\n\n" + body(""));
    }

    private static java.util.List<String> codes(ImportedMeeting read) {
        return read.warnings().stream().map(Said::code).toList();
    }
}
