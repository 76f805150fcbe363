package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body that nobody knew is created with its groups in the real Keycloak. */
class NewBodyTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void whoCreatesABodyIsItsSecretariatAndNobodyElse() {
        String letters = SERVER.database().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String user = "opretter-" + SERVER.database().name();
        KeycloakUsers.create(user, "/kkr-sjaelland/secretariat");
        String name = "Byrådet " + letters;
        JsonObject wish = new JsonObject().put("name", "  " + name + " ").put("kind", "KKR");

        assertThat(api.post("medlem", "/api/bodies", wish).code()).isEqualTo("forbidden");
        Answer made = send(KeycloakExtension.token(user), wish);
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        String id = made.body().getString("id");
        assertThat(made.body().getString("name")).isEqualTo(name);
        assertThat(KeycloakUsers.groups(user + "@example.org")).contains("/" + id + "/secretariat");
        assertThat(api.get(null, "/api/bodies").body().encode()).contains(name);

        String token = ServerExtension.acceptedToken(SERVER, user);
        assertThat(api.sendWithToken(token, "/api/bodies/" + id + "/template", "GET", null, null)
                        .status())
                .as("the new right counts")
                .isEqualTo(200);
        assertThat(api.get(null, "/api/bodies/" + id + "/seats").status()).isEqualTo(200);
        assertThat(send(token, wish).body().getString("id")).as("pressed again").isEqualTo(id);
        assertThat(api.post("sekretariat-sjaelland", "/api/bodies", wish).code())
                .isEqualTo("body-exists");
        assertThat(api.get("sekretariat-sjaelland", "/api/bodies/" + id + "/template")
                        .code())
                .isEqualTo("forbidden");
    }

    private Answer send(String token, JsonObject wish) {
        return api.sendWithToken(
                token,
                "/api/bodies",
                "POST",
                "application/json",
                wish.toBuffer().getBytes());
    }
}
