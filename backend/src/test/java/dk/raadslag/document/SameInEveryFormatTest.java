package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.Content;
import dk.raadslag.document.write.DocxContent;
import dk.raadslag.document.write.Format;
import dk.raadslag.document.write.HtmlContent;
import dk.raadslag.document.write.OdtContent;
import dk.raadslag.document.write.PdfContent;
import dk.raadslag.document.write.TextContent;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file a document becomes: the same words in the same order, the same headings, lists and tables. */
@Execution(ExecutionMode.CONCURRENT)
class SameInEveryFormatTest {
    private static final String MARK = "./.";

    static Stream<Document> samples() {
        return Stream.concat(
                Stream.of(
                                Sample.minutes(),
                                Sample.agenda(),
                                Sample.withoutSections(),
                                Sample.withoutSections().withKind(MeetingSnapshot.Kind.AGENDA),
                                Sample.minutes().withHouseStyle(HouseStyle.KD_NET),
                                Sample.with(SampleTables.text()))
                        .map(MeetingDocument::of),
                Sources.ALL.stream().map(Sources::text).map(SameInEveryFormatTest::imported));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsTheSame(Document document) {
        assertTheSame(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dagsorden-kkr-midtjylland-2021-08-30",
                "dagsorden-kkr-nordjylland-2021-09-03",
                "referat-kd-net-2022-11-04",
                "referat-kkr-midtjylland-2020-02-05",
                "referat-kkr-midtjylland-2020-09-09"
            })
    void aRealDocumentIsTheSame(String name) throws IOException {
        assertTheSame(imported(Sources.example(name + ".txt")));
    }

    @Test
    void aSampleHasWhatIsCompared() {
        Content minutes = HtmlContent.of(Format.HTML.write(MeetingDocument.of(Sample.minutes())));
        assertThat(minutes.structure())
                .contains(
                        "h1 3.Regionalpolitiskesager",
                        "h2 3.1.Sagnummer1",
                        "h3 Baggrund",
                        "0 Økonomi",
                        "1 Anlæg",
                        "2 2.Følgendeår",
                        "0 3../.Medbilagindeilisten",
                        "row Østby|1(1)|1125,50|");
    }

    @Test
    void aTableHasItsHeadingsAndTotalsInEveryFile() {
        Content tables = HtmlContent.of(Format.HTML.write(MeetingDocument.of(Sample.with(SampleTables.text()))));
        assertThat(tables.structure())
                .contains(
                        "row |Gartnere|Skovteknikere",
                        "row Måling|Resultater",
                        "row Før|Efter",
                        "row Klitstrup|ingenlinje");
        assertThat(tables.words()).contains("*MedenlinjepåengelskKilde:Skolernesegnetal");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        for (Format format : Format.values()) {
            assertThat(format.write(MeetingDocument.of(Sample.withoutSections())))
                    .as(format.name())
                    .isEqualTo(format.write(MeetingDocument.of(Sample.withoutSections())));
        }
    }

    private static void assertTheSame(Document document) {
        Content page = HtmlContent.of(Format.HTML.write(document));
        Content word = DocxContent.of(Format.DOCX.write(document));
        assertThat(word.structure()).as("DOCX").isEqualTo(page.structure());
        assertThat(word.words()).as("DOCX").isEqualTo(page.words());
        Content writer = OdtContent.of(Format.ODT.write(document));
        assertThat(writer.structure()).as("ODT").isEqualTo(page.structure());
        assertThat(writer.words()).as("ODT").isEqualTo(page.words());
        Content text = TextContent.of(Format.TEXT.write(document), page.structure());
        assertThat(text.structure()).as("text").isEqualTo(page.structure());
        assertThat(text.words()).as("text").isEqualTo(page.words());
        Content printed = PdfContent.of(Format.PDF.write(document));
        Content tagged = HtmlContent.asTagged(Format.HTML.write(document));
        // The typesetter tags what hangs in the margin behind what stands beside it.
        assertThat(withoutMarks(printed.structure())).as("PDF").isEqualTo(withoutMarks(tagged.structure()));
        assertThat(printed.words().replace(MARK, ""))
                .as("PDF")
                .isEqualTo(page.words().replace(MARK, ""));
        assertThat(marks(printed)).as("PDF").isEqualTo(marks(page));
    }

    private static List<String> withoutMarks(List<String> structure) {
        return structure.stream().map(line -> line.replace(MARK, "")).toList();
    }

    private static int marks(Content content) {
        return content.words().split(Pattern.quote(MARK), -1).length - 1;
    }

    private static Document imported(String text) {
        boolean network = text.contains("KD-Net") && text.contains("Afbud:");
        Body body = network
                ? new Body("kd-net-midtjylland", HouseStyle.KD_NET, "KD-Net Midtjylland", "midtjylland", null)
                : new Body("kkr-midtjylland", HouseStyle.KKR, "KKR Midtjylland", "midtjylland", null);
        return MeetingDocument.of(NewMeeting.of(body, Sources.read(text)));
    }
}
