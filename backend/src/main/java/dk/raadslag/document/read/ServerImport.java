package dk.raadslag.document.read;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends a document to a running server as the person named in RAADSLAG_USER. */
final class ServerImport {
    /** The server is down, or refuses; the message is one Danish sentence. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String user;
    private final String password;

    ServerImport(Map<String, String> environment) {
        this.url = environment
                .getOrDefault("RAADSLAG_URL", "http://127.0.0.1:8080")
                .replaceFirst("/+$", "");
        this.user = environment.getOrDefault("RAADSLAG_USER", "sekretariat");
        this.password = environment.getOrDefault("RAADSLAG_PASSWORD", "demo");
    }

    /** Prints the address of the new meeting, the warnings, and the lines that found no place. */
    void send(byte[] document, Corrections said, PrintStream out) {
        JsonNode auth = answer(get("/api/settings"), 200, "Serveren svarer ikke som Rådslag.")
                .path("auth");
        String token = token(auth);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/meetings" + query(said)))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/octet-stream")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        JsonNode created = answer(request, 201, "Serveren tog ikke imod dokumentet.");
        out.println(url + "/moede/" + created.path("id").asText());
        created.path("warnings")
                .forEach(warning ->
                        out.println("Bemærk: " + warning.path("message").asText()));
        created.path("unplaced").forEach(line -> out.println("Uden plads: " + line.asText()));
        created.path("leftOut").forEach(line -> {
            if (line.path("why").asText().equals("furniture"))
                out.println("Udeladt, linje " + line.path("line").asInt() + ": "
                        + line.path("text").asText());
        });
    }

    private static String query(Corrections said) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (said.body() != null) parts.put("body", said.body());
        if (said.date() != null) parts.put("date", said.date().toString());
        if (said.start() != null) parts.put("time", said.start() + (said.end() == null ? "" : "-" + said.end()));
        if (said.kind() != null) parts.put("kind", said.kind().name().toLowerCase(Locale.ROOT));
        return parts.isEmpty() ? "" : "?" + encoded(parts);
    }

    private static String encoded(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private String token(JsonNode auth) {
        Map<String, String> form =
                Map.of("grant_type", "password", "client_id", "raadslag-cli", "username", user, "password", password);
        String body = encoded(form);
        String address =
                auth.path("url").asText() + "/realms/" + auth.path("realm").asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return answer(request, 200, "Brugeren “" + user + "” kunne ikke logge ind.")
                .path("access_token")
                .asText();
    }

    private JsonNode answer(HttpRequest request, int expected, String otherwise) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = parse(response.body());
            if (response.statusCode() == expected) return body;
            String message = body.path("message").asText(otherwise)
                    + hint(body.path("code").asText());
            throw new Refused(message + " (" + body.path("code").asText("http-" + response.statusCode()) + ")");
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new Refused("Der er ingen forbindelse til Rådslag på " + url
                    + "; start serveren med bin/run. (import-no-server)");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused("Importen blev afbrudt. (import-interrupted)");
        }
    }

    /** What the person can say when the document does not. */
    private static String hint(String code) {
        return switch (code) {
            case "import-no-body", "import-unknown-body" ->
                " Angiv det med --body, for eksempel --body \"KKR Sjælland\".";
            case "import-no-date" -> " Angiv det med --date og --time, for eksempel --date 2022-11-04 --time 09:30.";
            default -> "";
        };
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            return Json.WIRE.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            return Json.WIRE.createObjectNode();
        }
    }
}
