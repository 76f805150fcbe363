package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages that every public website has: the organisation's own, or ours. */
class OwnPagesTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String STATEMENT = "https://www.was.digst.dk/raadslag-example-org";

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    @Test
    void withoutSettingsTheyAreOurs() throws Exception {
        JsonObject told = SERVER.api().get(null, "/api/settings").body().getJsonObject("pages");
        assertThat(told.getMap())
                .containsOnlyKeys("accessibility", "privacy", "contact")
                .containsValues(null, null, null);
        for (String page : new String[] {"/was", "/privatliv", "/hjaelp"})
            assertThat(get(SERVER.url() + page).statusCode()).as(page).isNotIn(301, 302);
    }

    @Test
    void withSettingsTheAddressesLeadThereAndTheBrowserIsTold() throws Exception {
        Config own = ServerExtension.config(SERVER.database())
                .withPages(new Config.OwnPages(STATEMENT, null, "kkr@example.org"));
        App app = new App(own, Clock.systemUTC());
        String deployed = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        String url = "http://127.0.0.1:" + app.port();
        HttpResponse<String> led = get(url + "/was");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).hasValue(STATEMENT);
        assertThat(get(url + "/privatliv").statusCode()).isNotEqualTo(302);
        JsonObject told = new Api(url).get(null, "/api/settings").body().getJsonObject("pages");
        assertThat(told.getString("accessibility")).isEqualTo(STATEMENT);
        assertThat(told.getString("contact")).isEqualTo("kkr@example.org");
        SERVER.vertx().undeploy(deployed).await(30, TimeUnit.SECONDS);
    }

    @Test
    void anAddressThatIsNoneIsSaidAtTheStart() {
        for (String wrong : new String[] {"javascript:alert(1)", "/was", "ftp://example.org", "https://a b"}) {
            assertThatThrownBy(() -> Config.from(Map.of("RAADSLAG_ACCESSIBILITY_URL", wrong)))
                    .hasMessageContaining("RAADSLAG_ACCESSIBILITY_URL");
            assertThatThrownBy(() -> Config.from(Map.of("RAADSLAG_PRIVACY_URL", wrong)))
                    .hasMessageContaining("RAADSLAG_PRIVACY_URL");
        }
        assertThatThrownBy(() -> Config.from(Map.of("RAADSLAG_CONTACT", "kkr at example")))
                .hasMessageContaining("RAADSLAG_CONTACT");
        assertThat(Config.from(Map.of()).pages()).isEqualTo(new Config.OwnPages(null, null, null));
    }
}
