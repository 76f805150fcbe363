package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.ServerExtension;
import dk.raadslag.standalone.KeycloakExtension;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom the server believes: real Keycloak tokens, and every kind that is not one. */
class TokensTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void eachDemoUserHasTheRolesOfTheirGroups() {
        assertThat(roles("sekretariat")).contains("kkr-midtjylland/secretariat", "kd-net-midtjylland/secretariat");
        assertThat(roles("formand")).contains("kkr-midtjylland/chair");
        assertThat(roles("medlem")).isEqualTo("kkr-midtjylland/members");
        assertThat(roles("medlem-viborg")).isEqualTo("kkr-midtjylland/members");
        assertThat(roles("stedfortraeder")).isEqualTo("kkr-midtjylland/substitutes");
        assertThat(roles("direktoer")).isEqualTo("kd-net-midtjylland/directors");
    }

    @Test
    void withoutATokenTheActorIsAVisitorWithoutNameAndRoles() {
        JsonObject me = SERVER.api().get(null, "/api/me").body();
        assertThat(me.getValue("name")).isNull();
        assertThat(me.getJsonArray("roles")).isEmpty();
    }

    @Test
    void garbageInPlaceOfATokenIsRefusedAndNotTakenForAVisitor() {
        for (String token : new String[] {"", "x", "a.b.c", "null", "e30.e30.e30", "æøå"}) assertRefused(token);
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = KeycloakExtension.token("medlem").split("\\.");
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        claims.getJsonArray("groups").add("/kkr-midtjylland/secretariat");
        String changed = base64(claims.encode());
        assertRefused(parts[0] + "." + changed + "." + parts[2]);
        assertRefused(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + changed + ".");
    }

    @Test
    void aTokenWithAForeignSignatureIsRefused() throws Exception {
        String[] parts = KeycloakExtension.token("medlem").split("\\.");
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        String foreign = JWTAuth.create(
                        SERVER.vertx(),
                        new JWTAuthOptions()
                                .addPubSecKey(new PubSecKeyOptions()
                                        .setAlgorithm("RS256")
                                        .setBuffer(pem)))
                .generateToken(claims, new JWTOptions().setAlgorithm("RS256"));
        assertRefused(foreign);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        // Keycloak's own admin token: the right server, the wrong realm and audience.
        assertRefused(KeycloakExtension.adminToken());
    }

    private static void assertRefused(String token) {
        Api.Answer answer = SERVER.api()
                .sendWithToken(
                        new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                        "/api/me",
                        "GET",
                        null,
                        null);
        assertThat(answer.status()).as(token).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("bad-token");
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String roles(String user) {
        StringBuilder roles = new StringBuilder();
        for (Object role : SERVER.api().get(user, "/api/me").body().getJsonArray("roles")) {
            JsonObject one = (JsonObject) role;
            roles.append(one.getString("bodyId")).append('/').append(one.getString("role"));
        }
        return roles.toString();
    }
}
