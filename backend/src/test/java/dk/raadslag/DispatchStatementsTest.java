package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Sending a decision to all councils of the country asks no more of PostgreSQL than sending it to one. */
class DispatchStatementsTest extends CourseTest {
    @Test
    void sendingToAllCouncilsNeedsTheStatementsOfSendingToOne() throws Exception {
        start();
        open("2.1");
        did(finish("2.1", "endorsed"));
        sql("update external_body set mail = municipality || '@example.org' where municipality is not null");
        Vertx vertx = Vertx.vertx();
        try {
            Statements statements = new Statements(vertx, SERVER.database());
            App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
            vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
            Api counted = new Api("http://127.0.0.1:" + app.port());
            String path = itemPath("2.1") + "/dispatches";
            JsonObject toOne = wish(1);
            List<String> one = asked(statements, () -> counted.post("sekretariat", path, toOne));
            assertThat(one).as(String.join("\n", one)).hasSizeLessThanOrEqualTo(30);
            JsonObject toAll = wish(98);
            List<String> all = asked(statements, () -> counted.post("sekretariat", path, toAll));
            assertThat(all).as(String.join("\n", all)).hasSizeLessThanOrEqualTo(one.size());
            List<String> list = asked(statements, () -> counted.get("sekretariat", path));
            assertThat(list).as(String.join("\n", list)).hasSizeLessThanOrEqualTo(8);
        } finally {
            vertx.close().await(30, TimeUnit.SECONDS);
        }
    }

    private JsonObject wish(int councils) {
        JsonObject draft = api.get("sekretariat", itemPath("2.1") + "/dispatch").body();
        List<String> ids = draft.getJsonArray("receivers").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getBoolean("council"))
                .map(one -> one.getString("id"))
                .limit(councils)
                .toList();
        assertThat(ids).hasSize(councils);
        return new JsonObject()
                .put("receivers", new JsonArray(ids))
                .putNull("words")
                .put("reason", "Det haster")
                .put("seal", draft.getString("seal"));
    }

    private static List<String> asked(Statements statements, Supplier<Answer> work) {
        return statements.during(() -> {
            Answer answer = work.get();
            assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
        });
    }
}
