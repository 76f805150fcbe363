package dk.raadslag.document.source.process;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has files opened in a process of its own, one at a time; the process is started when it is needed. */
public final class FileOpener implements AutoCloseable {
    static final int ALL = 0;
    private static final String MOST_MEMORY = "-Xmx384m";

    private final Duration longest;
    private Process process;
    private DataInputStream in;
    private DataOutputStream out;

    /** @param longest that one file may take; then its process is ended */
    public FileOpener(Duration longest) {
        this.longest = longest;
    }

    /**
     * The passages of a PDF or DOCX; empty for a file that is neither. Blocks until it is read or refused, which takes
     * as long as this opener allows, and no longer.
     *
     * @throws UnreadableFile when it cannot be read, takes too long, or needs too much memory
     */
    public synchronized Optional<List<Passage>> passages(byte[] file) {
        Reading reading = asked(file, ALL);
        if (reading.fault() != null) throw new UnreadableFile(reading.fault());
        return Optional.ofNullable(reading.passages());
    }

    /**
     * A page of a PDF as a PNG, as {@link #passages}; empty when there is no such page.
     *
     * @param page counted from 1
     */
    public synchronized Optional<byte[]> picture(byte[] file, int page) {
        Reading reading = asked(file, page);
        if (reading.fault() != null) throw new UnreadableFile(reading.fault());
        return Optional.ofNullable(reading.picture());
    }

    private Reading asked(byte[] file, int page) {
        boolean fresh = process == null || !process.isAlive();
        AtomicBoolean late = new AtomicBoolean();
        try {
            if (fresh) start();
            Thread watch = watch(process, late);
            try {
                out.writeInt(page);
                Frames.write(out, file);
                return Frames.decoded(Frames.read(in));
            } finally {
                watch.interrupt();
            }
        } catch (IOException e) {
            close();
            if (late.get()) return Reading.failed(Fault.TOO_LONG);
            // One that had nothing to do may have ended just now.
            return fresh ? Reading.failed(Fault.BOMB) : asked(file, page);
        }
    }

    private Thread watch(Process watched, AtomicBoolean late) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(longest.toMillis());
                        late.set(true);
                        watched.destroyForcibly();
                    } catch (InterruptedException inTime) {
                        Thread.currentThread().interrupt();
                    }
                },
                "file-opener-watch");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                MOST_MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                OpeningProcess.class.getName());
        // It needs none of the server's settings, least of all its passwords.
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** The process that opens files, for tests and for those who look after the machine; empty while none is there. */
    public synchronized Optional<Long> processId() {
        return process == null || !process.isAlive() ? Optional.empty() : Optional.of(process.pid());
    }

    @Override
    public synchronized void close() {
        if (process == null) return;
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }
}
