package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as a separate process. */
final class ServerProcess implements AutoCloseable {
    private static final int PATIENCE_S = 60;

    /** Every line that it wrote into its log. */
    final List<String> log = new CopyOnWriteArrayList<>();

    private final Process process;

    /** @param classes the class path; null for that of the tests */
    ServerProcess(PostgresExtension.Database database, String classes, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Not that of the tests, which comes first in the class path.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                classes == null ? System.getProperty("java.class.path") : classes,
                "dk.raadslag.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RAADSLAG_PORT", "0");
        builder.environment().put("RAADSLAG_OPERATIONS_PORT", "0");
        builder.environment().put("RAADSLAG_DB_PORT", Integer.toString(database.port()));
        builder.environment().put("RAADSLAG_DB_NAME", database.name());
        builder.environment().put("RAADSLAG_DB_USER", database.user());
        builder.environment().put("RAADSLAG_DB_PASSWORD", database.password());
        builder.environment().put("RAADSLAG_AUTH_URL", KeycloakExtension.url());
        builder.environment().put("RAADSLAG_AUTH_REALM", KeycloakExtension.realm());
        process = builder.redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it listens, as soon as it does. */
    String url() {
        return logged("listening on (http://\\S+)");
    }

    /** The port of health and metrics. */
    String operations() {
        return logged("health and metrics on (http://\\S+)");
    }

    /** Asks it to end, as those who operate it do; its output can still be read. */
    void end() {
        // By its handle, which leaves its output to be read.
        process.toHandle().destroy();
    }

    boolean hasEnded() throws InterruptedException {
        return process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(PATIENCE_S, TimeUnit.SECONDS)
                .join();
    }

    void until(BooleanSupplier holds) {
        try {
            Until.so(holds);
        } catch (AssertionError late) {
            throw new AssertionError(String.join("\n", log), late);
        }
    }

    /** The sentence of a line, which is JSON. */
    static String said(String line) {
        assertThat(line).startsWith("{").endsWith("}");
        return new JsonObject(line).getString("formattedMessage");
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(log::add);
        } catch (IOException e) {
            log.add("cannot be read: " + e);
        }
    }

    /** The match of the pattern's group in the log, as soon as it appears. */
    private String logged(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        String[] found = {null};
        until(() -> {
            assertThat(process.isAlive()).as(() -> String.join("\n", log)).isTrue();
            for (String line : log) {
                Matcher matcher = wanted.matcher(said(line));
                if (matcher.find()) found[0] = matcher.group(1);
            }
            return found[0] != null;
        });
        return found[0];
    }
}
