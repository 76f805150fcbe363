package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** A server whose statements are counted. */
abstract class StatementsCase extends CourseTest {
    private static Vertx vertx;
    static Statements statements;
    static Api counted;
    private static String countedOn;

    @BeforeEach
    void countedServer() throws Exception {
        if (SERVER.database().name().equals(countedOn)) return;
        countedOn = SERVER.database().name();
        vertx = Vertx.vertx();
        statements = new Statements(vertx, SERVER.database());
        App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
        counted = new Api("http://127.0.0.1:" + app.port());
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    static void assertAtMost(int most, Supplier<Answer> work) {
        List<String> asked = statements.during(() -> did(work.get()));
        assertThat(asked)
                .as("%d statements\n%s\n", asked.size(), String.join("\n", asked))
                .hasSizeLessThanOrEqualTo(most);
    }
}
