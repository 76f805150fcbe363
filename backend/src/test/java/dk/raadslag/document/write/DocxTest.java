package dk.raadslag.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.layout.SampleTables;
import dk.raadslag.document.layout.Text;
import dk.raadslag.document.write.pdf.Hostile;
import dk.raadslag.model.MeetingSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A secretary can go on in Word. */
class DocxTest {
    @Test
    void everyParagraphHasAStyleThatTheDocumentHas() {
        for (MeetingSnapshot meeting : List.of(Sample.minutes(), Sample.withoutSections())) {
            XWPFDocument docx = read(meeting);
            for (XWPFParagraph paragraph : docx.getParagraphs()) {
                assertThat(paragraph.getStyleID()).as(paragraph.getText()).isNotNull();
                assertThat(docx.getStyles().styleExist(paragraph.getStyleID()))
                        .as(paragraph.getStyleID())
                        .isTrue();
            }
            assertThat(docx.getStyles().getStyle("Overskrift2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void headingsOfTablesAreRepeatedAndNoRowIsBroken() {
        XWPFDocument docx = read(Sample.minutes());
        assertThat(docx.getTables()).hasSize(9).allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        });
        XWPFTable first = docx.getTables().get(0);
        assertThat(first.getRow(1).getCell(2).getParagraphs().get(0).getAlignment())
                .hasToString("RIGHT");
    }

    @Test
    void aTableHasItsCaptionItsTwoRowsOfHeadingsAndItsTotal() {
        XWPFDocument docx =
                read(Sample.with(new Text().table(SampleTables.intake()).done()));
        assertThat(docx.getParagraphs().stream()
                        .filter(paragraph -> "Billedtekst".equals(paragraph.getStyleID()))
                        .map(XWPFParagraph::getText))
                .containsExactly("Tabel 1. Optag på skolerne");
        XWPFTable table = docx.getTables().get(0);
        assertThat(table.getRows().stream().map(row -> row.isRepeatHeader()))
                .containsExactly(true, true, false, false, false, false);
        assertThat(style(table, 5, 1)).isEqualTo("Tabelsum");
        assertThat(style(table, 5, 0)).isEqualTo("Tabeloverskrift");
        assertThat(table.getRow(0).getCell(0).getParagraphs().get(0).isKeepNext())
                .isTrue();
        assertThat(table.getRow(4).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(BigInteger.TWO);
    }

    private static String style(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().get(0).getStyleID();
    }

    @Test
    void itIsInDanishWithContentsPagesAndLinks() {
        byte[] file = Format.DOCX.write(MeetingDocument.of(Sample.minutes()));
        XWPFDocument docx = read(file);
        assertThat(part(file, "word/styles.xml")).contains("<w:lang w:val=\"da-DK\"");
        String body = part(file, "word/document.xml");
        assertThat(body)
                .contains(" TOC \\o \"1-2\" \\h \\z ", " PAGEREF s2i0 \\h ", "<w:bookmarkStart w:id=\"")
                .contains("w:name=\"s2i0\"", "w:anchor=\"s2i0\"");
        // Readers that do not count pages show these.
        List<Integer> pages = Pattern.compile(
                        "PAGEREF \\w+ \\\\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>(\\d+)<")
                .matcher(body)
                .results()
                .map(field -> Integer.valueOf(field.group(1)))
                .toList();
        assertThat(pages).hasSize(body.split("PAGEREF", -1).length - 1).isSorted();
        assertThat(pages.get(pages.size() - 1)).isBetween(2, 40);
        XWPFHeader header = docx.getHeaderFooterPolicy().getDefaultHeader();
        assertThat(header.getText()).contains("KKR Midtjylland | 06-03-2024", "SIDE |");
        assertThat(header._getHdrFtr().getPArray(0).getFldSimpleArray(0).getInstr())
                .contains("PAGE");
        assertThat(docx.getHyperlinks())
                .extracting(link -> link.getURL())
                .contains("https://eksempel.dk/notat?%C3%A5r=2024", "mailto:post@eksempel.dk");
    }

    @Test
    void whatNobodyShouldWriteIsCharactersToo() {
        XWPFDocument docx = read(Sample.with(Hostile.text()));
        List<String> lines =
                docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertThat(lines)
                .contains("<script>alert(1)</script><img src=\"http://127.0.0.1:9/x.png\"/> &amp; ]]> <!-- ")
                .contains("Kinesisk 会议 og formler ∑√ og å som å slut");
        assertThat(docx.getHyperlinks()).extracting(link -> link.getURL()).containsOnly("https://eksempel.dk/tomt");
    }

    @Test
    void aListThatBeginsLaterAndOneThatGoesOnAreCountedAsAtTheDesk() {
        MeetingSnapshot meeting = Sample.with(new Text()
                .line("Tre", "list", "ordered", "start", 3)
                .line("Fire", "list", "ordered")
                .line("Ti", "list", "ordered", "start", 10)
                .line("mellem")
                .line("En", "list", "ordered")
                .done());
        assertThat(DocxContent.of(Format.DOCX.write(MeetingDocument.of(meeting)))
                        .structure())
                .containsSubsequence("0 3.Tre", "0 4.Fire", "0 10.Ti", "0 1.En");
        // One of bullets, and one for each time that the counting begins.
        assertThat(read(meeting).getNumbering().getNums()).hasSize(4);
    }

    private static XWPFDocument read(MeetingSnapshot meeting) {
        return read(Format.DOCX.write(MeetingDocument.of(meeting)));
    }

    private static XWPFDocument read(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().equals(name)) continue;
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
