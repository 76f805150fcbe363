package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.App;
import dk.raadslag.Config;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database goes away and comes back, as the server sees it: through a line that can be cut. */
@ExtendWith({PostgresExtension.class, KeycloakExtension.class})
class DatabaseLossTest {
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
    void whileItIsAwayNothingIsDoneAndAfterwardsNothingIsLost() throws Exception {
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
}
