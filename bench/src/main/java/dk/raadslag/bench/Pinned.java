package dk.raadslag.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process bound to one core, whose lines are listened to. */
final class Pinned implements AutoCloseable {
    static final int SERVER_CORE = 0;
    static final int LOAD_CORE = 1;
    private static final int PATIENCE_S = 30;

    private final Process process;
    private final BufferedReader lines;
    private final Path log;

    /** @param log where its errors go */
    Pinned(int core, Path folder, Map<String, String> environment, Path log, List<String> command) {
        List<String> bound = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
        bound.addAll(command);
        this.log = log;
        ProcessBuilder builder = new ProcessBuilder(bound)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** taskset becomes the command, so this is the command's own process. */
    long pid() {
        return process.pid();
    }

    /** Returns when it says these words; fails when it ends instead. */
    void await(String words) {
        for (String line = hear(); !line.contains(words); line = hear()) {
            if (!process.isAlive()) break;
        }
    }

    /** Its next line. */
    String hear() {
        try {
            String line = lines.readLine();
            if (line == null) throw new IllegalStateException("a process ended: " + process.info());
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on its words go to its log. */
    void ignore() {
        Thread reader = new Thread(
                () -> {
                    try (Writer out = Files.newBufferedWriter(log, StandardOpenOption.APPEND)) {
                        lines.transferTo(out);
                    } catch (IOException e) {
                        // The process is being ended.
                    }
                },
                "ignored");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
