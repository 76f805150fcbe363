package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.check.Checks;
import dk.raadslag.check.Finding;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a careful colleague notices in the real documents, and no false alarm. A paper that is named has no file yet,
 * and the links of a document that is text are gone: neither is a fault of the document.
 */
class ExampleChecksTest {
    private static final Set<String> OF_IMPORTS = Set.of("attachment-missing", "link-empty");

    @Test
    void theAgendaOfKkrMidtjylland2021() throws IOException {
        assertThat(findings("dagsorden-kkr-midtjylland-2021-08-30.txt"))
                .containsExactly(
                        "2.1 deadline-unclear",
                        "2.1 giver-differs",
                        "3.1 rows-name-regions",
                        "3.1 number-differs",
                        "3.1 period-unclear",
                        "5.2 term-unusual",
                        "2.1 spelling-differs");
    }

    @Test
    void theAgendaOfKkrNordjylland2021() throws IOException {
        assertThat(findings("dagsorden-kkr-nordjylland-2021-09-03.txt"))
                .containsExactly(
                        "3.4 paper-year",
                        "3.5 rows-name-regions",
                        "3.5 number-differs",
                        "3.5 period-unclear",
                        "2.1 spelling-differs");
    }

    @Test
    void theMinutesOfTheDirectors2022() throws IOException {
        assertThat(findings("referat-kd-net-2022-11-04.txt"))
                .containsExactly(
                        "time-outside",
                        "5 alternative-unclear",
                        "9 money-expected",
                        "10 deadline-unclear",
                        "10 past-future",
                        "13 parts-differ",
                        "17 empty-lead-in",
                        "18 past-future",
                        "9 spelling-differs",
                        "4 spelling-differs");
    }

    @Test
    void theMinutesOfKkrMidtjyllandOfFebruary2020() throws IOException {
        assertThat(findings("referat-kkr-midtjylland-2020-02-05.txt"))
                .containsExactly("participant-twice", "3.4 note-unexplained", "2.1 appointment-elsewhere");
    }

    @Test
    void theMinutesOfKkrMidtjyllandOfSeptember2020() throws IOException {
        assertThat(findings("referat-kkr-midtjylland-2020-09-09.txt"))
                .containsExactly("noted-approved", "3.1 self-noting", "3.5 same-day", "4.2 self-noting");
    }

    @Test
    void ourOwnSamplesGiveNoAlarm() {
        for (String sample : Sources.ALL)
            assertThat(findingsIn(Sources.text(sample))).as(sample).isEmpty();
    }

    private static List<String> findings(String document) throws IOException {
        return findingsIn(Sources.example(document));
    }

    private static List<String> findingsIn(String text) {
        ImportedMeeting read = Sources.read(text);
        Body body = new Body("a-body", read.houseStyle(), read.body(), "midtjylland", null);
        return Checks.of(NewMeeting.of(body, read), read.kind(), Set.of(), Map.of()).stream()
                .filter(finding -> !OF_IMPORTS.contains(finding.code()))
                .map(ExampleChecksTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        Object number = finding.details().get("number");
        return number == null ? finding.code() : number + " " + finding.code();
    }
}
