package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What we ask of Keycloak on behalf of others. */
public record KeycloakAdmin(String url, String password) {
    static final String USER = "raadslag-standalone";
    private static final Map<KeycloakAdmin, Kept> KEPT = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    /**
     * An administrator's token for Keycloak's admin API; lives some half a minute more. Keycloak lets nobody log in
     * twice at once, because that is how passwords are guessed, so one login serves for a while.
     */
    public String token() {
        return KEPT.compute(
                        this,
                        (who, kept) -> kept != null && Instant.now().isBefore(kept.until())
                                ? kept
                                : new Kept(
                                        token(url, "master", "admin-cli", USER, password),
                                        Instant.now().plusSeconds(25)))
                .token();
    }

    /** A demo user's access token, as the web app would get it; lives five minutes. */
    public String demoToken(String user) {
        return token(url, KeycloakServer.REALM, "raadslag-cli", user, "demo");
    }

    /** Lets the web app come back to these addresses, and no others, after login and logout. */
    public void allowAddresses(List<String> origins) {
        String token = token();
        String clients = url + "/admin/realms/" + KeycloakServer.REALM + "/clients";
        ObjectNode client =
                (ObjectNode) Http.get(clients + "?clientId=raadslag-web", token).get(0);
        ArrayNode redirects = client.arrayNode();
        ArrayNode allowed = client.arrayNode();
        origins.forEach(origin -> {
            redirects.add(origin + "/").add(origin + "/silent-check-sso.html");
            allowed.add(origin);
        });
        if (client.get("redirectUris").equals(redirects)
                && client.get("webOrigins").equals(allowed)) {
            return;
        }
        client.put("rootUrl", origins.get(0)).set("redirectUris", redirects);
        client.set("webOrigins", allowed);
        Http.put(clients + "/" + client.get("id").asText(), token, client);
    }

    private static String token(String url, String realm, String client, String user, String password) {
        JsonNode answer = Http.postForm(
                url + "/realms/" + realm + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        user,
                        "password",
                        password,
                        "scope",
                        "openid"));
        return answer.get("access_token").asText();
    }
}
