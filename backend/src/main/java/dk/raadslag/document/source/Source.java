package dk.raadslag.document.source;

import dk.raadslag.document.source.docx.DocxSource;
import dk.raadslag.document.source.pdf.PagePicture;
import dk.raadslag.document.source.pdf.PdfSource;
import java.util.List;
import java.util.Optional;

/** Which kind of file it is: by its first bytes, whatever its name says. */
public final class Source {
    /** Where "%PDF" may begin: some programs write a line before it. */
    private static final int SEARCHED = 1024;

    private Source() {}

    /**
     * The passages of a PDF or a DOCX; empty when the file is neither, and may be text.
     *
     * @throws UnreadableFile when it is one of them, or another file of an office, and cannot be read
     */
    public static Optional<List<Passage>> passages(byte[] file) {
        if (isPdf(file)) return Optional.of(PdfSource.read(file));
        if (startsWith(file, 0, 'P', 'K', 3, 4)) return Optional.of(DocxSource.read(file));
        // An old Word file, and a DOCX with a password.
        if (startsWith(file, 0, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnreadableFile(Fault.PASSWORD);
        return Optional.empty();
    }

    /**
     * A page of a PDF as a PNG; empty for any other file, and when there is no such page.
     *
     * @throws UnreadableFile when it cannot be shown
     */
    public static Optional<byte[]> picture(byte[] file, int page) {
        return isPdf(file) ? PagePicture.of(file, page) : Optional.empty();
    }

    /** True unless the file may be text. */
    public static boolean isFile(byte[] file) {
        return isPdf(file) || startsWith(file, 0, 'P', 'K', 3, 4) || startsWith(file, 0, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at < Math.min(SEARCHED, file.length - 4); at++)
            if (startsWith(file, at, '%', 'P', 'D', 'F', '-')) return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[at + i] & 0xFF) != expected[i]) return false;
        return true;
    }
}
