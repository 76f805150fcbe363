package dk.raadslag.document.write.odt;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP of a document: its media type first and as it is, so that everybody recognizes it, and at the end a list of
 * its parts. Without the clock's time, so that the same document gives the same bytes.
 */
final class Parts implements Closeable {
    /** One of the first days that a ZIP knows; the first itself would need a field more. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final ZipOutputStream zip;
    private final Xml manifest = new Xml().open("manifest:manifest");

    Parts(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        manifest.with("xmlns:manifest", MANIFEST).with("manifest:version", "1.3");
        list("/", Odt.MEDIA_TYPE);
        byte[] type = Odt.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry first = entry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        CRC32 sum = new CRC32();
        sum.update(type);
        first.setCrc(sum.getValue());
        put(first, type);
    }

    void add(String path, String xml) throws IOException {
        add(path, "text/xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, String mediaType, byte[] content) throws IOException {
        list(path, mediaType);
        put(entry(path), content);
    }

    @Override
    public void close() throws IOException {
        String list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + manifest.close();
        put(entry("META-INF/manifest.xml"), list.getBytes(StandardCharsets.UTF_8));
        zip.close();
    }

    private void list(String path, String mediaType) {
        manifest.open("manifest:file-entry").with("manifest:full-path", path).with("manifest:media-type", mediaType);
        if (path.equals("/")) manifest.with("manifest:version", "1.3");
        manifest.close();
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
