package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductionRealmTest {
    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(Checkout.find().realm().toFile());
    }

    @Test
    void it_has_no_users_but_the_servers_own_account_with_only_the_rights_it_needs() {
        assertThat(realm.get("users")).hasSize(1);
        assertThat(realm.at("/users/0/serviceAccountClientId").asText()).isEqualTo("raadslag-server");
        assertThat(realm.at("/users/0/clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"view-users\",\"query-users\",\"query-groups\",\"manage-users\"]}");
    }

    @Test
    void no_client_takes_passwords_directly() {
        assertThat(realm.get("clients")).isNotEmpty().allSatisfy(client -> assertThat(
                        client.get("directAccessGrantsEnabled").asBoolean(true))
                .isFalse());
        assertThat(realm.get("clients").findValuesAsText("clientId")).doesNotContain("raadslag-cli");
    }

    @Test
    void it_holds_no_secret_and_only_the_address_it_is_given() {
        assertThat(realm.toString()).doesNotContain("credentials", "localhost", "127.0.0.1");
        assertThat(realm.findValuesAsText("secret")).containsExactly("${RAADSLAG_AUTH_ADMIN_SECRET}");
        assertThat(realm.findPath("redirectUris").toString())
                .isEqualTo("[\"${RAADSLAG_URL}/\",\"${RAADSLAG_URL}/silent-check-sso.html\"]");
    }

    @Test
    void guessing_passwords_is_slowed_down() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).contains("length(12)");
    }
}
