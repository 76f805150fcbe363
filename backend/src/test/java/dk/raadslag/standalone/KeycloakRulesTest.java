package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the running Keycloak does with logins once it has read the realm files. */
@ExtendWith(KeycloakExtension.class)
class KeycloakRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "med-egen-profil";
    private static final String PERSONAL = "test-of-profiles";

    private final String realm = KeycloakExtension.url() + "/realms/" + KeycloakExtension.realm();
    private final String admin = KeycloakExtension.url() + "/admin/realms/";

    @BeforeEach
    void somebodyWithALogin() {
        KeycloakUsers.create(USER);
    }

    /** Or a member could sign entries with the chair's name. */
    @Test
    void nobodyRenamesThemselvesNorTakesAnotherAddress() {
        personalClient();
        String token = grant(Map.of("client_id", PERSONAL, "scope", "openid"))
                .get("access_token")
                .asText();
        ObjectNode profile = (ObjectNode) Http.get(realm + "/account", token);
        assertThat(profile.get("firstName").asText()).isEqualTo(USER);
        profile.put("firstName", "Formand").put("lastName", "KKR Midtjylland").put("email", "formand2@example.org");
        assertThatThrownBy(() -> Http.postJson(realm + "/account", token, profile))
                .hasMessageContaining("400");
        JsonNode after = KeycloakUsers.byEmail(USER + "@example.org").get(0);
        assertThat(after.get("firstName").asText()).isEqualTo(USER);
        assertThat(KeycloakUsers.byEmail("formand2@example.org")).isEmpty();
    }

    @Test
    void aRefreshTokenWorksOnce() {
        JsonNode first = grant(Map.of("client_id", "raadslag-cli"));
        JsonNode second = refreshed(first);
        assertThatThrownBy(() -> refreshed(first)).hasMessageContaining("invalid_grant");
        assertThat(second.get("access_token").asText()).isNotBlank();
    }

    @Test
    void twoTabsOfOnePersonRenewSeparately() {
        JsonNode one = grant(Map.of("client_id", "raadslag-cli"));
        JsonNode other = grant(Map.of("client_id", "raadslag-cli"));
        JsonNode again = refreshed(one);
        refreshed(other);
        refreshed(again);
    }

    /** No other client's tokens are for Rådslag. */
    @Test
    void offlineTokensAreRefused() {
        assertThatThrownBy(() -> grant(Map.of("client_id", "raadslag-cli", "scope", "openid offline_access")))
                .hasMessageContaining("invalid_scope");
    }

    @Test
    void aForgottenPasswordIsResetByMailAndALoginIsRememberedOnRequest() {
        JsonNode settings = Http.get(admin + "raadslag", KeycloakExtension.adminToken());
        assertThat(settings.get("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(settings.get("rememberMe").asBoolean()).isTrue();
        assertThat(settings.get("ssoSessionMaxLifespanRememberMe").asInt()).isEqualTo(30 * 24 * 3600);
        assertThat(settings.get("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void guessingPasswordsIsSlowedDownForAdministratorsToo() {
        JsonNode master = Http.get(admin + "master", KeycloakExtension.adminToken());
        assertThat(master.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(master.get("adminEventsEnabled").asBoolean()).isTrue();
    }

    private JsonNode refreshed(JsonNode tokens) {
        return Http.postForm(
                realm + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "raadslag-cli",
                        "refresh_token",
                        tokens.get("refresh_token").asText()));
    }

    private JsonNode grant(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of("grant_type", "password", "username", USER, "password", "demo"));
        return KeycloakExtension.whenFree(() -> Http.postForm(realm + "/protocol/openid-connect/token", form));
    }

    /** A client whose tokens carry what Keycloak lets people do with their own accounts. */
    private void personalClient() {
        if (!Http.get(admin + "raadslag/clients?clientId=" + PERSONAL, KeycloakExtension.adminToken())
                .isEmpty()) return;
        ObjectNode client = JSON.createObjectNode().put("clientId", PERSONAL).put("publicClient", true);
        client.put("directAccessGrantsEnabled", true).put("fullScopeAllowed", true);
        Http.postJson(admin + "raadslag/clients", KeycloakExtension.adminToken(), client);
    }
}
