package dk.raadslag.document.read;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A running server, as the person named in RAADSLAG_USER asks it. */
final class ServerCalls {
    /** Logins last some minutes; an import of many years takes longer. */
    private static final long LOGIN_NANOS = Duration.ofSeconds(45).toNanos();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String user;
    private final String password;
    private String token;
    private long since;

    ServerCalls(Map<String, String> environment) {
        this.url = environment
                .getOrDefault("RAADSLAG_URL", "http://127.0.0.1:8080")
                .replaceFirst("/+$", "");
        this.user = environment.getOrDefault("RAADSLAG_USER", "sekretariat");
        this.password = environment.getOrDefault("RAADSLAG_PASSWORD", "demo");
    }

    /** Where it is. */
    String url() {
        return url;
    }

    String user() {
        return user;
    }

    JsonNode get(String path) {
        return asked("GET", path, null, BodyPublishers.noBody());
    }

    JsonNode delete(String path) {
        return asked("DELETE", path, null, BodyPublishers.noBody());
    }

    JsonNode send(String method, String path, JsonNode body) {
        return asked(method, path, "application/json", BodyPublishers.ofString(body.toString()));
    }

    JsonNode upload(String path, byte[] file) {
        return asked("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    private JsonNode asked(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token())
                .method(method, body);
        if (type != null) request.header("Content-Type", type);
        return answer(request.build(), "Serveren tog ikke imod det.");
    }

    private String token() {
        if (token != null && System.nanoTime() - since < LOGIN_NANOS) return token;
        HttpRequest settings = HttpRequest.newBuilder(URI.create(url + "/api/settings"))
                .timeout(Duration.ofSeconds(20))
                .build();
        JsonNode auth = answer(settings, "Serveren svarer ikke som Rådslag.").path("auth");
        Map<String, String> form =
                Map.of("grant_type", "password", "client_id", "raadslag-cli", "username", user, "password", password);
        String address =
                auth.path("url").asText() + "/realms/" + auth.path("realm").asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        token = answer(request, "Brugeren “" + user + "” kunne ikke logge ind.")
                .path("access_token")
                .asText();
        since = System.nanoTime();
        return token;
    }

    private JsonNode answer(HttpRequest request, String otherwise) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = parse(response.body());
            if (response.statusCode() / 100 == 2) return body;
            String code = body.path("code").asText("http-" + response.statusCode());
            throw new ServerImport.Refused(code, body.path("message").asText(otherwise));
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new ServerImport.Refused(
                    "import-no-server",
                    "Der er ingen forbindelse til Rådslag på " + url + "; start serveren med bin/run.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerImport.Refused("import-interrupted", "Importen blev afbrudt.");
        }
    }

    static String encoded(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            return Json.WIRE.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            return Json.WIRE.createObjectNode();
        }
    }
}
