package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Corrections.ItemSaid;
import dk.raadslag.document.read.Corrections.Named;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Why;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.write.Format;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Section;
import dk.raadslag.protocol.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF of ours comes back without loss; one that somebody has changed comes back as it is printed. */
@Execution(ExecutionMode.CONCURRENT)
class ExactImportTest {
    private static final MeetingSnapshot MINUTES = Carrying.full(Kind.MINUTES, HouseStyle.KKR);
    private static final byte[] PDF = Carrying.pdf(MINUTES, CarriedData.of(MINUTES));

    @ParameterizedTest
    @CsvSource({"AGENDA, KKR", "MINUTES, KKR", "AGENDA, KD_NET", "MINUTES, KD_NET"})
    void nothingIsLost(Kind kind, HouseStyle style) {
        MeetingSnapshot meeting = Carrying.full(kind, style);
        byte[] pdf = Carrying.pdf(meeting, CarriedData.of(meeting));
        ImportedMeeting read = read(pdf);
        assertThat(codes(read)).containsExactly("carried-read", "closed-item");
        assertThat(read.unplaced()).isEmpty();
        assertThat(Carrying.said(copy(meeting, whole(read)).withKind(kind))).isEqualTo(Carrying.said(meeting));
        MeetingSnapshot copy = copy(meeting, read).withKind(kind);
        assertThat(PrintedAlike.is(copy, Manuscript.of(pdf).opened().passages()))
                .isTrue();
    }

    @Test
    void noIdOfAFileIsTaken() {
        MeetingSnapshot copy = copy(MINUTES, whole(read(PDF)));
        assertThat(copy.id()).isNotEqualTo(MINUTES.id());
        assertThat(copy.items().map(item -> item.id()))
                .doesNotContainAnyElementsOf(
                        MINUTES.items().map(item -> item.id()).toList());
        assertThat(copy.attendance())
                .allSatisfy(line -> assertThat(line.seatId()).isNull());
        assertThat(copy.items().flatMap(item -> item.treatment().votes().stream()))
                .isNotEmpty()
                .noneMatch(vote -> MINUTES.items()
                        .flatMap(item -> item.treatment().votes().stream())
                        .anyMatch(one -> one.id().equals(vote.id())));
    }

    @Test
    void whatIsNotPrintedIsTakenOnlyOfWhatWeSentOut() {
        MeetingSnapshot planned = MINUTES.withNextItems(List.of(new NextItem(UUID.randomUUID(), "Mobilitet", null)));
        ImportedMeeting read = read(Carrying.pdf(planned, Editions.bytes(planned)));
        assertThat(copy(planned, read).nextItems()).isEmpty();
        assertThat(copy(planned, whole(read)).nextItems())
                .extracting(NextItem::title)
                .containsExactly("Mobilitet");
    }

    /** The words on the pages are the same. */
    @Test
    void noLinkIsTakenThatThePagesDoNotHave() {
        ImportedMeeting read =
                read(carrying(json -> json.replace("https://eksempel.dk/notat?år=2024", "https://andet.dk/")));
        assertThat(codes(read)).startsWith("carried-read");
        assertThat(Carrying.said(copy(MINUTES, read(PDF)))).contains("eksempel.dk/notat");
        assertThat(Carrying.said(copy(MINUTES, read))).doesNotContain("andet.dk");
        assertThat(Carrying.said(copy(MINUTES, whole(read)))).contains("andet.dk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det går for hurtigt.|Det går for langsomt.",
                "\"inFavour\":7|\"inFavour\":8",
                "\"closed\":true|\"closed\":false",
                "\"title\":\"Pladser\"|\"title\":\"Penge\"",
                "\"name\":\"Rådmanden\"|\"name\":\"Rådmanden selv\"",
                "2024-03-06T10:00|2024-03-07T10:00",
                "KKR Midtjylland|KKR Sjælland",
                "Fjordkøbing|Fjordby"
            })
    void whereDataAndPagesDifferThePagesCount(String change) {
        String[] words = change.split("\\|");
        ImportedMeeting read = read(carrying(json -> json.replace(words[0], words[1])));
        assertThat(codes(read)).startsWith("carried-differs").doesNotContain("carried-read");
        assertThat(read.body()).isEqualTo("KKR Midtjylland");
        assertThat(read.facts().carried()).isNull();
        assertThat(item(read, "1.1").title()).isEqualTo("Pladser");
    }

    @Test
    void anItemThatTheDataLeaveOutIsNotLost() {
        MeetingSnapshot less = MINUTES.withSections(List.of(
                MINUTES.sections().get(0).keepItems(item -> !item.closed()),
                MINUTES.sections().get(1)));
        ImportedMeeting read = read(Carrying.with(PDF, CarriedData.of(less)));
        assertThat(codes(read)).startsWith("carried-differs");
        assertThat(read.items()).hasSize(2);
    }

    @Test
    void whatIsNoMeetingIsOfNoUse() {
        String script = "\"link\":\"javascript:alert(1)\"";
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(
                json -> "",
                json -> "[]",
                json -> "{}",
                json -> json.substring(0, json.length() / 2),
                json -> json.replaceFirst("\\{", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + ","),
                json -> json.replaceFirst("\\{", "{\"a\":[" + "0,".repeat(1_000_000) + "0],"),
                json -> json.replaceFirst("\\{", "{\"a\":\"" + "x".repeat(9 << 20) + "\","),
                json -> json.replace("\"format\":2", "\"format\":99"),
                json -> json.replace("\"title\":\"Pladser\"", "\"title\":null"),
                json -> json.replace("\"title\":\"Pladser\"", "\"title\":\"Plad\\u0000ser\""),
                json -> json.replace("\"title\":\"Pladser\"", "\"title\":\"Plad\\u202Eser\""),
                json -> json.replace("\"title\":\"Pladser\"", "\"title\":\"" + "x".repeat(501) + "\""),
                json -> json.replace("2024-03-06T10:00", "+999999999-03-06T10:00"),
                json -> json.replace("\"link\":\"https://eksempel.dk/notat?år=2024\"", script),
                json -> json.replace("\"kind\":\"minutes\"", "\"kind\":\"novel\""),
                json -> json.replace("\"inFavour\":7", "\"inFavour\":-7"))) {
            ImportedMeeting read = read(carrying(change));
            assertThat(codes(read)).startsWith("carried-unusable").doesNotContain("carried-read");
            assertThat(read.facts().carried()).isNull();
            assertThat(item(read, "1.1").title()).isEqualTo("Pladser");
        }
    }

    @Test
    void ofTwoFilesNeitherIsTaken() {
        ImportedMeeting read = read(Carrying.withAnother(PDF, CarriedData.of(MINUTES)));
        assertThat(codes(read)).startsWith("carried-unusable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "minutes"})
    void whatAnEarlierVersionCarriedIsRead(String name) throws IOException {
        byte[] old;
        try (InputStream in = getClass().getResourceAsStream("/golden/1/edition/" + name + ".json")) {
            old = in.readAllBytes();
        }
        MeetingSnapshot meeting = Editions.read(old);
        ImportedMeeting read = read(Carrying.pdf(meeting, old));
        assertThat(codes(read)).contains("carried-read");
        assertThat(Carrying.said(copy(meeting, whole(read)).withKind(meeting.kind())))
                .isEqualTo(Carrying.said(meeting));
    }

    @Test
    void aPersonCorrectsWhatTheFileSays() {
        ImportedMeeting read = read(PDF);
        ImportedItem first = item(read, "1.1");
        ImportedItem second = item(read, "1.2");
        assertThat(second.line()).isGreaterThan(first.line());
        assertThat(first.papers()).isNotEmpty().allMatch(paper -> paper.line() > first.line());
        Corrections said = Corrections.NONE
                .withBody("KKR Sjælland")
                .withDate(LocalDate.of(2025, 1, 2))
                .withStart(LocalTime.of(9, 30))
                .withClosed(Set.of(first.line()))
                .withOpen(Set.of(second.line()))
                .withDeclined(Set.of(first.papers().get(0).line()));
        ImportedMeeting corrected = ExactImport.read(Manuscript.of(PDF), said);
        MeetingSnapshot copy = copy(MINUTES, corrected);
        assertThat(corrected.body()).isEqualTo("KKR Sjælland");
        assertThat(copy.start()).isEqualTo("2025-01-02T09:30");
        assertThat(copy.items().map(item -> item.closed())).containsExactly(true, false);
        assertThat(copy.items().findFirst().orElseThrow().attachments()).isEmpty();
    }

    /** Its own pages are compared and read, and a person hears that others stand behind them. */
    @Test
    void papersBehindItAreNotReadAndMakeNoDifference() {
        byte[] papers = Format.PDF.write(MeetingDocument.of(Sample.minutes()));
        ImportedMeeting alone = read(PDF);
        ImportedMeeting whole = read(Carrying.withBehind(PDF, papers, true));
        assertThat(codes(whole)).startsWith("carried-read", "papers-behind").doesNotContain("carried-differs");
        assertThat(whole.items().map(ImportedItem::line))
                .containsExactlyElementsOf(alone.items().map(ImportedItem::line).toList());
        assertThat(whole.leftOut()).isEqualTo(alone.leftOut());
        assertThat(codes(read(Carrying.withBehind(PDF, papers, false))))
                .as("pages that the file does not call papers are words of the document")
                .startsWith("carried-differs");
    }

    /** What is said of items and people changes only that: all else is the data's still. */
    @Test
    void anItemIsCalledOtherwiseOrLeftOutAndNothingElseIsLost() {
        List<Section> sections = MINUTES.sections();
        Item first = sections.get(0).items().get(0);
        ImportedMeeting read = read(PDF);
        Corrections said = Corrections.NONE
                .withItems(List.of(
                        new ItemSaid(item(read, "1.1").line(), "1.9", "Under et andet navn", false),
                        new ItemSaid(item(read, "1.2").line(), null, null, true)))
                .withPeople(List.of(new Named(Group.PARTICIPANT, "Rie Vest", "Østby", null)));
        ImportedMeeting corrected = ExactImport.read(Manuscript.of(PDF), said);
        assertThat(codes(corrected)).startsWith("carried-read");
        assertThat(corrected.leftOut()).anyMatch(line -> line.why() == Why.DROPPED);
        MeetingSnapshot copy = copy(MINUTES, whole(corrected));
        assertThat(copy.items().map(Item::number)).doesNotContain("1.1", "1.2").contains("1.9");
        assertThat(copy.items().count()).isEqualTo(MINUTES.items().count() - 1);
        Item renamed = copy.items()
                .filter(item -> item.number().equals("1.9"))
                .findFirst()
                .orElseThrow();
        assertThat(renamed.title()).isEqualTo("Under et andet navn");
        assertThat(renamed.words()).isEqualTo(first.words());
        assertThat(renamed.outcome()).isEqualTo(first.outcome());
        assertThat(renamed.treatment().votes()).hasSameSizeAs(first.treatment().votes());
        assertThat(copy.attendance()).hasSize(1);
        assertThat(copy.attendance().get(0).name()).isEqualTo("Rie Vest");
    }

    private static byte[] carrying(UnaryOperator<String> change) {
        String json = new String(CarriedData.of(MINUTES), StandardCharsets.UTF_8);
        String changed = change.apply(json);
        assertThat(changed).isNotEqualTo(json);
        return Carrying.with(PDF, changed.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedMeeting read(byte[] pdf) {
        return ExactImport.read(Manuscript.of(pdf), Corrections.NONE);
    }

    /** As of a file that this server sent out. */
    private static ImportedMeeting whole(ImportedMeeting read) {
        return read.facts().carried().whole();
    }

    private static MeetingSnapshot copy(MeetingSnapshot meeting, ImportedMeeting read) {
        Body body = new Body(meeting.bodyId(), meeting.houseStyle(), meeting.body(), "midtjylland", null);
        return NewMeeting.copy(body, read);
    }

    private static ImportedItem item(ImportedMeeting read, String number) {
        return read.items()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ImportedMeeting read) {
        return read.warnings().stream().map(Said::code).toList();
    }
}
