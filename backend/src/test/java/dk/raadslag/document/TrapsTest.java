package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.check.Checks;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.pdf.MeetingPdf;
import dk.raadslag.document.write.pdf.Printed;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.promise.Promise;
import dk.raadslag.promise.Promises;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 34 traps of the real documents, and what becomes of each. 26 are found by a check, in the document itself or,
 * where its numbers are right, in a copy with one wrong figure; three cannot happen; five need what no single document
 * has.
 *
 * <table>
 * <tr><th>Trap</th><th>Becomes of it</th></tr>
 * <tr><td>T1</td><td>{@code number-differs}</td></tr>
 * <tr><td>T2</td><td>{@code period-unclear}: for each year, or together</td></tr>
 * <tr><td>T3</td><td>{@code parts-differ}: the parts are more than the least number that they are said to be</td></tr>
 * <tr><td>T4</td><td>{@code change-differs}, in a copy that has the number before</td></tr>
 * <tr><td>T5</td><td>{@code table-column-total}: a total above and below is summed once</td></tr>
 * <tr><td>T6</td><td>needs the register of allocations: its key, and the reason of a difference</td></tr>
 * <tr><td>T7</td><td>{@code note-unexplained}; {@code change-differs} in brackets of a table, in a copy</td></tr>
 * <tr><td>T8</td><td>needs the register of allocations; {@code parts-differ} finds shares that are not 100</td></tr>
 * <tr><td>T9</td><td>{@code parts-differ} in a copy; "heraf" need not fill the number</td></tr>
 * <tr><td>T10</td><td>{@code paper-year}; the right numbers pass</td></tr>
 * <tr><td>T11</td><td>{@code giver-differs}</td></tr>
 * <tr><td>T12</td><td>{@code deadline-unclear}</td></tr>
 * <tr><td>T13</td><td>needs the history of hearings and their extensions</td></tr>
 * <tr><td>T14, T16</td><td>{@code past-future}</td></tr>
 * <tr><td>T15</td><td>{@code time-outside}</td></tr>
 * <tr><td>T17</td><td>{@code contents-title-differs} at import, {@code spelling-differs} after it</td></tr>
 * <tr><td>T18</td><td>cannot happen: the overview is made of the items ({@code Overview})</td></tr>
 * <tr><td>T19</td><td>{@code alternative-unclear}</td></tr>
 * <tr><td>T20</td><td>{@code promised-not-planned} ({@code OpenPromisesTest})</td></tr>
 * <tr><td>T21</td><td>{@code empty-lead-in}</td></tr>
 * <tr><td>T22</td><td>{@code participant-twice}; seats have their order ({@code SeatStoreTest})</td></tr>
 * <tr><td>T23</td><td>{@code appointment-elsewhere}; nobody stands in an agenda before they are proposed</td></tr>
 * <tr><td>T24</td><td>{@code self-noting}</td></tr>
 * <tr><td>T25</td><td>{@code noted-approved}; {@code verb-differs} where the decision has a verb of its own</td></tr>
 * <tr><td>T26</td><td>{@code next-meeting-unknown} ({@code ForesightChecksTest}, {@code CalendarCheckTest})</td></tr>
 * <tr><td>T27</td><td>{@code same-day}</td></tr>
 * <tr><td>T28</td><td>needs the history of matters: what another document said of the same strategy</td></tr>
 * <tr><td>T29</td><td>{@code term-unusual}</td></tr>
 * <tr><td>T30</td><td>{@code rows-name-regions}</td></tr>
 * <tr><td>T31</td><td>needs the register of appointments; a list of the wrong length is {@code list-count}</td></tr>
 * <tr><td>T32</td><td>{@code money-expected}; what depends on a decision to come is a promise</td></tr>
 * <tr><td>T33</td><td>cannot happen: the run sheet follows the slots (run-order.test.ts)</td></tr>
 * <tr><td>T34</td><td>cannot happen: a substitute is called for one seat at a meeting ({@code ApologyTest})</td></tr>
 * </table>
 */
class TrapsTest {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "000", "dagsorden-kkr-midtjylland-2021-08-30.txt",
            "001", "referat-kd-net-2022-11-04.txt",
            "002", "dagsorden-kkr-nordjylland-2021-09-03.txt",
            "003", "referat-kkr-midtjylland-2020-02-05.txt",
            "004", "referat-kkr-midtjylland-2020-09-09.txt");

    @ParameterizedTest
    @CsvSource({
        "T1, 000, 3.1 number-differs",
        "T1, 002, 3.5 number-differs",
        "T2, 000, 3.1 period-unclear",
        "T2, 002, 3.5 period-unclear",
        "T3, 001, 13 parts-differ",
        "T7, 003, 3.4 note-unexplained",
        "T10, 002, 3.4 paper-year",
        "T11, 000, 2.1 giver-differs",
        "T12, 000, 2.1 deadline-unclear",
        "T14, 001, 18 past-future",
        "T15, 001, time-outside",
        "T16, 001, 10 past-future",
        "T17, 001, 9 spelling-differs",
        "T19, 001, 5 alternative-unclear",
        "T21, 001, 17 empty-lead-in",
        "T22, 003, participant-twice",
        "T23, 003, 2.1 appointment-elsewhere",
        "T24, 004, 3.1 self-noting",
        "T24, 004, 4.2 self-noting",
        "T25, 004, noted-approved",
        "T27, 004, 3.5 same-day",
        "T29, 000, 5.2 term-unusual",
        "T30, 000, 3.1 rows-name-regions",
        "T30, 002, 3.5 rows-name-regions",
        "T32, 001, 9 money-expected",
    })
    void aTrapIsFound(String trap, String document, String finding) throws IOException {
        assertThat(found(text(document))).as(trap).contains(finding);
    }

    /** The numbers of the document are right: nobody is told of them, and of a wrong one everybody is. */
    @ParameterizedTest
    @CsvSource({
        "T4, 001, 282 færre end samme periode i 2021, 282 færre end de 4.105 i 2021, 13 change-differs",
        "T4, 004, fra 1274 til 1294, fra 1274 til 1295, 3.6 change-differs",
        "T5, 000, '| 474 |', '| 475 |', 3.1 table-column-total",
        "T5, 002, '| 474 |', '| 475 |', 3.5 table-column-total",
        "T5, 002, 15.446.825, 15.446.852, 3.4 table-column-total",
        "T7, 003, '130 (6)', '130 (8)', 3.4 change-differs",
        "T8, 003, 23 pct. på skole, 26 pct. på skole, 3.4 parts-differ",
        "T9, 004, februar 2021: 16, februar 2021: 17, 3.6 parts-differ",
        "T9, 004, 3 sommer og 3 vinter, 3 sommer og 2 vinter, 3.6 parts-differ",
        "T10, 002, 33.816.902, 33.816.802, 3.4 table-column-total",
    })
    void aWrongFigureIsFound(String trap, String document, String right, String wrong, String finding)
            throws IOException {
        String text = text(document);
        String copy = copied(text, right, wrong);
        assertThat(copy).as("the words stand there").isNotEqualTo(text);
        assertThat(found(text)).as(trap).doesNotContain(finding);
        assertThat(found(copy)).as(trap).contains(finding);
    }

    @Test
    void titlesThatDifferAreToldAtImport() throws IOException {
        assertThat(Sources.read(text("001")).warnings())
                .filteredOn(said -> said.code().equals("contents-title-differs"))
                .extracting(said -> said.details().get("number"))
                .as("T17")
                .contains("7", "8");
    }

    @Test
    void theOverviewHasAMarkForEachItemWithPapers() throws IOException {
        MeetingSnapshot meeting = meeting(text("001"));
        assertThat(Printed.of(MeetingPdf.of(meeting)).all())
                .as("T18")
                .contains("14 Udpegninger ./. 15 ", "12 Nedlæggelse af psykiatriforum 13 ");
    }

    @Test
    void whatIsPromisedIsFound() throws IOException {
        assertThat(Promises.in(meeting(text("001")), "kkr-midtjylland").stream()
                        .map(Promise::words)
                        .collect(Collectors.joining("\n")))
                .as("T20")
                .contains("Sagen drøftes på formandskabsmødet", "orienteres om planen", "KD-net drøfter emnet");
    }

    private static String copied(String text, String right, String wrong) {
        // A table's cells are separated by tabs; the lines of 004 are broken where they happen to end.
        String cells = text.replace(
                right.replace("| ", "\t").replace(" |", "\t"),
                wrong.replace("| ", "\t").replace(" |", "\t"));
        return cells.equals(text) ? text.replace(right, wrong) : cells;
    }

    private static String text(String document) throws IOException {
        return Sources.example(DOCUMENTS.get(document));
    }

    private static MeetingSnapshot meeting(String text) {
        ImportedMeeting read = Sources.read(text);
        String id = read.houseStyle() == HouseStyle.KD_NET ? "kd-net-midtjylland" : "kkr-midtjylland";
        return NewMeeting.of(new Body(id, read.houseStyle(), read.body(), "midtjylland", null), read);
    }

    private static List<String> found(String text) {
        MeetingSnapshot meeting = meeting(text);
        return Checks.of(meeting, meeting.kind(), Set.of(), Map.of()).stream()
                .map(finding -> finding.details().containsKey("number")
                        ? finding.details().get("number") + " " + finding.code()
                        : finding.code())
                .toList();
    }
}
