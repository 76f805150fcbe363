package dk.raadslag.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.protocol.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A ZIP of documents, also one that was made in order to do harm. */
class ArchiveTest {
    private static final long MOST = 1_000_000;
    private static final int DIRECTORY_LINE = 0x02014b50;

    @Test
    void itsFilesAreUnpackedWhateverTheirNamesSay() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "../../møde.txt", "ord", "mappe/", "", "[Content_Types].xml.txt", "x");
        Archive archive = Archive.of(bytes(zip), MOST);
        assertThat(archive.size()).isEqualTo(3);
        assertThat(archive.name(0)).isEqualTo("../../møde.txt");
        assertThat(archive.bytes(0)).asString(StandardCharsets.UTF_8).isEqualTo("ord");
        assertThat(archive.isOfficeFile()).isFalse();
        assertThat(Archive.of(bytes(zip(StandardCharsets.UTF_8, "[Content_Types].xml", "x")), MOST)
                        .isOfficeFile())
                .isTrue();
    }

    @Test
    void namesOfOldWindowsProgramsKeepTheirLetters() throws IOException {
        byte[] zip = zip(Charset.forName("IBM850"), "Referat fra mødet i Ærø.txt", "x");
        assertThat(Archive.of(bytes(zip), MOST).name(0)).isEqualTo("Referat fra mødet i Ærø.txt");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "a".repeat(2_000_000));
        refused(() -> Archive.of(bytes(zip), MOST), Code.FILE_TOO_DENSE);
    }

    @Test
    void aLieAboutTheLengthIsFoundOut() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "a".repeat(500_000));
        directory(zip).putInt(24, 10);
        refused(() -> Archive.of(bytes(zip), MOST).bytes(0), Code.FILE_TOO_DENSE);
    }

    @Test
    void theSameBytesNamedManyTimesAreNoArchive() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "abc", "b.txt", "abc");
        directory(zip).putInt(20, zip.length);
        refused(() -> Archive.of(bytes(zip), MOST), Code.FILE_TOO_DENSE);
    }

    @Test
    void aCutOrEncryptedOneIsRefusedWithItsReason() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "abc");
        refused(() -> Archive.of(bytes(Arrays.copyOf(zip, zip.length - 30)), MOST), Code.FILE_DAMAGED);
        directory(zip).putShort(8, (short) 1);
        refused(() -> Archive.of(bytes(zip), MOST).bytes(0), Code.FILE_ENCRYPTED);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, Code why) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code())
                .isEqualTo(why));
    }

    /** The first line of its directory. */
    private static ByteBuffer directory(byte[] zip) {
        ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (all.getInt(at) != DIRECTORY_LINE) at++;
        return all.position(at).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] zip(Charset names, String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static FileBytes bytes(byte[] file) {
        return new FileBytes() {
            @Override
            public long size() {
                return file.length;
            }

            @Override
            public byte[] read(long at, int length) {
                int from = (int) Math.min(at, file.length);
                return Arrays.copyOfRange(file, from, Math.min(file.length, from + length));
            }
        };
    }
}
