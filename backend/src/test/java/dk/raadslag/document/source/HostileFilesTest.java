package dk.raadslag.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.read.AgendaReader;
import dk.raadslag.document.write.Format;
import dk.raadslag.protocol.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each file that cannot be read is refused with the reason. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    private static final byte[] PDF = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));
    private static final byte[] DOCX = Format.DOCX.write(MeetingDocument.of(Sample.withoutSections()));

    @Test
    void aPasswordIsNamed() {
        assertThat(fault(Hostile.withPassword(PDF))).isEqualTo(Fault.PASSWORD);
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertThat(fault(old)).isEqualTo(Fault.PASSWORD);
    }

    @Test
    void aFileThatEndsEarlyIsDamaged() {
        assertThat(fault("%PDF-1.7 1. Eventuelt".getBytes())).isEqualTo(Fault.DAMAGED);
        for (double share : new double[] {0.01, 0.5, 0.9}) {
            assertThat(fault(Hostile.cut(DOCX, share)))
                    .as("%s of a DOCX", share)
                    .isEqualTo(Fault.DAMAGED);
            assertThat(fault(Hostile.cut(PDF, share)))
                    .as("%s of a PDF", share)
                    .isIn(Fault.DAMAGED, Fault.NO_TEXT, Fault.LETTERS);
        }
    }

    @Test
    void moreIsNotUnpackedThanADocumentNeeds() {
        byte[] bomb = Hostile.docx(
                DOCX, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + " ".repeat(60 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(fault(bomb)).isEqualTo(Fault.BOMB);
    }

    @Test
    void moreIsNotReadThanAnAgendaHas() {
        assertThat(fault(Hostile.ofPages(10_000))).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void programsAreNotOpened() {
        byte[] programs = Hostile.docx(
                DOCX,
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(fault(programs)).isEqualTo(Fault.MACROS);
    }

    @Test
    void noAddressInADocumentIsFollowed() {
        byte[] outside = Hostile.docx(DOCX, "word/document.xml", xml -> xml.replaceFirst(
                        "<w:document", "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]><w:document")
                .replaceFirst("<w:t>", "<w:t>&file;"));
        assertThat(fault(outside)).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void picturesOfTextHaveNoText() {
        assertThat(fault(Hostile.picturesOnly())).isEqualTo(Fault.NO_TEXT);
        assertThat(fault(Hostile.ofPages(1))).isEqualTo(Fault.NO_TEXT);
    }

    @Test
    void aPictureAmongPagesIsTold() {
        List<Said> warnings = AgendaReader.read(Hostile.withPicture(PDF)).warnings();
        assertThat(warnings).extracting(Said::code).contains("pages-without-text");
        assertThat(AgendaReader.read(PDF).warnings()).extracting(Said::code).doesNotContain("pages-without-text");
    }

    @Test
    void lettersThatAreNotThoseThatAReaderSeesAreNoWords() {
        assertThat(fault(Hostile.withoutLetters(PDF))).isEqualTo(Fault.LETTERS);
        assertThat(fault(Hostile.withWrongLetters(PDF))).isEqualTo(Fault.LETTERS);
    }

    @Test
    void aZipIsNoDocument() {
        assertThat(fault(Hostile.zip("a.txt"))).isIn(Fault.KIND, Fault.DAMAGED);
        byte[] sheet = Hostile.docx(
                DOCX,
                "[Content_Types].xml",
                xml -> xml.replace("wordprocessingml.document.main+xml", "spreadsheetml.sheet.main+xml"));
        assertThat(fault(sheet)).isEqualTo(Fault.KIND);
    }

    @Test
    void aNameSaysNothing() {
        assertThat(Source.passages("1. Eventuelt".getBytes())).isEmpty();
        assertThat(Source.passages(new byte[0])).isEmpty();
        List<Passage> read = Source.passages(PDF).orElseThrow();
        assertThat(read).anySatisfy(passage -> assertThat(passage.text()).startsWith("1. Orientering"));
    }

    private static Fault fault(byte[] file) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> Source.passages(file));
        return refused == null ? null : refused.fault();
    }
}
