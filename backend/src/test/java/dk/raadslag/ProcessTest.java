package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server as a separate process: what it logs, and how it ends. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class ProcessTest {
    private static final int PATIENCE_S = 60;
    private static final String SECRET = "hemmelig".repeat(6).substring(0, 43);

    private PostgresExtension.Database database;
    private ServerProcess process;
    private Api api;
    private Api operations;

    @BeforeEach
    void start() throws Exception {
        database = PostgresExtension.freshDatabase();
        process = new ServerProcess(database, null);
        api = new Api(process.url());
        operations = new Api(process.operations());
    }

    @AfterEach
    void end() throws Exception {
        process.close();
    }

    @Test
    void theLogTellsOnlyCausesAndTheProcessStopsGracefully() throws Exception {
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
            process.until(
                    () -> asks(
                            watching,
                            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"));
            assertThat(feed.get(PATIENCE_S, TimeUnit.SECONDS).status()).isEqualTo(503);
            other.rollback();

            run(other, "select id from meeting for update");
            CompletableFuture<Answer> command = CompletableFuture.supplyAsync(
                    () -> api.post("sekretariat", meeting + "/publish", new JsonObject().put("version", 1)));
            process.until(
                    () -> asks(
                            watching,
                            "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"));
            process.end();
            assertThat(follower.closeCode()).isEqualTo(1012);
            process.until(this::isDeaf);
            other.rollback();
            assertThat(command.get(PATIENCE_S, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
        assertThat(process.hasEnded()).isTrue();
        List<String> log = process.log;
        process.until(
                () -> log.stream().anyMatch(line -> ServerProcess.said(line).equals("stopped")));
        assertThat(log).allSatisfy(line -> assertThat(ServerProcess.said(line)).doesNotContain("{}"));
        assertThat(log).noneMatch(line -> line.contains(SECRET));
        assertThat(log).anySatisfy(line -> assertThat(ServerProcess.said(line))
                .contains("getPersonalFeed", "503", database.host() + ":" + database.port()));
        assertThat(log).anyMatch(line -> line.contains("57P01"));
        assertThat(log).noneMatch(line -> line.contains("Databasen svarer ikke"));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
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
