package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(KeycloakExtension.class)
class DemoRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "sekretariat, /kd-net-midtjylland/secretariat /kkr-midtjylland/secretariat",
        "referent, /kd-net-midtjylland/secretariat /kkr-midtjylland/secretariat",
        "formand, /kkr-midtjylland/chair /kkr-midtjylland/members",
        "medlem, /kkr-midtjylland/members",
        "medlem-viborg, /kkr-midtjylland/members",
        "stedfortraeder, /kkr-midtjylland/substitutes",
        "direktoer, /kd-net-midtjylland/directors",
        "sekretariat-nordjylland, /kd-net-nordjylland/secretariat /kkr-nordjylland/secretariat",
        "sekretariat-syddanmark, /kd-net-syddanmark/secretariat /kkr-syddanmark/secretariat",
        "sekretariat-hovedstaden, /kd-net-hovedstaden/secretariat /kkr-hovedstaden/secretariat",
        "sekretariat-sjaelland, /kd-net-sjaelland/secretariat /kkr-sjaelland/secretariat",
    })
    void a_demo_user_has_their_groups(String user, String groups) throws IOException {
        assertThat(texts(claims(user).get("groups"))).containsExactlyInAnyOrder(groups.split(" "));
    }

    @Test
    void a_token_is_for_raadslag_and_no_one_else_and_names_its_user() throws IOException {
        JsonNode claims = claims("medlem");

        assertThat(claims.get("aud").asText()).isEqualTo("raadslag");
        assertThat(claims.get("iss").asText()).isEqualTo(KeycloakExtension.url() + "/realms/raadslag");
        assertThat(claims.get("name").asText()).isEqualTo("Medlem Randers");
        assertThat(claims.get("preferred_username").asText()).isEqualTo("medlem");
        assertThat(claims.get("email").asText()).isEqualTo("medlem@example.org");
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void a_wrong_password_gets_no_token() {
        assertThatThrownBy(() -> passwordGrant("raadslag-cli", "wrong")).hasMessageContaining("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({"raadslag-web", "admin-cli"})
    void no_other_client_takes_passwords(String client) {
        assertThatThrownBy(() -> passwordGrant(client, "demo")).hasMessageContaining("40");
    }

    @Test
    void the_administrator_sees_the_realm() {
        JsonNode users = Http.get(
                KeycloakExtension.url() + "/admin/realms/raadslag/users?exact=true&username=formand",
                KeycloakExtension.adminToken());
        assertThat(users).hasSize(1);
    }

    private static void passwordGrant(String client, String password) {
        Http.postForm(
                KeycloakExtension.url() + "/realms/raadslag/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", client, "username", "medlem", "password", password));
    }

    private static JsonNode claims(String user) throws IOException {
        String payload = KeycloakExtension.token(user).split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
