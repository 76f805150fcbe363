package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.write.DocxContent;
import dk.raadslag.document.write.Format;
import dk.raadslag.document.write.HtmlContent;
import dk.raadslag.document.write.PdfContent;
import dk.raadslag.model.Edition;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document says of itself, whatever file it becomes. */
class DraftTest {
    private static final String HASH = "ab".repeat(32);
    private static final String SMALL = "Senest udsendt: Dagsorden, udgave 1. SHA-256 " + HASH;

    @ParameterizedTest
    @EnumSource(HouseStyle.class)
    void aDraftSaysSoInEveryFormat(HouseStyle style) throws IOException {
        MeetingSnapshot minutes = Sample.minutes()
                .withHouseStyle(style)
                .withStatus(MeetingStatus.ENDED)
                .withEditions(List.of(edition()));
        Document draft = MeetingDocument.of(minutes, Imprint.of(minutes));
        assertThat(HtmlContent.of(Format.HTML.write(draft)).words()).contains("UDKAST");
        assertThat(new String(Format.HTML.write(draft), StandardCharsets.UTF_8)).contains("<p>" + SMALL + "</p>");
        assertThat(new String(Format.TEXT.write(draft), StandardCharsets.UTF_8))
                .contains("\nUDKAST\n")
                .endsWith("\n\n" + SMALL + "\n");
        byte[] docx = Format.DOCX.write(draft);
        assertThat(DocxContent.of(docx).words()).contains("UDKAST");
        assertThat(feet(docx)).contains(SMALL);
        byte[] pdf = Format.PDF.write(draft);
        assertThat(PdfContent.of(pdf).words()).contains("UDKAST");
        for (String page : pages(pdf)) {
            assertThat(page).contains("UDKAST").contains(SMALL);
        }
    }

    @Test
    void whatWasSentOutIsNoDraft() {
        MeetingSnapshot sent = Sample.minutes().withStatus(MeetingStatus.MINUTES_SENT);
        assertThat(Imprint.of(sent).draft()).isFalse();
        MeetingSnapshot agenda = Sample.agenda().withKind(Kind.AGENDA);
        assertThat(Imprint.of(agenda.withStatus(MeetingStatus.DRAFTING)).draft())
                .isTrue();
        assertThat(Imprint.of(agenda.withStatus(MeetingStatus.COMMENTING)).draft())
                .isTrue();
        assertThat(Imprint.of(agenda.withStatus(MeetingStatus.PUBLISHED)).draft())
                .isFalse();
        assertThat(Imprint.of(agenda.withStatus(MeetingStatus.PUBLISHED).withRevising(true))
                        .draft())
                .isTrue();
        assertThat(Imprint.of(agenda.withStatus(MeetingStatus.LIVE)).small()).isEmpty();
    }

    private static Edition edition() {
        return new Edition(1, Kind.AGENDA, Instant.parse("2024-03-01T10:00:00Z"), "Sekretariat", HASH, null, List.of());
    }

    private static List<String> feet(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return word.getFooterList().stream()
                    .map(XWPFFooter::getText)
                    .map(String::strip)
                    .map(foot -> foot.substring(foot.lastIndexOf('\n') + 1))
                    .toList();
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
