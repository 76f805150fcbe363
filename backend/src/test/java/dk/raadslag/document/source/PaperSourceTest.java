package dk.raadslag.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.PaperText.Headline;
import dk.raadslag.document.write.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of papers, with pages, headings and rows; and whatever is wrong with a file is told. */
@Execution(ExecutionMode.CONCURRENT)
class PaperSourceTest {
    private static final byte[] SHEETS = OfficeFiles.spreadsheet();
    private static final byte[] SLIDES = OfficeFiles.slides();

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX"})
    void aDocumentHasItsWordsAndHeadings(Format format) {
        PaperText text = PaperSource.text(format.write(MeetingDocument.of(Sample.minutes())));
        List<String> lines = List.of(text.words().split("[\\n\\f]", -1));
        assertThat(lines).contains("Rådet godkendte forslag 1 – uden bemærkninger.");
        assertThat(text.headings())
                .extracting(headline -> lines.get(headline.line()))
                .contains("3. Regionalpolitiske sager", "3.1. Sag nummer 1", "Baggrund for forslaget");
        assertThat(text.cut()).isFalse();
        assertThat(text.hidden()).isFalse();
        boolean pages = text.words().chars().filter(c -> c == '\f').count() > 3;
        assertThat(pages).isEqualTo(format == Format.PDF);
        // What stands on every page is no part of the words.
        assertThat(lines).doesNotContain("KKR Midtjylland | 06-03-2024");
    }

    @Test
    void aSpreadsheetIsReadAsItWasLastShown() {
        PaperText text = PaperSource.text(SHEETS);
        assertThat(text.words()).isEqualTo("Budget 2027\nPost\tBeløb\nLadestandere\t1200\nDrift\t34,5\nI alt\t1234,5");
        assertThat(text.headings()).containsExactly(new Headline(0, 1));
        assertThat(text.hidden()).isTrue();
    }

    @Test
    void slidesAreReadInTheirOrder() {
        PaperText text = PaperSource.text(SLIDES);
        assertThat(text.words())
                .isEqualTo("Ladestandere på øerne\nTre hensyn vejer tungest\fFordeling\nKommune\tAntal\nÅmose\t12\f");
        assertThat(text.headings()).containsExactly(new Headline(0, 1), new Headline(2, 1));
        assertThat(text.pictures()).containsExactly(3);
        assertThat(text.hidden()).isTrue();
    }

    @Test
    void notMoreWordsAreTakenThanAPersonReads() {
        PaperText text = PaperSource.text(OfficeFiles.rows(250, 200));
        assertThat(text.cut()).isTrue();
        assertThat(text.words().length()).isBetween(PaperText.MOST - 100, PaperText.MOST);
        assertThat(fault(OfficeFiles.slides(2))).isNull();
    }

    @Test
    void picturesAreNoWords() {
        assertThat(fault(OfficeFiles.pictureSlides())).isEqualTo(Fault.NO_TEXT);
        assertThat(fault(Hostile.picturesOnly())).isEqualTo(Fault.NO_TEXT);
        PaperText some =
                PaperSource.text(Hostile.withPicture(Format.PDF.write(MeetingDocument.of(Sample.withoutSections()))));
        assertThat(some.pictures()).hasSize(1);
    }

    @Test
    void aPartIsNotUnpackedToMoreThanADocumentNeeds() {
        String blank = " ".repeat(41 << 20);
        assertThat(fault(Hostile.docx(
                        SHEETS, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<row", blank + "<row"))))
                .isEqualTo(Fault.BOMB);
        assertThat(fault(Hostile.docx(
                        SLIDES, "ppt/slides/slide1.xml", xml -> xml.replace("<p:cSld", blank + "<p:cSld"))))
                .isEqualTo(Fault.BOMB);
    }

    @Test
    void noAddressIsFollowed() {
        for (byte[] file : List.of(
                outside(SLIDES, "ppt/slides/slide1.xml", "<p:sld ", "Tre hensyn"),
                outside(SHEETS, "xl/sharedStrings.xml", "<sst ", "Ladestandere"))) {
            String words;
            try {
                words = PaperSource.text(file).words();
            } catch (UnreadableFile e) {
                assertThat(e.fault()).isEqualTo(Fault.DAMAGED);
                continue;
            }
            assertThat(words).doesNotContain("root:");
        }
    }

    private static byte[] outside(byte[] file, String part, String root, String word) {
        return Hostile.docx(file, part, xml -> xml.replaceFirst(
                        root, "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" + root)
                .replaceFirst(word, "&file;"));
    }

    @Test
    void programsPasswordsAndHalvesAreRefused() {
        String book = "spreadsheetml.sheet.main+xml";
        byte[] programs = Hostile.docx(
                SHEETS,
                "[Content_Types].xml",
                xml -> xml.replace(
                        "vnd.openxmlformats-officedocument." + book, "vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(fault(programs)).isEqualTo(Fault.MACROS);
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertThat(fault(old)).isEqualTo(Fault.PASSWORD);
        assertThat(fault(Hostile.cut(SLIDES, 0.5))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(Hostile.docx(SHEETS, "xl/worksheets/sheet1.xml", xml -> xml.substring(0, 300))))
                .isEqualTo(Fault.DAMAGED);
        assertThat(fault(Hostile.zip("a.txt"))).isIn(Fault.KIND, Fault.DAMAGED);
        assertThat(fault("Hej".getBytes())).isEqualTo(Fault.KIND);
    }

    private static Fault fault(byte[] file) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> PaperSource.text(file));
        return refused == null ? null : refused.fault();
    }
}
