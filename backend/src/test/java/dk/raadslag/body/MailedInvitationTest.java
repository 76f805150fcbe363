package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.ServerExtension;
import dk.raadslag.mail.FakeSmtp;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where Keycloak can send mail, an invited person chooses a password by the link in it. */
class MailedInvitationTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/realms/\\S+");
    private static final Pattern NEXT = Pattern.compile("<a href=\"(http[^\"]*action-token[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");

    private final String email = "mailed-" + UUID.randomUUID() + "@example.org";
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private FakeSmtp smtp;

    @BeforeEach
    void keycloakSendsMail() throws Exception {
        smtp = new FakeSmtp(SERVER.vertx(), 0);
        KeycloakUsers.mailThrough(smtp.port());
    }

    @AfterEach
    void keycloakSendsNone() throws Exception {
        KeycloakUsers.mailThrough(0);
        smtp.close();
    }

    @Test
    void theLetterIsDanishAndItsLinkLeadsToANewPasswordAndBackToRaadslag() throws Exception {
        JsonObject whom = Seats.whom("Fagekspert, Trafik", email);
        JsonObject invitation = SERVER.api()
                .post("sekretariat", "/api/bodies/kkr-midtjylland/experts", whom)
                .body()
                .getJsonObject("invitation");
        assertThat(invitation.getString("outcome")).isEqualTo("mailed");
        assertThat(invitation.getString("password")).isNull();
        String letter = plain(smtp.received().get(0));
        assertThat(letter).contains("To: " + email, "Sekretariatet har givet dig adgang til Rådslag.", "7 dage");
        String first = opened(found(LINK, letter));
        assertThat(first).contains("Vælg din adgangskode", "Fortsæt");
        String form = opened(unescaped(found(NEXT, first)));
        assertThat(form).contains("Ny adgangskode", "Gentag adgangskoden", "Log ud på andre enheder");
        String done = sent(unescaped(found(FORM, form)), "En helt ny kode 7");
        assertThat(done).contains("Din adgangskode er gemt", "<a href=\"http://127.0.0.1/\">Tilbage til Rådslag");
        assertThat(KeycloakUsers.byEmail(email).get(0).get("emailVerified").asBoolean())
                .isTrue();
    }

    /** Browsers take this machine for a safe connection and keep its secure cookies; Java's client does not. */
    private static final class Cookies extends CookieManager {
        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> kept = new HashMap<>();
            headers.forEach((name, values) -> kept.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()));
            super.put(from, kept);
        }
    }

    private String opened(String url) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }

    private String sent(String url, String password) throws Exception {
        String code = URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("password-new=" + code + "&password-confirm=" + code))
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(matcher.groupCount());
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    /** The letter with its quoted-printable parts as they are read. */
    private static String plain(String letter) {
        String joined = letter.replace("=\r\n", "");
        Matcher coded = Pattern.compile("(?:=[0-9A-F]{2})+").matcher(joined);
        return coded.replaceAll(found -> Matcher.quoteReplacement(bytes(found.group())));
    }

    private static String bytes(String coded) {
        String[] hex = coded.substring(1).split("=");
        byte[] bytes = new byte[hex.length];
        for (int i = 0; i < hex.length; i++) bytes[i] = (byte) Integer.parseInt(hex[i], 16);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
