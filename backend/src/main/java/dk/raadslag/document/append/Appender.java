package dk.raadslag.document.append;

import dk.raadslag.document.source.process.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Has papers put together with their document in a process that ends with it. */
public final class Appender {
    private Appender() {}

    /**
     * Makes {@link Order#RESULT} in the folder. Blocks until it is there, for as long as {@code longest}; then nobody
     * writes into the folder any more.
     *
     * @throws NotAppended when papers cannot be read, or all of them take too much time or memory
     * @throws IllegalStateException when it fails for no fault of the papers that is known
     */
    public static void run(Path folder, Order order, Duration longest) {
        try {
            order.write(folder);
            Process process = start(folder);
            try {
                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) throw new NotAppended(Set.of());
            } finally {
                ChildJvm.end(process);
            }
            hear(process.exitValue(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAppended(Set.of());
        }
    }

    static void hear(int said, Path folder) throws IOException {
        switch (said) {
            case AppendingProcess.DONE -> {}
            case AppendingProcess.TOO_MUCH -> throw new NotAppended(Set.of());
            case AppendingProcess.UNREADABLE -> throw new NotAppended(AppendingProcess.unreadable(folder));
            // A signal from outside, no room on the disk, no memory to start in.
            default -> throw new IllegalStateException("papers were not put together: exit code " + said);
        }
    }

    private static Process start(Path folder) throws IOException {
        return ChildJvm.running(AppendingProcess.class, List.of("-Djava.io.tmpdir=" + folder), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
