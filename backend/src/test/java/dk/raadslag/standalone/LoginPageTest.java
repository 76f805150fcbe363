package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KeycloakExtension.class)
class LoginPageTest {
    private static final String APP = "http://127.0.0.1:4711";
    private static final String PROOF = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);

    @BeforeAll
    static void theAppIsHere() {
        KeycloakExtension.allowAddresses(List.of(APP));
    }

    @Test
    void it_is_danish_by_default_and_calls_itself_raadslag() throws Exception {
        assertThat(loginPage(APP + "/", PROOF).body())
                .contains("lang=\"da\"", "<title>Log ind på Rådslag</title>", "Adgangskode", "raadslag.css");
    }

    @Test
    void it_is_english_for_those_who_ask() throws Exception {
        assertThat(loginPage(APP + "/", PROOF + "&ui_locales=en").body())
                .contains("lang=\"en\"", "<title>Log in to Rådslag</title>");
    }

    @Test
    void its_style_sheet_is_served() throws Exception {
        String page = loginPage(APP + "/", PROOF).body();
        String styleSheet = page.replaceAll("(?s).*href=\"([^\"]*raadslag\\.css)\".*", "$1");
        assertThat(get(KeycloakExtension.url() + styleSheet).body()).contains("#004d71");
    }

    @Test
    void it_requires_pkce() throws Exception {
        HttpResponse<String> answer = loginPage(APP + "/", "");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(location -> assertThat(location)
                .contains("error=invalid_request", "code_challenge_method"));
    }

    @Test
    void it_never_leads_to_another_site() throws Exception {
        assertThat(loginPage("http://elsewhere.example/", PROOF).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> loginPage(String comeBackTo, String more) throws Exception {
        return get(KeycloakExtension.url() + "/realms/raadslag/protocol/openid-connect/auth?client_id=raadslag-web"
                + "&response_type=code&scope=openid&redirect_uri=" + comeBackTo + more);
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
