package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.ServerExtension;
import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Sending to all councils of the country asks no more of PostgreSQL than sending to one. */
class DispatchStatementsTest extends DispatchCase {
    @Test
    void sendingToAllCouncilsNeedsTheStatementsOfSendingToOne() throws Exception {
        decide();
        sql("update external_body set mail = municipality || '@example.org' where municipality is not null");
        String[] councils = objects(draft().getJsonArray("receivers"))
                .filter(one -> one.getBoolean("council"))
                .map(one -> one.getString("id"))
                .toArray(String[]::new);
        assertThat(councils).hasSize(98);
        Vertx vertx = Vertx.vertx();
        try {
            Statements statements = new Statements(vertx, SERVER.database());
            App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
            vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
            Api counted = new Api("http://127.0.0.1:" + app.port());
            String path = itemPath("2.1") + "/dispatches";
            List<String> one = asked(statements, () -> counted.post("sekretariat", path, wish(councils[0])));
            assertThat(one).as(String.join("\n", one)).hasSizeLessThanOrEqualTo(30);
            List<String> all = asked(statements, () -> counted.post("sekretariat", path, wish(councils)));
            assertThat(all).as(String.join("\n", all)).hasSizeLessThanOrEqualTo(one.size() + 1);
            List<String> list = asked(statements, () -> counted.get("sekretariat", path));
            assertThat(list).as(String.join("\n", list)).hasSizeLessThanOrEqualTo(8);
            assertThat(receipts(dispatches("sekretariat").get(0))).hasSize(98);
        } finally {
            vertx.close().await(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> asked(Statements statements, Supplier<Answer> work) {
        return statements.during(() -> {
            Answer answer = work.get();
            JsonObject said = answer.body();
            assertThat(answer.status()).as(said.encode()).isIn(200, 201);
        });
    }
}
