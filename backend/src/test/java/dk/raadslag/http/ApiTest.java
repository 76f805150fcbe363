package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract is enforced, and every failure gets a stable code and a sentence. */
class ApiTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void everyOperationOfTheContractIsAnswered() {
        for (Map.Entry<String, Object> path : Contract.read().getJsonObject("paths")) {
            for (Map.Entry<String, Object> operation : (JsonObject) path.getValue()) {
                if (!(operation.getValue() instanceof JsonObject)) continue;
                String url =
                        path.getKey().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                Answer answer = SERVER.api().send(null, url, operation.getKey().toUpperCase(Locale.ROOT), null, null);
                assertThat(answer.status())
                        .as(operation.getKey() + " " + url)
                        .isNotEqualTo(503)
                        .isLessThan(500);
                assertThat(answer.status() < 300 || answer.code() != null).isTrue();
            }
        }
    }

    @Test
    void requestsThatBreakTheContractAreRefused() {
        String meeting = "/api/meetings/" + UUID.randomUUID();
        assertCode(SERVER.api().get(null, "/api/meetings/not-an-id"), 400, "bad-request");
        assertCode(SERVER.api().post("sekretariat", meeting + "/start", new JsonObject()), 400, "bad-request");
        assertCode(
                SERVER.api().post("sekretariat", meeting + "/start", new JsonObject().put("version", "x")),
                400,
                "bad-request");
        assertCode(
                SERVER.api()
                        .send(
                                "sekretariat",
                                meeting + "/start",
                                "POST",
                                "application/json",
                                "{".getBytes(StandardCharsets.UTF_8)),
                400,
                "bad-request");
        assertCode(SERVER.api().get(null, "/api/nothing-here"), 404, "unknown");
        assertCode(
                SERVER.api().post("sekretariat", meeting + "/start", new JsonObject().put("version", 1)),
                404,
                "unknown");
    }

    @Test
    void filesThatAreNotAnAgendaAreRefusedWithAReason() {
        assertCode(SERVER.api().importText("sekretariat", new byte[0]), 422, "import-empty");
        assertCode(
                SERVER.api().importText("sekretariat", "Kære alle\n\nHusk mødet.\n".getBytes(StandardCharsets.UTF_8)),
                422,
                "import-not-an-agenda");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1};
        assertCode(SERVER.api().importText("sekretariat", picture), 422, "import-binary");
        // It begins as a DOCX does.
        byte[] torn = {'P', 'K', 3, 4, 0, 0, 0, 1};
        assertCode(SERVER.api().importText("sekretariat", torn), 422, "file-damaged");
        assertCode(
                SERVER.api().importText("sekretariat", " ".repeat(5_500_000).getBytes(StandardCharsets.UTF_8)),
                413,
                "import-too-large");
        assertCode(SERVER.api().importText("sekretariat", new byte[50 * 1024 * 1024]), 413, "too-large");
    }

    @Test
    void onlyTheSecretariatOfTheBodyImports() {
        assertCode(SERVER.api().importText(null, Sample.agenda()), 401, "login-required");
        assertCode(SERVER.api().importText("medlem", Sample.agenda()), 403, "forbidden");
        assertCode(SERVER.api().importText("formand", Sample.agenda()), 403, "forbidden");
        assertCode(SERVER.api().importText("sekretariat", Sample.agendaOf("Syddanmark")), 403, "forbidden");
    }

    @Test
    void aFileInWindows1252IsReadCorrectly() {
        byte[] file = Sample.AGENDA.getBytes(Charset.forName("windows-1252"));
        String id = SERVER.api().importText("sekretariat", file).body().getString("id");
        JsonObject item =
                Api.item(SERVER.api().get("sekretariat", "/api/meetings/" + id).body(), "2.1");
        assertThat(item.getString("title")).isEqualTo("Fælles cykelstier");
    }

    @Test
    void answersForbidTheBrowserEverythingTheyDoNotNeed() {
        Answer settings = SERVER.api().get(null, "/api/settings");
        assertThat(settings.body().getBoolean("demo")).isTrue();
        assertThat(settings.body().getJsonObject("auth").getString("realm")).isEqualTo("raadslag");
        assertThat(settings.header("Cache-Control")).isEqualTo("no-store");
        assertThat(settings.header("Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'");
        assertThat(settings.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theServerSaysThatItIsReady() {
        assertThat(SERVER.operations().get(null, "/health/live").status()).isEqualTo(200);
        assertThat(SERVER.operations().get(null, "/health/ready").status()).isEqualTo(200);
    }

    private static void assertCode(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body().encode()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().getString("message")).isNotBlank();
    }
}
