package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.App;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A commit by another process counts for every newcomer, even if this process heard no news of it. */
class LateNewsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Vertx other = Vertx.vertx();
    private final Api here = SERVER.api();
    private Api there;
    private String id;
    private Browser reading;

    /** The agenda is sent out, and a visitor has it open, so that this process holds it. */
    @BeforeEach
    void openAtBoth() throws Exception {
        App app = new App(ServerExtension.config(SERVER.database()), Clock.systemUTC());
        other.deployVerticle(app).await(60, TimeUnit.SECONDS);
        there = new Api("http://127.0.0.1:" + app.port());
        id = here.importText("sekretariat", Sample.agenda()).body().getString("id");
        here.post("sekretariat", "/api/meetings/" + id + "/publish", seen());
        reading = follower();
        assertThat(words(reading)).contains("fælles cykelstier");
    }

    @AfterEach
    void end() throws Exception {
        reading.leave();
        other.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void aNewcomerNeverSeesAnItemThatAnotherProcessClosedBefore() {
        there.post("sekretariat", "/api/meetings/" + id + "/start", seen());
        String item = Api.item(meeting(), "2.1").getString("id");
        JsonObject closed = seen().put("closed", true).put("reason", "").put("wording", "");
        assertThat(there.put("sekretariat", "/api/items/" + item + "/closed", closed)
                        .status())
                .isEqualTo(200);
        Browser late = follower();
        assertThat(words(late)).doesNotContain("fælles cykelstier");
        late.leave();
    }

    private Browser follower() {
        Browser browser = Browser.of(SERVER.url(), null);
        browser.follow(id, 0);
        return browser;
    }

    private static String words(Browser browser) {
        return browser.hear("snapshot").toString().toLowerCase();
    }

    private JsonObject meeting() {
        return there.get("sekretariat", "/api/meetings/" + id).body();
    }

    private JsonObject seen() {
        return new JsonObject().put("version", meeting().getLong("version"));
    }
}
