package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are unambiguous, meant for us, and refused as cheaply as they were made. */
class FramingTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String HOST = "Host: 127.0.0.1";
    /** The request that a smuggler wants answered. */
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
    void anAmbiguouslyFramedRequestIsRefusedAndItsConnectionIsClosed(String headers) {
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
    void aRequestHasOneHostExceptInHttp10() {
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
    void theLoginIsCheckedBeforeABodyIsRead() {
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
    void everyNonPublicOperationChecksTheLoginFirst() {
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
    void aBodyLargerThanItsOperationTakesIsRefused() {
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
    void anImpossibleNumberIsABadRequest(String address) {
        assertThat(SERVER.api().get("sekretariat", address).status()).isEqualTo(400);
    }

    @Test
    void anImpossibleNumberInAPathOrBodyIsABadRequestToo() {
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
    void unknownAddressesAreNotFoundAndHealthIsNotOnThisPort() {
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
    void thePagesOfTheAppAreServedAndEveryOtherAddressIs404() {
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
}
