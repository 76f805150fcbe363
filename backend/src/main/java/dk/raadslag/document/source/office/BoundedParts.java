package dk.raadslag.document.source.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of an office's file, each unpacked only when it is read, and none to more than a document needs: pictures
 * and films in it cost nothing.
 */
final class BoundedParts implements ZipEntrySource {
    /** Two thousand pages of words. */
    private static final long LARGEST_PART = 40L * 1024 * 1024;

    private final ZipFile zip;
    private boolean closed;

    /** A part unpacks to more than any document needs. */
    static final class TooLarge extends IOException {
        TooLarge() {
            super("a part is too large");
        }
    }

    BoundedParts(byte[] file) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST_PART;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int there = super.read(bytes, from, length);
            if (there > 0) count(there);
            return there;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) throw new TooLarge();
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            left -= skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
