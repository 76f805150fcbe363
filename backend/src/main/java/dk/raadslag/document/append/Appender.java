package dk.raadslag.document.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Has papers put together with their document in a process that ends with it. */
public final class Appender {
    private static final String MOST_MEMORY = "-Xmx384m";

    private Appender() {}

    /**
     * Makes {@link Order#RESULT} in the folder. Blocks until it is there, for as long as {@code longest}.
     *
     * @throws NotAppended when a paper cannot be read, or all of them take too much time or memory
     */
    public static void run(Path folder, Order order, Duration longest) {
        try {
            order.write(folder);
            Process process = start(folder);
            try {
                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) throw new NotAppended(null);
            } finally {
                process.destroyForcibly();
            }
            int said = process.exitValue();
            if (said == AppendingProcess.DONE) return;
            int paper = said - AppendingProcess.FIRST_PAPER;
            boolean known = paper >= 0 && paper < order.papers().size();
            throw new NotAppended(known ? order.papers().get(paper) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAppended(null);
        }
    }

    private static Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MOST_MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                folder.toString());
        // It needs none of the server's settings, least of all its passwords.
        builder.environment().clear();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
