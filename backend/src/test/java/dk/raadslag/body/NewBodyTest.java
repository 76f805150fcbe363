package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.App;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body that nobody knew is created with its groups in the real Keycloak. */
class NewBodyTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    /** Keycloak is the same for all tests, so its names differ from run to run. */
    private static String unused(String what) {
        return what + " " + SERVER.database().name().toLowerCase(Locale.ROOT);
    }

    private static String secretary(String what) {
        String user = what + "-" + SERVER.database().name();
        KeycloakUsers.create(user, "/kkr-sjaelland/secretariat");
        return user;
    }

    private static JsonObject wish(String name) {
        return new JsonObject().put("name", name).put("kind", "KKR");
    }

    @Test
    void whoHasLostTheSecretariatDoesNotGetItBackByAskingAgain() {
        String user = secretary("tabt");
        JsonObject wish = wish(unused("Udvalget"));
        String id = send(KeycloakExtension.token(user), wish).body().getString("id");
        KeycloakUsers.leave(user + "@example.org", "/" + id + "/secretariat");
        String token = ServerExtension.acceptedToken(SERVER, user);
        assertThat(send(token, wish).code()).isEqualTo("body-exists");
        assertThat(KeycloakUsers.groups(user + "@example.org")).containsExactly("/kkr-sjaelland/secretariat");
    }

    @Test
    void aNameThatOnlyLooksTheSameIsTheSame() {
        String user = secretary("ligner");
        String name = unused("Rådet");
        assertThat(send(KeycloakExtension.token(user), wish(name)).status()).isEqualTo(201);
        String token = ServerExtension.acceptedToken(SERVER, "sekretariat-sjaelland");
        for (String alike : List.of(
                name + "\u200B",
                name.replace(" ", "\u00A0"),
                name.replace("å", "a\u030A"),
                "\u202E" + name,
                name.toUpperCase(Locale.ROOT)))
            assertThat(send(token, wish(alike)).code()).as(alike).isEqualTo("body-exists");
        assertThat(send(token, wish("\u200B\u200Bx\u200B")).code()).isEqualTo("bad-request");
    }

    @Test
    void whileKeycloakIsAwayThereIsNoBodyAndItsNameIsFree() throws Exception {
        String user = secretary("uden-login");
        JsonObject wish = wish(unused("Nævnet"));
        App app = new App(ServerExtension.withoutLogin(ServerExtension.config(SERVER.database())), Clock.systemUTC());
        String deployed = SERVER.vertx().deployVerticle(app).await(30, TimeUnit.SECONDS);
        Answer refused = new Api("http://127.0.0.1:" + app.port())
                .sendWithToken(
                        KeycloakExtension.token(user),
                        "/api/bodies",
                        "POST",
                        "application/json",
                        wish.toBuffer().getBytes());
        assertThat(refused.code()).isEqualTo("login-unavailable");
        SERVER.vertx().undeploy(deployed).await(30, TimeUnit.SECONDS);
        // Nothing of it was kept: anybody may take the name.
        String other = secretary("anden");
        assertThat(send(KeycloakExtension.token(other), wish).status()).isEqualTo(201);
    }

    @Test
    void whatBrokeOffIsCompletedForWhoBeganItAlone() {
        String user = secretary("afbrudt");
        JsonObject wish = wish(unused("Kredsen"));
        String id = send(KeycloakExtension.token(user), wish).body().getString("id");
        // As if the process had died before the person joined.
        KeycloakUsers.leave(user + "@example.org", "/" + id + "/secretariat");
        SERVER.sql("update body set settled_at = null where id = ?", id);
        assertThat(send(ServerExtension.acceptedToken(SERVER, "sekretariat-sjaelland"), wish)
                        .code())
                .isEqualTo("body-exists");
        assertThat(send(ServerExtension.acceptedToken(SERVER, user), wish).status())
                .isEqualTo(201);
        assertThat(KeycloakUsers.groups(user + "@example.org")).contains("/" + id + "/secretariat");
    }

    @Test
    void whoCreatesABodyIsItsSecretariatAndNobodyElse() {
        String user = secretary("opretter");
        String name = unused("Byrådet");
        JsonObject wish = wish("  " + name + " ");

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
