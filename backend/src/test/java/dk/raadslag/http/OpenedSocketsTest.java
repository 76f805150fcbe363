package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.App;
import dk.raadslag.Config;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which pages may open sockets, how many for one address, and who counts as a follower. */
class OpenedSocketsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void onlyOurOwnPagesOpenSockets() {
        String collab = "/collab/" + UUID.randomUUID() + "?ticket=x";
        assertThat(opened(SERVER.url(), "/live", "https://evil.example")).isEqualTo(403);
        assertThat(opened(SERVER.url(), "/live", "null")).isEqualTo(403);
        assertThat(opened(SERVER.url(), collab, "https://evil.example")).isEqualTo(403);
        assertThat(opened(SERVER.url(), "/live", "https://raadslag.example.org"))
                .isEqualTo(101);
        // Past the door, where the ticket is asked for.
        assertThat(opened(SERVER.url(), collab, "https://raadslag.example.org")).isNotIn(101, 403);
    }

    @Test
    void anAddressHasALimitOfSocketsAndAClosedOneMakesRoom() throws Exception {
        Config config = ServerExtension.config(SERVER.database());
        App app = new App(config.withWeb(new Config.Web("127.0.0.1", 0, List.of("127.0.0.1"), 2)), Clock.systemUTC());
        String id = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        String url = "http://127.0.0.1:" + app.port();
        List<WebSocket> open = new ArrayList<>();
        for (int i = 0; i < 2; i++) open.add(socket(url, "203.0.113.5"));
        assertThat(refused(url, "203.0.113.5")).isEqualTo(429);
        assertThat(refused(url, "198.51.100.9, 203.0.113.5")).isEqualTo(429);
        // Everybody else comes in, and so does somebody who takes the place of a closed socket.
        socket(url, "203.0.113.6").abort();
        open.get(0).abort();
        WebSocket next = null;
        while (next == null) next = tried(url, "203.0.113.5");
        next.abort();
        SERVER.vertx().undeploy(id).await(30, TimeUnit.SECONDS);
    }

    @Test
    void anonymousSocketsDoNotCountAsFollowers() {
        String id =
                SERVER.api().importText("sekretariat", Sample.agenda()).body().getString("id");
        SERVER.api().post("sekretariat", "/api/meetings/" + id + "/publish", new JsonObject().put("version", 1));
        String follow = "{\"type\":\"follow\",\"meeting\":\"" + id + "\",\"version\":0,\"texts\":{}}";
        Browser visitor = Browser.of(SERVER.url(), null);
        visitor.say(follow);
        visitor.hear("snapshot");
        Browser secretary = Browser.of(SERVER.url(), "sekretariat");
        secretary.say(follow);
        assertThat(secretary.hear("followers").get("count").asInt()).isEqualTo(1);
        visitor.leave();
        secretary.leave();
    }

    /** The status of the handshake. */
    private static int opened(String url, String path, String origin) {
        try {
            builder(url, path, "Origin", origin).abort();
            return 101;
        } catch (WebSocketHandshakeException e) {
            return e.getResponse().statusCode();
        }
    }

    private static WebSocket socket(String url, String from) {
        try {
            return builder(url, "/live", "X-Forwarded-For", from);
        } catch (WebSocketHandshakeException e) {
            throw new AssertionError(e);
        }
    }

    private static WebSocket tried(String url, String from) {
        try {
            return builder(url, "/live", "X-Forwarded-For", from);
        } catch (WebSocketHandshakeException e) {
            return null;
        }
    }

    private static int refused(String url, String from) {
        try {
            builder(url, "/live", "X-Forwarded-For", from).abort();
            return 101;
        } catch (WebSocketHandshakeException e) {
            return e.getResponse().statusCode();
        }
    }

    private static WebSocket builder(String url, String path, String header, String value)
            throws WebSocketHandshakeException {
        try {
            return HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header(header, value)
                    .buildAsync(URI.create(url.replace("http:", "ws:") + path), new WebSocket.Listener() {})
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) throw refused;
            throw e;
        }
    }
}
