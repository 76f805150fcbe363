package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.App;
import dk.raadslag.Config;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.Pen;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The database goes away and comes back, as the server sees it: through a line that can be cut. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
@Execution(ExecutionMode.CONCURRENT)
class DatabaseLossTest {
    private static final Executor PEOPLE = Executors.newCachedThreadPool();

    private final Vertx vertx = Vertx.vertx();
    private Line line;
    private Api api;
    private Api operations;

    @BeforeEach
    void start() throws Exception {
        PostgresExtension.Database real = PostgresExtension.freshDatabase();
        line = new Line(vertx, real.host(), real.port());
        Config.Database cuttable =
                new Config.Database("127.0.0.1", line.port(), real.name(), real.user(), real.password(), 3);
        App app = new App(ServerExtension.config(cuttable), Clock.systemUTC());
        vertx.deployVerticle(app).await(60, TimeUnit.SECONDS);
        api = new Api("http://127.0.0.1:" + app.port());
        operations = new Api("http://127.0.0.1:" + app.operationsPort());
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void anOutageOfTheDatabaseLosesNothing() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        String publish = "/api/meetings/" + id + "/publish";
        line.cut();
        Api.Answer refused = api.post("sekretariat", publish, new JsonObject().put("version", 1));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("unavailable");
        assertThat(api.get(null, "/api/meetings").code()).isEqualTo("unavailable");
        assertThat(operations.get(null, "/health/live").status()).isEqualTo(200);
        assertThat(operations.get(null, "/health/ready").status()).isEqualTo(503);
        line.mend();
        assertThat(operations.get(null, "/health/ready").status()).isEqualTo(200);
        assertThat(api.get("sekretariat", "/api/meetings/" + id).body().getString("status"))
                .isEqualTo("drafting");
        assertThat(api.post("sekretariat", publish, new JsonObject().put("version", 1))
                        .status())
                .isEqualTo(200);
    }

    /** A firewall forgets its connections: nobody hears of it, and no answer comes. */
    @Test
    void anUnansweredStatementFailsInBoundedTimeAndThePoolRecovers() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        // Every connection of the pool is there, and every new one is forgotten as well.
        List<CompletableFuture<Api.Answer>> warm =
                Stream.generate(this::asked).limit(6).toList();
        warm.forEach(CompletableFuture::join);
        line.forget();
        line.forgetNew(true);
        long began = System.nanoTime();
        List<CompletableFuture<Api.Answer>> asked =
                Stream.generate(this::asked).limit(9).toList();
        assertThat(operations.get(null, "/health/ready").status()).isEqualTo(503);
        for (CompletableFuture<Api.Answer> answer : asked) {
            assertThat(answer.get(20, TimeUnit.SECONDS).code()).isEqualTo("unavailable");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        line.forgetNew(false);
        Instant patience = Instant.now().plusSeconds(20);
        while (asked().join().status() != 200) assertThat(Instant.now()).isBefore(patience);
        for (CompletableFuture<Api.Answer> answer :
                Stream.generate(this::asked).limit(9).toList()) {
            assertThat(answer.get(5, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
        assertThat(api.get("sekretariat", "/api/meetings/" + id).status()).isEqualTo(200);
    }

    @Test
    void aTextWithADeadConnectionIsReloadedAndItsWritersReconnect() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        String textId = Api.item(api.get("sekretariat", "/api/meetings/" + id).body(), "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
        Pen pen = Pen.of(api.url(), "sekretariat", textId);
        pen.write("Gemt");
        line.forget();
        pen.types("Skrevet på en død linje");
        assertThat(pen.closed()).startsWith("1013 ");
        Pen again = comingAgain(textId);
        again.write("Skrevet igen");
        assertThat(api.get("sekretariat", "/api/texts/" + textId)
                        .body()
                        .getJsonObject("content")
                        .getString("plain"))
                .isEqualTo("Skrevet igen");
    }

    @Test
    void whenTheAnswerToACommitIsLostNobodyIsToldThatNothingHappened() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        line.loseTheAnswerToTheCommitOf("update text set frozen");
        Api.Answer answer =
                api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 1));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("unknown-outcome");
        assertThat(answer.body().getString("message")).startsWith("Måske gemt");
        assertThat(api.get("sekretariat", "/api/meetings/" + id).body().getString("status"))
                .isEqualTo("published");
    }

    @Test
    void aFailureBeforeTheCommitHasChangedNothing() throws Exception {
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        line.loseTheAnswerTo("update text set frozen");
        Api.Answer answer =
                api.post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 1));
        assertThat(answer.code()).isEqualTo("unavailable");
        assertThat(api.get("sekretariat", "/api/meetings/" + id).body().getString("status"))
                .isEqualTo("drafting");
    }

    private CompletableFuture<Api.Answer> asked() {
        return CompletableFuture.supplyAsync(() -> api.get("medlem", "/api/meetings"), PEOPLE);
    }

    /** As browsers do: other connections of the pool are dead too, and the next user of each finds out. */
    private Pen comingAgain(String textId) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                return Pen.of(api.url(), "sekretariat", textId);
            } catch (CompletionException refused) {
                if (System.nanoTime() > patience) throw refused;
            }
        }
    }
}
