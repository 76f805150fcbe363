package dk.raadslag.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.protocol.Code;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a file is read from its bytes; hostile files are found before anybody opens them. */
@Execution(ExecutionMode.CONCURRENT)
class ContentCheckTest {
    private static final int LINE = 0x02014b50;

    @ParameterizedTest
    @CsvSource({
        "25504446 2d312e37, PDF",
        "89504e47 0d0a1a0a, PNG",
        "ffd8ffe0 00104a46, JPEG",
        "47494638 39610100, GIF",
        "52494646 24000000 57454250, WEBP"
    })
    void theFirstBytesTellTheKind(String hex, FileKind kind) {
        assertThat(kindOf(java.util.HexFormat.of().parseHex(hex.replace(" ", ""))))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"wordprocessingml.document, DOCX", "spreadsheetml.sheet, XLSX", "presentationml.presentation, PPTX"})
    void theContentTypesTellTheKindOfAnOfficeFile(String main, FileKind kind) {
        assertThat(kindOf(Zip.office("application/vnd.openxmlformats-officedocument." + main + ".main+xml")
                        .bytes()))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090", "<html>", "#!/bin/sh\n", "{\\rtf1", "%P", "RIFF0000WAVE", "tekst"})
    void everythingElseIsUnknown(String text) {
        assertRejected(text.getBytes(StandardCharsets.ISO_8859_1), "file-type-unknown");
    }

    /** As programs that make PDF leave it, and readers of PDF take it. */
    @ParameterizedTest
    @CsvSource({"efbbbf, ''", "efbbbf, 0d0a", "'', 0a0a20", "'', 0000", "0d0a0d0a, 09"})
    void aPdfMayHaveAByteOrderMarkOrBlankLinesBeforeIt(String first, String second) {
        byte[] before = java.util.HexFormat.of().parseHex(first + second);
        assertThat(kindOf((new String(before, StandardCharsets.ISO_8859_1) + "%PDF-1.7\n")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileKind.PDF);
        assertRejected(
                (new String(before, StandardCharsets.ISO_8859_1) + "<html>%PDF-1.7")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "file-type-unknown");
    }

    @Test
    void anEmptyFileHasNoKind() {
        assertRejected(new byte[0], "file-empty");
    }

    @Test
    void aZipThatIsNotAnOfficeFileIsUnknown() {
        assertRejected(new Zip().with("a.txt", "a").bytes(), "file-type-unknown");
        assertRejected(Zip.office("application/zip").bytes(), "file-type-unknown");
    }

    @Test
    void macrosAreRefusedHoweverTheyAreNamed() {
        assertRejected(
                Zip.office("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .bytes(),
                "file-macros");
        assertRejected(Zip.word().with("word/vbaProject.bin", "x").bytes(), "file-macros");
    }

    @Test
    void encryptedAndOldOfficeFilesAreRefused() {
        assertRejected(java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae10000"), "file-encrypted");
        byte[] zip = Zip.docx();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(indexOf(bytes, LINE, 1) + 8, (short) 1);
        assertRejected(zip, "file-encrypted");
    }

    @Test
    void aBombIsRefusedByItsClaims() {
        byte[] zip =
                Zip.word().with("word/media.bin", new byte[1024 * 1024], 300).bytes();
        assertThat(zip.length).isLessThan(1024 * 1024);
        assertRejected(zip, "file-too-dense");
    }

    @Test
    void aBombThatClaimsToBeSmallIsStoppedWhenItGrows() {
        byte[] zip =
                Zip.word().with("word/media.bin", new byte[1024 * 1024], 300).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(indexOf(bytes, LINE, 3) + 24, 1000);
        assertRejected(zip, "file-too-dense");
    }

    @Test
    void entriesThatShareTheirBytesAreABomb() {
        byte[] zip = Zip.word()
                .with("a.bin", new byte[10_000_000], 1)
                .with("b.bin", "b")
                .bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(indexOf(bytes, LINE, 4) + 20, zip.length);
        assertRejected(zip, "file-too-dense");
    }

    @Test
    void aFileCutOffAnywhereIsNeverAccepted() {
        byte[] whole = Zip.docx();
        for (int length = 4; length < whole.length; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> kindOf(part)).as("%d bytes", length).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void aChangedByteNeverMakesTheReaderCrash() {
        byte[] whole = Zip.docx();
        for (int at = 4; at < whole.length; at++) {
            for (byte value : new byte[] {0, -1, 0x7f}) {
                byte[] changed = whole.clone();
                changed[at] = value;
                try {
                    kindOf(changed);
                } catch (Rejected expected) {
                    assertThat(expected.getMessage()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aNameThatLiesIsRefusedAndOneWithoutExtensionIsNot(FileKind kind) {
        ContentCheck.compare("", kind);
        ContentCheck.compare(kind.extension().toUpperCase(java.util.Locale.ROOT), kind);
        assertThatThrownBy(() -> ContentCheck.compare("exe", kind))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.details()).containsEntry("extension", "exe"));
        FileKind other = kind == FileKind.PDF ? FileKind.PNG : FileKind.PDF;
        assertThatThrownBy(() -> ContentCheck.compare(other.extension(), kind))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo(Code.FILE_TYPE_MISMATCH));
    }

    private static FileKind kindOf(byte[] bytes) {
        return ContentCheck.kindOf(new FileBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] read(long at, int length) {
                int from = (int) Math.min(at, bytes.length);
                return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
            }
        });
    }

    private static void assertRejected(byte[] bytes, String code) {
        assertThatThrownBy(() -> kindOf(bytes))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code().word()).isEqualTo(code));
    }

    /** The position of the nth occurrence of a signature. */
    private static int indexOf(ByteBuffer bytes, int signature, int nth) {
        int found = 0;
        for (int at = 0; at < bytes.capacity() - 4; at++) {
            if (bytes.getInt(at) == signature && ++found == nth) return at;
        }
        throw new AssertionError("no such signature");
    }
}
