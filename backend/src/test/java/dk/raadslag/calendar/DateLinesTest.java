package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {
    private static final DateLines.Usual NONE = new DateLines.Usual(null, null, null);
    private static final DateLines.Usual USUAL =
            new DateLines.Usual(LocalTime.of(10, 0), LocalTime.of(14, 0), "Aarhus");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3. december 2026 kl. 10-14, Viborg | 2026-12-03T10:00 | 2026-12-03T14:00 | Viborg",
                "3/12-2026 kl. 10 | 2026-12-03T10:00 | - | -",
                "03-12-2026 10:00 | 2026-12-03T10:00 | - | -",
                "tors. den 3. december 2026 kl. 9.30 – 12.00 | 2026-12-03T09:30 | 2026-12-03T12:00 | -",
                "Torsdag d. 3. dec. 2026, kl. 10.00 til 14.30 i Horsens | 2026-12-03T10:00 | 2026-12-03T14:30 | Horsens",
                "2026-12-03 10:00-14:00 Scandic, Udgårdsvej 2, 8600 Silkeborg | 2026-12-03T10:00 | 2026-12-03T14:00 | Scandic, Udgårdsvej 2, 8600 Silkeborg",
                "3.12.2026 kl 10-14 | 2026-12-03T10:00 | 2026-12-03T14:00 | -",
                "3. 12. 2026 kl 10-14 | 2026-12-03T10:00 | 2026-12-03T14:00 | -",
                "3/12/26 10.00 | 2026-12-03T10:00 | - | -",
                "• Onsdag den 5. februar 2028, 10-12, Torvet 1 | 2028-02-05T10:00 | 2028-02-05T12:00 | Torvet 1",
                "kl. 10-14 den 3. december 2026, Viborg | 2026-12-03T10:00 | 2026-12-03T14:00 | Viborg",
                "3 DECEMBER 2026 KL. 10 | 2026-12-03T10:00 | - | -",
                "Mandag\t11. januar 2027\tkl. 13.00-16.00\tSted: Randers Rådhus | 2027-01-11T13:00 | 2027-01-11T16:00 | Randers Rådhus",
                "søn. 3. jan 2027 kl. 8 | 2027-01-03T08:00 | - | -",
                "3.12.26 kl. 13.00-16 | 2026-12-03T13:00 | 2026-12-03T16:00 | -",
                "3/12-2026 kl. 13.00-16 | 2026-12-03T13:00 | 2026-12-03T16:00 | -",
                "1. sept. 2027 kl. 10 | 2027-09-01T10:00 | - | -",
            })
    void datesAreReadAsPeopleWriteThem(String line, String start, String end, String place) {
        DateLines.Line read = one(line, NONE);
        assertThat(read.problem()).isNull();
        assertThat(read.meeting().start()).hasToString(start);
        assertThat(read.meeting().end() == null ? null : read.meeting().end().toString())
                .isEqualTo(end);
        assertThat(read.meeting().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Husk kage | no-date",
                "3. december kl. 10 | no-year",
                "3/12 kl. 10 | no-year",
                "31. november 2026 kl. 10 | no-such-date",
                "32/1-2027 kl. 10 | no-such-date",
                "29. februar 2027 kl. 10 | no-such-date",
                "3/13-2026 kl. 10 | no-such-date",
                "3. december 2026 | no-time",
                "3. december 2026 kl. 25 | no-such-time",
                "3. december 2026 kl. 10.75 | no-such-time",
                "3. december 2026 kl. 14-10 | end-before-start",
                "3. december 2026 kl. 10-10 | end-before-start",
                "3.-4. december 2026 kl. 10 | several-days",
                "3. december 2026 og 5. januar 2027 kl. 10 | several-days",
            })
    void aLineThatIsNotUnderstoodSaysWhy(String line, String code) {
        DateLines.Line read = one(line, NONE);
        assertThat(read.meeting()).isNull();
        assertThat(read.problem().code()).isEqualTo(code);
        assertThat(read.problem().message()).endsWith(".");
    }

    @Test
    void aLineTakesTheUsualValuesForWhatItDoesNotSay() {
        MeetingDate meeting = one("3. december 2026", USUAL).meeting();
        assertThat(meeting.start()).hasToString("2026-12-03T10:00");
        assertThat(meeting.end()).hasToString("2026-12-03T14:00");
        assertThat(meeting.place()).isEqualTo("Aarhus");
    }

    @Test
    void aLineWithItsOwnTimeDoesNotTakeTheUsualEnd() {
        assertThat(one("3. december 2026 kl. 15", USUAL).meeting().end()).isNull();
    }

    @Test
    void aHeadingGivesTheYearToTheLinesBelow() {
        List<DateLines.Line> lines = DateLines.read("Møder i 2027:\n3/2 kl. 10\n\n2028\n5. april kl. 10-12", NONE);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).meeting()).isNull();
        assertThat(lines.get(0).problem()).isNull();
        assertThat(lines.get(1).meeting().start()).hasToString("2027-02-03T10:00");
        assertThat(lines.get(3).meeting().start()).hasToString("2028-04-05T10:00");
        assertThat(lines.get(3).number()).isEqualTo(5);
    }

    @Test
    void aLinkIsWhereToTakePart() {
        MeetingDate meeting = one("3. december 2026 kl. 10, online https://moede.example.org/a?b=1", NONE)
                .meeting();
        assertThat(meeting.link()).isEqualTo("https://moede.example.org/a?b=1");
        assertThat(meeting.place()).isEqualTo("online");
    }

    @Test
    void theWeekdayIsKept() {
        assertThat(one("fredag den 3. december 2026 kl. 10", NONE).weekday()).isEqualTo(5);
        assertThat(one("3. december 2026 kl. 10", NONE).weekday()).isNull();
    }

    @Test
    void hostileLinesAreReadQuickly() {
        String digits = "1 - ".repeat(5000);
        assertThat(DateLines.read(digits + "\n" + "3. ".repeat(5000) + "\n" + " ".repeat(20_000), NONE))
                .allSatisfy(line -> assertThat(line.problem()).isNotNull());
    }

    private static DateLines.Line one(String line, DateLines.Usual usual) {
        List<DateLines.Line> lines = DateLines.read(line, usual);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
