package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What Keycloak's administrator sees of users, and what users do there by themselves. */
public final class KeycloakUsers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeycloakUsers() {}

    /** All with this address. */
    public static JsonNode byEmail(String email) {
        return Http.get(
                users() + "?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8),
                KeycloakExtension.adminToken());
    }

    /** The paths of the groups of the one with this address. */
    public static List<String> groups(String email) {
        JsonNode groups = Http.get(users() + "/" + id(email) + "/groups", KeycloakExtension.adminToken());
        return StreamSupport.stream(groups.spliterator(), false)
                .map(group -> group.get("path").asText())
                .toList();
    }

    /** The person has chosen the password "demo" for good, as after the first login. */
    public static void choosePassword(String email) {
        String token = KeycloakExtension.adminToken();
        ObjectNode password = JSON.createObjectNode().put("type", "password").put("value", "demo");
        Http.put(users() + "/" + id(email) + "/reset-password", token, password.put("temporary", false));
        ObjectNode user = (ObjectNode) byEmail(email).get(0);
        user.putArray("requiredActions");
        Http.put(users() + "/" + id(email), token, user.put("emailVerified", true));
    }

    /** An account into which somebody has written this address. */
    public static void createUnconfirmed(String email) {
        ObjectNode user = JSON.createObjectNode().put("username", email).put("email", email);
        Http.postJson(users(), KeycloakExtension.adminToken(), user.put("enabled", true));
    }

    /** An account that an administrator made for this address, whose owner has not logged in yet. */
    public static void createWaiting(String email, String group) {
        ObjectNode user =
                JSON.createObjectNode().put("username", "made-" + email).put("email", email);
        user.withArray("requiredActions").add("UPDATE_PASSWORD");
        user.withArray("groups").add(group);
        Http.postJson(users(), KeycloakExtension.adminToken(), user.put("enabled", true));
    }

    /** A person with the password "demo" and a confirmed address; an existing one stays unchanged. */
    public static void create(String username, String... groups) {
        String email = username + "@example.org";
        if (!byEmail(email).isEmpty()) return;
        ObjectNode user = JSON.createObjectNode().put("username", username).put("email", email);
        user.put("firstName", username).put("lastName", "Matrix").put("enabled", true);
        user.put("emailVerified", true);
        for (String group : groups) user.withArray("groups").add(group);
        Http.postJson(users(), KeycloakExtension.adminToken(), user);
        choosePassword(email);
    }

    /** Takes the one with this address out of a group. */
    public static void leave(String email, String group) {
        String token = KeycloakExtension.adminToken();
        String realm = KeycloakExtension.url() + "/admin/realms/" + KeycloakExtension.realm();
        String id = Http.get(realm + "/group-by-path" + group, token).get("id").asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create(users() + "/" + id(email) + "/groups/" + id))
                .header("Authorization", "Bearer " + token)
                .DELETE()
                .build();
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding()).join();
    }

    /** Keycloak hands its mail to this port of this machine; to nobody when it is 0. */
    public static void mailThrough(int port) {
        ObjectNode realm = JSON.createObjectNode();
        ObjectNode smtp = realm.putObject("smtpServer");
        if (port != 0) {
            smtp.put("host", "127.0.0.1").put("port", port).put("from", "raadslag@example.org");
        }
        String url = KeycloakExtension.url() + "/admin/realms/" + KeycloakExtension.realm();
        Http.put(url, KeycloakExtension.adminToken(), realm);
    }

    private static String id(String email) {
        return byEmail(email).get(0).get("id").asText();
    }

    private static String users() {
        return KeycloakExtension.url() + "/admin/realms/" + KeycloakExtension.realm() + "/users";
    }
}
