package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server as a process of its own: what it writes into its log, and how it ends. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class ProcessTest {
    private static final int PATIENCE_S = 60;
    private static final String SECRET = "hemmelig".repeat(6).substring(0, 43);

    private final List<String> log = new CopyOnWriteArrayList<>();
    private PostgresExtension.Database database;
    private Process process;
    private Api api;
    private Api operations;

    @BeforeEach
    void start() throws Exception {
        database = PostgresExtension.freshDatabase();
        process = launched();
        Thread reader = new Thread(this::read, "log");
        reader.setDaemon(true);
        reader.start();
        api = new Api(logged("listening on (http://\\S+)"));
        operations = new Api(logged("health and metrics on (http://\\S+)"));
    }

    @AfterEach
    void end() throws Exception {
        process.destroyForcibly().waitFor(PATIENCE_S, TimeUnit.SECONDS);
    }

    @Test
    void theLogTellsCausesAndNothingElseAndTheProcessEndsInGoodOrder() throws Exception {
        assertThat(operations.get(null, "/health/ready").status()).isEqualTo(200);
        assertThat(api.get(null, "/health/ready").status()).isEqualTo(404);
        String meeting = "/api/meetings/"
                + api.importText("sekretariat", Sample.agenda()).body().getString("id");
        api.send(null, "/api/meetings", "INVENTED", null, null);
        Browser follower = Browser.of(api.url(), null);
        follower.hear("welcome");
        try (Connection other = connection();
                Connection watching = connection()) {
            other.setAutoCommit(false);
            run(other, "lock table calendar_feed in access exclusive mode");
            CompletableFuture<Answer> feed =
                    CompletableFuture.supplyAsync(() -> api.get(null, "/kalender/personlig/" + SECRET + "/moeder.ics"));
            until(
                    () -> asks(
                            watching,
                            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"));
            assertThat(feed.get(PATIENCE_S, TimeUnit.SECONDS).status()).isEqualTo(503);
            other.rollback();

            run(other, "select id from meeting for update");
            CompletableFuture<Answer> command = CompletableFuture.supplyAsync(
                    () -> api.post("sekretariat", meeting + "/publish", new JsonObject().put("version", 1)));
            until(
                    () -> asks(
                            watching,
                            "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"));
            // By its handle, which leaves its output to be read.
            process.toHandle().destroy();
            assertThat(follower.closeCode()).isEqualTo(1012);
            until(this::isDeaf);
            other.rollback();
            assertThat(command.get(PATIENCE_S, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        until(() -> log.stream().anyMatch(line -> said(line).equals("stopped")));
        assertThat(log).allSatisfy(line -> assertThat(said(line)).doesNotContain("{}"));
        assertThat(log).noneMatch(line -> line.contains(SECRET));
        assertThat(log).anySatisfy(line -> assertThat(said(line))
                .contains("getPersonalFeed", "503", database.host() + ":" + database.port()));
        assertThat(log).anyMatch(line -> line.contains("57P01"));
        assertThat(log).noneMatch(line -> line.contains("Databasen svarer ikke"));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private Process launched() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Not that of the tests, which stands before it in the class path.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                "dk.raadslag.Main");
        builder.environment().put("RAADSLAG_PORT", "0");
        builder.environment().put("RAADSLAG_OPERATIONS_PORT", "0");
        builder.environment().put("RAADSLAG_DB_PORT", Integer.toString(database.port()));
        builder.environment().put("RAADSLAG_DB_NAME", database.name());
        builder.environment().put("RAADSLAG_DB_USER", database.user());
        builder.environment().put("RAADSLAG_DB_PASSWORD", database.password());
        builder.environment().put("RAADSLAG_AUTH_URL", KeycloakExtension.url());
        builder.environment().put("RAADSLAG_AUTH_REALM", KeycloakExtension.realm());
        return builder.redirectErrorStream(true).start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(log::add);
        } catch (IOException e) {
            log.add("cannot be read: " + e);
        }
    }

    /** What the pattern's group finds in the log, as soon as it stands there. */
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

    /** The sentence of a line, which is JSON. */
    private static String said(String line) {
        assertThat(line).startsWith("{").endsWith("}");
        return new JsonObject(line).getString("formattedMessage");
    }

    /** Nobody new is let in. */
    private boolean isDeaf() {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(api.url().replaceFirst(".*:", "")))) {
            return !socket.isConnected();
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void until(BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(() -> String.join("\n", log)).isLessThan(deadline);
            Thread.yield();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Whether the question has an answer. */
    private static boolean asks(Connection connection, String question) {
        try (Statement sql = connection.createStatement();
                ResultSet answers = sql.executeQuery(question)) {
            return answers.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
