package dk.raadslag.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.ExcerptDocument;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.Looks;
import dk.raadslag.document.layout.Looks.Logo;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.layout.Text;
import dk.raadslag.document.model.Document;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference checker, finds no fault: everybody can read it, and it can be archived. */
@Execution(ExecutionMode.CONCURRENT)
public class ConformanceTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void minutesConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.minutes()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void commentsConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(CommentsPdfTest.print(), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void anAgendaConforms(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.agenda()), flavour)).isEmpty();
    }

    /** With a mark on every page, small print, and data that it carries. */
    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void draftsConform(PDFAFlavour flavour) throws Exception {
        Imprint imprint = new Imprint(true, List.of("Senest udsendt: Dagsorden, udgave 1. SHA-256 " + "ab".repeat(32)));
        for (MeetingSnapshot meeting : List.of(Sample.minutes(), Sample.withoutSections())) {
            Document draft = MeetingDocument.of(meeting, imprint);
            Document carrying = draft.withSource(Imprint.source("{}".getBytes(StandardCharsets.UTF_8)));
            assertThat(faults(Pdf.of(carrying), flavour)).isEmpty();
        }
    }

    /** With a logo, two columns of people, and the parts of a meeting that are documents of their own. */
    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void documentsInLooksOfTheirOwnConform(PDFAFlavour flavour) throws Exception {
        Looks looks =
                new Looks("5a2d6e", "Mission.", "Vision.", List.of("Torvet 1"), new Logo("image/png", "Logo", PNG));
        List<Attendance> many = IntStream.range(0, 50)
                .mapToObj(i -> Attendance.listed(Attendance.Group.PARTICIPANT, "Medlem " + i, "Østby", null))
                .toList();
        MeetingSnapshot meeting = Sample.minutes().withAttendance(many);
        UUID item = meeting.items().findFirst().orElseThrow().id();
        for (Document document : List.of(
                MeetingDocument.of(meeting, Imprint.NONE, looks),
                ExcerptDocument.item(meeting, item, Imprint.NONE),
                ExcerptDocument.participants(meeting, Imprint.NONE),
                ExcerptDocument.decisions(meeting, Imprint.NONE))) {
            assertThat(faults(Pdf.of(document), flavour)).as(document.title()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void minutesOfANetworkConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.withoutSections()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void anAgendaOfANetworkConforms(PDFAFlavour flavour) throws Exception {
        byte[] agenda = MeetingPdf.of(Sample.withoutSections().withKind(MeetingSnapshot.Kind.AGENDA));
        assertThat(faults(agenda, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void hostileTextsConform(PDFAFlavour flavour) throws Exception {
        assertThat(faults(MeetingPdf.of(Sample.with(Hostile.text())), flavour)).isEmpty();
        Item item = Sample.networkItem("1", "Sag", Hostile.text(), Hostile.text());
        byte[] network = MeetingPdf.of(
                Sample.network(MeetingSnapshot.Kind.MINUTES, item.withWords(TextField.RECOMMENDATION, Hostile.text())));
        assertThat(faults(network, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void tablesConform(PDFAFlavour flavour) throws Exception {
        RichText longWords = new Text().table(SampleTables.longWords()).done();
        assertThat(faults(MeetingPdf.of(Sample.with(SampleTables.text())), flavour))
                .isEmpty();
        assertThat(faults(MeetingPdf.of(Sample.with(longWords)), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMeetingWithoutAnythingConforms(HouseStyle style) throws Exception {
        byte[] pdf = MeetingPdf.of(Sample.meeting(MeetingSnapshot.Kind.AGENDA, style, List.of()));
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** What the checker finds. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + "-"
                            + check.getRuleId().getTestNumber() + " " + check.getMessage() + " at "
                            + check.getLocation().getContext())
                    .toList();
        }
    }
}
