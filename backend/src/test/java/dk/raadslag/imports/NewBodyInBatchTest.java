package dk.raadslag.imports;

import static dk.raadslag.imports.Importing.agenda;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body is created while somebody reviews the first of its documents: all of them are complete. */
class NewBodyInBatchTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void theOtherFilesOfTheBodyAreReadyAtOnce() {
        String user = "opretter-" + SERVER.database().name();
        KeycloakUsers.create(user, "/kkr-sjaelland/secretariat");
        Importing batch = Importing.begun(api, user);
        batch.add("april.txt", ofNobodyKnown("04-04-2028"));
        batch.add("maj.txt", ofNobodyKnown("04-05-2028"));
        batch.add("juni.txt", ofNobodyKnown("04-06-2028"));
        assertThat(batch.states()).hasSize(3).allSatisfy((name, state) -> assertThat(state)
                .isEqualTo("read"));
        String name = batch.file("april.txt").getJsonObject("found").getString("bodyName");
        assertThat(batch.files())
                .allSatisfy(file -> assertThat(file.getString("doubt")).isEqualTo("incomplete"));

        JsonObject wish = new JsonObject().put("name", name).put("kind", "KKR");
        Answer made = send(KeycloakExtension.token(user), "/api/bodies", wish);
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        String token = ServerExtension.acceptedToken(SERVER, user);
        assertThat(files(token, batch)).allSatisfy(file -> {
            assertThat(file.getJsonObject("found").getString("bodyId"))
                    .isEqualTo(made.body().getString("id"));
            assertThat(file.getValue("doubt")).isNull();
        });

        JsonObject june = files(token, batch).get(2);
        Answer meeting = send(
                token,
                "/api/import-files/" + june.getString("id") + "/meeting",
                new JsonObject().put("seq", june.getLong("seq")));
        assertThat(meeting.status()).as(meeting.body().encode()).isEqualTo(201);
        // The day of the last one is taken by now.
        SERVER.sql("update import_file set day = date '2028-06-04' where name = 'maj.txt'");
        assertThat(files(token, batch).get(1).getString("doubt")).isEqualTo("day-taken");
    }

    private static String ofNobodyKnown(String day) {
        return agenda(day, "Cykelstier")
                .replace("DAGSORDEN 2028\n\nKKR MIDTJYLLAND", "Dagsorden for møde i Handicaprådet i Fjordby Kommune")
                .replace("KKR Midtjylland", "rådet");
    }

    private List<JsonObject> files(String token, Importing batch) {
        return api.sendWithToken(token, batch.address(), "GET", null, null).body().getJsonArray("files").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private Answer send(String token, String path, JsonObject body) {
        return api.sendWithToken(
                token, path, "POST", "application/json", body.toBuffer().getBytes());
    }
}
