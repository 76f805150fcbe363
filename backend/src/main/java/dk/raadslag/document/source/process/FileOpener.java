package dk.raadslag.document.source.process;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.UnreadableFile;
import dk.raadslag.document.source.process.Reading.Task;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has files opened in a process of its own, one at a time; the process is started when it is needed. */
public final class FileOpener implements AutoCloseable {
    private static final long ENDED_WITHIN_S = 2;

    /** A paper was given up, and is to be read again later. */
    public static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }

    private final Duration longest;
    private final ProcessBuilder builder;
    private volatile Process process;
    private volatile boolean givenUp;
    private DataInputStream in;
    private DataOutputStream out;

    /** @param longest that one file may take; then its process is ended */
    public FileOpener(Duration longest) {
        this(longest, ChildJvm.running(OpeningProcess.class, List.of()));
    }

    /** @param builder of a process that answers */
    FileOpener(Duration longest, ProcessBuilder builder) {
        this.longest = longest;
        this.builder = builder;
    }

    /**
     * What a PDF or DOCX holds; empty for a file that is neither. Blocks until it is read or refused, which takes
     * as long as this opener allows, and no longer.
     *
     * @throws UnreadableFile when it cannot be read, takes too long, or needs too much memory
     * @throws NoAnswer when the process was killed, or could not be started
     */
    public synchronized Optional<Opened> open(byte[] file) {
        return Optional.ofNullable(asked(Task.IMPORT, 0, FileBytes.of(file)).opened());
    }

    /**
     * The words of a paper, as {@link #open}.
     *
     * @throws GivenUp when {@link #giveUp} was called meanwhile
     */
    public synchronized PaperText words(FileBytes paper) {
        return asked(Task.PAPER, 0, paper).words();
    }

    /**
     * A page of a PDF as a PNG, as {@link #open}; empty when there is no such page.
     *
     * @param page counted from 1
     */
    public synchronized Optional<byte[]> picture(byte[] file, int page) {
        return Optional.ofNullable(asked(Task.PAGE, page, FileBytes.of(file)).picture());
    }

    /** Somebody else needs this opener more: what is read now is given up. Does not wait. */
    public void giveUp() {
        givenUp = true;
        Process reading = process;
        if (reading != null) reading.destroyForcibly();
    }

    /** Before a paper is read that may be given up. */
    void begin() {
        givenUp = false;
    }

    private Reading asked(Task task, int page, FileBytes file) {
        Reading reading = answered(task, page, file);
        if (reading.fault() != null) throw new UnreadableFile(reading.fault());
        return reading;
    }

    private Reading answered(Task task, int page, FileBytes file) {
        boolean fresh = process == null || !process.isAlive();
        AtomicBoolean late = new AtomicBoolean();
        try {
            if (fresh) start();
            if (task == Task.PAPER && givenUp) throw new GivenUp();
            Thread watch = watch(process, late);
            try {
                Frames.ask(out, task, page, file);
                return Frames.decoded(Frames.read(in));
            } catch (IllegalStateException e) {
                // The file broke off: the process would wait for the rest of it.
                close();
                throw e;
            } finally {
                watch.interrupt();
            }
        } catch (IOException e) {
            int said = ended();
            if (task == Task.PAPER && givenUp) throw new GivenUp();
            if (late.get()) return Reading.failed(Fault.TOO_LONG);
            // One that had nothing to do may have ended just now.
            if (!fresh) return answered(task, page, file);
            return switch (said) {
                case OpeningProcess.OUT_OF_MEMORY -> Reading.failed(Fault.BOMB);
                case OpeningProcess.TOOK_TOO_LONG -> Reading.failed(Fault.TOO_LONG);
                // It may have been killed because the machine had no memory left, whatever the file is.
                default -> throw new NoAnswer("a file was not opened: exit code " + said, e);
            };
        }
    }

    /** What the process said as it ended, or that it had to be ended; -1 when it was never there. */
    private int ended() {
        Process last = process;
        if (last == null) return -1;
        try {
            last.waitFor(ENDED_WITHIN_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return last.isAlive() ? -1 : last.exitValue();
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
        process = null;
        process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** The process that opens files, for tests and for those who look after the machine; empty while none is there. */
    public Optional<Long> processId() {
        Process now = process;
        return now == null || !now.isAlive() ? Optional.empty() : Optional.of(now.pid());
    }

    @Override
    public synchronized void close() {
        if (process == null) return;
        ChildJvm.end(process);
        process = null;
    }
}
