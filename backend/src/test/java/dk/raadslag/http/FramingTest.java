package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in is clear, belongs to us, and is refused as cheaply as it was made. */
class FramingTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String HOST = "Host: 127.0.0.1";
    /** What a smuggler wants to be answered. */
    private static final String SECOND = "GET /api/settings HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked|Content-Length: 5",
                "Content-Length: 5|Transfer-Encoding: chunked",
                "Transfer-Encoding: chunked|Transfer-Encoding: chunked",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: xchunked",
                "Content-Length: 5|Content-Length: 5",
                "Content-Length: 5|Content-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: -5",
                "Host: elsewhere.example|Content-Length: 0"
            })
    void aRequestWhoseEndCanBeReadInTwoWaysIsRefusedAndItsLineIsClosed(String headers) {
        try (RawLine line = new RawLine(SERVER.url())) {
            String said = line.say(
                            "POST /api/tickets HTTP/1.1",
                            HOST,
                            String.join("\r\n", headers.split("\\|")),
                            "",
                            "0\r\n\r\n" + SECOND)
                    .hearToTheEnd();
            assertThat(said).startsWith("HTTP/1.1 400").doesNotContain("\"auth\"");
            assertThat(said.split("HTTP/1.1 ", -1)).hasSize(2);
        }
    }

    @Test
    void thereIsOneHostAndNoneButInTheOldestHttp() {
        try (RawLine line = new RawLine(SERVER.url())) {
            assertThat(line.say("GET /api/settings HTTP/1.1", "", "").hearToTheEnd())
                    .startsWith("HTTP/1.1 400");
        }
        try (RawLine line = new RawLine(SERVER.url())) {
            line.say("POST /api/tickets HTTP/1.0", "Transfer-Encoding: chunked", "", "0\r\n\r\n");
            assertThat(line.hearToTheEnd()).contains(" 400 ");
        }
    }

    @Test
    void theLoginIsAskedBeforeABodyIsRead() {
        try (RawLine line = new RawLine(SERVER.url())) {
            line.say(
                    "POST /api/meetings HTTP/1.1",
                    HOST,
                    "Content-Type: application/octet-stream",
                    "Content-Length: 5000000",
                    "Expect: 100-continue",
                    "",
                    "");
            assertThat(line.hearStatus()).isEqualTo("HTTP/1.1 401 Unauthorized");
        }
    }

    @Test
    void everyOperationThatIsNotForThePublicAsksForTheLoginFirst() {
        for (var path : Contract.read().getJsonObject("paths")) {
            for (var operation : (JsonObject) path.getValue()) {
                if (!(operation.getValue() instanceof JsonObject described)) continue;
                if (described.containsKey("security")) continue;
                String url = path.getKey().replaceAll("\\{[^}]+}", "no-such-thing");
                String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                Answer answer = SERVER.api().send(null, url, method, "application/json", "{".getBytes());
                assertThat(answer.code()).as(method + " " + url).isEqualTo("login-required");
            }
        }
    }

    @Test
    void aBodyIsNoLargerThanItsOperationTakes() {
        byte[] large =
                new JsonObject().put("textId", "x".repeat(70_000)).toBuffer().getBytes();
        Answer refused = SERVER.api().send("sekretariat", "/api/tickets", "POST", "application/json", large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("request-too-large");
        try (RawLine line = new RawLine(SERVER.url())) {
            line.say(
                    "POST /api/tickets HTTP/1.1",
                    HOST,
                    "Authorization: Bearer " + Api.token("sekretariat"),
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked",
                    "",
                    "");
            for (int part = 0; part < 9; part++) line.send("2000\r\n" + " ".repeat(8192) + "\r\n");
            assertThat(line.hearStatus()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/calendar?region=midtjylland&year=99999999999999999999",
                "/api/calendar?region=midtjylland&year=4294969322",
                "/api/calendar?region=midtjylland&year=1e3",
                "/api/calendar?region=midtjylland&year=2026.0",
                "/api/calendar?region=midtjylland&year=",
                "/api/calendar?region=midtjylland&year=2026&year=2027",
                "/api/bodies/kkr-midtjylland/seats?on=2026-99-99",
                "/api/attachments/11111111-2222-3333-4444-555555555555/file?version=4294967297",
                "/api/attachments/11111111-2222-3333-4444-555555555555/file?version=99999999999999999999999",
                "/api/texts/11111111-2222-3333-4444-555555555555/history?version=9223372036854775808",
                "/api/meetings/11111111-2222-3333-4444-555555555555/editions/agenda/99999999999",
                "/api/rounds/11111111-2222-3333-4444-555555555555?after=99999999999999999999"
            })
    void aNumberThatCannotBeIsABadRequest(String address) {
        assertThat(SERVER.api().get("sekretariat", address).status()).isEqualTo(400);
    }

    @Test
    void aNumberThatCannotBeIsABadRequestInAPathAndABodyToo() {
        String item = "/api/items/" + UUID.randomUUID();
        for (String number : List.of("1e1", "100", "99999999999999999999", "-1", "1.0")) {
            JsonObject body =
                    new JsonObject().put("text", "").putNull("outcome").put("version", 1);
            assertThat(SERVER.api()
                            .put("sekretariat", item + "/points/" + number, body)
                            .code())
                    .as(number)
                    .isEqualTo("bad-request");
        }
        for (String version : List.of("9007199254740993", "1e400", "1e19", "-1", "1.5", "\"1\"")) {
            byte[] body = ("{\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
            Answer answer = SERVER.api().send("sekretariat", item + "/open", "POST", "application/json", body);
            assertThat(answer.code()).as(version).isEqualTo("bad-request");
        }
        byte[] wrapped = "{\"section\":4294967296,\"position\":0,\"version\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(SERVER.api()
                        .send("sekretariat", item + "/place", "PUT", "application/json", wrapped)
                        .code())
                .isEqualTo("bad-request");
    }

    @Test
    void whatIsNotThereIsNotFoundAndHealthIsNotOnThisPort() {
        for (String path : List.of("/health", "/health/ready", "/metrics", "/wp-login.php", "/moede/x/referat")) {
            assertThat(SERVER.api().get(null, path).status()).as(path).isEqualTo(404);
            assertThat(SERVER.api()
                            .send(null, path, "POST", "text/plain", new byte[] {1})
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(SERVER.operations().get(null, "/").status()).isEqualTo(404);
        assertThat(SERVER.operations().get(null, "/api/settings").status()).isEqualTo(404);
    }

    @Test
    void thePagesOfTheAppAreServedAndEveryOtherAddressSaysThatItIsNone() {
        Assumptions.assumeTrue(FramingTest.class.getResource("/webroot/index.html") != null, "the app is not built");
        for (String method : List.of("GET", "HEAD")) {
            assertThat(page(method, "/").status()).isEqualTo(200);
            assertThat(page(method, "/kalender/2026").status()).isEqualTo(200);
            assertThat(page(method, "/robots.txt").status()).isEqualTo(200);
            assertThat(page(method, "/favicon.svg").status()).isEqualTo(200);
            assertThat(page(method, "/no/such/page").status()).isEqualTo(404);
            assertThat(page(method, "/assets/").status()).isEqualTo(404);
        }
        assertThat(page("GET", "/").bytes()).isNotEmpty();
        assertThat(page("HEAD", "/").bytes()).isEmpty();
        assertThat(page("GET", "/no/such/page").header("Content-Type")).startsWith("text/html");
        assertThat(page("GET", "/favicon.ico").header("Location")).isEqualTo("/favicon.svg");
    }

    private static Answer page(String method, String path) {
        return SERVER.api().send(null, path, method, null, null);
    }

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
    void anAddressHasSoManySocketsAndWhoeverLeavesMakesRoom() throws Exception {
        Config config = ServerExtension.config(SERVER.database());
        App app = new App(with(config, new Config.Web("127.0.0.1", 0, List.of("127.0.0.1"), 2)), Clock.systemUTC());
        String id = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        String url = "http://127.0.0.1:" + app.port();
        List<WebSocket> open = new ArrayList<>();
        for (int i = 0; i < 2; i++) open.add(socket(url, "203.0.113.5"));
        assertThat(refused(url, "203.0.113.5")).isEqualTo(429);
        assertThat(refused(url, "198.51.100.9, 203.0.113.5")).isEqualTo(429);
        // Everybody else, and whoever takes the place of one that left, comes in.
        socket(url, "203.0.113.6").abort();
        open.get(0).abort();
        WebSocket next = null;
        while (next == null) next = tried(url, "203.0.113.5");
        next.abort();
        SERVER.vertx().undeploy(id).await(30, TimeUnit.SECONDS);
    }

    @Test
    void whoIsNotLoggedInIsNotCountedAsAFollower() {
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

    private static Config with(Config config, Config.Web web) {
        return new Config(
                config.host(),
                config.port(),
                config.url(),
                config.database(),
                config.auth(),
                config.demo(),
                config.files(),
                config.mail(),
                web,
                config.cluster());
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
