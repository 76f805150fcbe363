package dk.raadslag.document.source;

import dk.raadslag.document.source.docx.DocxSource;
import dk.raadslag.document.source.html.HtmlSource;
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
     * The passages of a PDF, a DOCX or a page of the web; empty when the file is none of them, and may be text.
     *
     * @throws UnreadableFile when it is one of them, or another file of an office, and cannot be read
     */
    public static Optional<List<Passage>> passages(byte[] file) {
        return open(file).map(Opened::passages);
    }

    /** The same, with what the file carries. */
    public static Optional<Opened> open(byte[] file) {
        if (isPdf(file)) return Optional.of(PdfSource.open(file));
        if (isOpenDocument(file)) throw new UnreadableFile(Fault.KIND);
        if (isZip(file)) return Optional.of(new Opened(DocxSource.read(file)));
        if (isOld(file)) throw new UnreadableFile(Fault.PASSWORD);
        if (HtmlSource.is(file)) return Optional.of(new Opened(HtmlSource.read(file)));
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
        return isPdf(file) || isZip(file) || isOld(file) || HtmlSource.is(file);
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, 0, 'P', 'K', 3, 4);
    }

    /** Writer's, and others of its kind: their first entry says so. */
    private static boolean isOpenDocument(byte[] file) {
        return isZip(file) && startsWith(file, 30, 'm', 'i', 'm', 'e', 't', 'y', 'p', 'e');
    }

    /** An old file of an office, or a new one with a password. */
    static boolean isOld(byte[] file) {
        return startsWith(file, 0, 0xD0, 0xCF, 0x11, 0xE0);
    }

    static boolean isPdf(byte[] file) {
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
