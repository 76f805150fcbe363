package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A login that ends: with tokens that live for a few seconds, from the real Keycloak. All wait for the same end, at
 * once.
 */
class LoginEndsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    /** Long enough to say hello on a busy machine, in seconds. */
    private static final int BRIEFLY = 10;

    private static String renewed;
    private static String brief;

    @BeforeAll
    static void logIn() throws Exception {
        renewed = KeycloakExtension.token("medlem");
        tokensLive(BRIEFLY);
        brief = KeycloakExtension.token("medlem");
    }

    @AfterAll
    static void lengthenTokens() throws Exception {
        tokensLive(300);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theSocketAndTheTokenEndWithTheLogin() throws Exception {
        Browser browser = Browser.silent(SERVER.url());
        browser.say(hello(brief));
        browser.hear("welcome");
        assertThat(browser.hear("refused").get("code").asText()).isEqualTo("login-ended");
        assertThat(browser.closeCode()).isEqualTo(4401);
        Api.Answer answer = SERVER.api().sendWithToken(brief, "/api/me", "GET", null, null);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("bad-token");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aRenewedTokenKeepsTheSocketOpen() throws Exception {
        Browser witness = Browser.silent(SERVER.url());
        witness.say(hello(brief));
        Browser browser = Browser.silent(SERVER.url());
        browser.say(hello(brief));
        browser.hear("welcome");
        browser.say(hello(renewed));
        browser.hear("welcome");
        // The witness held the same brief token, so when its socket has ended the first login is over.
        witness.hear("refused");
        browser.follow("00000000-0000-0000-0000-000000000000", 0);
        browser.hear("gone");
    }

    private static String hello(String token) {
        return "{\"type\":\"hello\",\"token\":\"" + token + "\"}";
    }

    private static void tokensLive(int seconds) throws IOException, InterruptedException {
        JsonObject change = new JsonObject().put("accessTokenLifespan", seconds);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(KeycloakExtension.url() + "/admin/realms/" + KeycloakExtension.realm()))
                .header("Authorization", "Bearer " + KeycloakExtension.adminToken())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(change.encode()))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(204);
    }
}
