package dk.raadslag.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files, as people and as attackers give them. */
class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Bilag 1.pdf", "Bilag 1.pdf"),
                Arguments.of("C:\\Users\\jhp\\Sundhedsaftale 2024.pdf", "Sundhedsaftale 2024.pdf"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("faktura\u202Efdp.exe", "fakturafdp.exe"),
                Arguments.of("a\r\nSet-Cookie: b=c.pdf", "aSet-Cookie- b=c.pdf"),
                Arguments.of("a\u0000b.pdf", "ab.pdf"),
                Arguments.of("a\tb.pdf", "a b.pdf"),
                Arguments.of("100%.pdf", "100%.pdf"),
                Arguments.of("Bila\u0301g.pdf", "Bilág.pdf"),
                Arguments.of("", "Bilag.pdf"),
                Arguments.of("....", "Bilag.pdf"),
                Arguments.of(".pdf", "pdf.pdf"),
                Arguments.of("\"><script>.pdf", "---script-.pdf"),
                Arguments.of("Møde 3. december", "Møde 3. december.pdf"),
                Arguments.of("x".repeat(900) + ".pdf", "x".repeat(149) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsMadeSafeAndStaysReadable(String given, String safe) {
        assertThat(FileName.of(given).as(FileKind.PDF)).isEqualTo(safe);
    }

    @Test
    void aTitleIsTheNameWithoutItsExtension() {
        assertThat(FileName.of("Sundhedsaftale_2024__udkast.docx").title()).isEqualTo("Sundhedsaftale 2024 udkast");
        assertThat(FileName.of("bilag 1 - Budget_2027.pdf").title()).isEqualTo("Budget 2027");
        assertThat(FileName.of("Bilag 3.pdf").title()).isEqualTo("Bilag 3");
        assertThat(FileName.cleanTitle("  Bilag\n1\u202E  ")).isEqualTo("Bilag 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sag 010203-1234", "0102031234_erklæring", "brev 311299 4321"})
    void aCivilNumberIsSeen(String name) {
        assertThat(FileName.holdsCivilNumber(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAG-2021-03487",
                "Regnskab 2024-2025",
                "tlf 70123456",
                "990203-1234",
                "011303-1234",
                "12010203-12345"
            })
    void otherNumbersAreNot(String name) {
        assertThat(FileName.holdsCivilNumber(name)).isFalse();
    }
}
