package dk.raadslag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFileNameTest {
    @Test
    void aNameIsNeverAPathAndShowsNothingThatItIsNot() {
        assertThat(DocumentFileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(DocumentFileName.of("C:\\Møder\\2019\\Referat æøå.pdf")).isEqualTo("Referat æøå.pdf");
        assertThat(DocumentFileName.of("referat\u202Efdp.exe")).isEqualTo("referatfdp.exe");
        assertThat(DocumentFileName.of("a\u0000b\nc.txt")).isEqualTo("abc.txt");
        assertThat(DocumentFileName.of("x".repeat(500))).hasSize(200);
        assertThat(DocumentFileName.of("/")).isNotBlank();
    }

    @Test
    void foldersAndWhatProgramsPutBesideDocumentsAreNoDocuments() {
        assertThat(new String[] {"2019/", "__MACOSX/2019/._a.pdf", "2019/.DS_Store", "Thumbs.db"})
                .allMatch(DocumentFileName::isNoise);
        assertThat(DocumentFileName.isNoise("2019/marts/referat.pdf")).isFalse();
    }
}
