package dk.raadslag;

import dk.raadslag.http.Answers;
import dk.raadslag.standalone.KeycloakExtension;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The HTTP interface as a script uses it. Each call answers with status and JSON, whatever they are; but an answer that
 * breaks the contract fails ({@link Answers}).
 *
 * @param keepsContract false for what is not this version's interface: its operations port, or an earlier release
 */
public record Api(String url, boolean keepsContract) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** A token is renewed before it ends, as browsers do. */
    private static final Duration LEFT = Duration.ofMinutes(2);

    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    public Api(String url) {
        this(url, true);
    }

    private record Kept(String token, Instant until) {
        static Kept of(String token) {
            JsonObject claims =
                    new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
            return new Kept(token, Instant.ofEpochSecond(claims.getLong("exp")).minus(LEFT));
        }
    }

    /** An answer; {@code body} is empty when it was not JSON. */
    public record Answer(int status, JsonObject body, byte[] bytes, HttpHeaders headers) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String code() {
            return body.getString("code");
        }
    }

    /** @param user a demo user, or null for an anonymous visitor */
    public Answer get(String user, String path) {
        return send(user, path, "GET", null, null);
    }

    public Answer post(String user, String path, JsonObject body) {
        return send(user, path, "POST", "application/json", body.encode().getBytes(StandardCharsets.UTF_8));
    }

    public Answer delete(String user, String path) {
        return send(user, path, "DELETE", null, null);
    }

    public Answer put(String user, String path, JsonObject body) {
        return send(user, path, "PUT", "application/json", body.encode().getBytes(StandardCharsets.UTF_8));
    }

    public Answer importText(String user, byte[] text) {
        return send(user, "/api/meetings", "POST", "application/octet-stream", text);
    }

    public static String token(String user) {
        return TOKENS.compute(
                        user,
                        (name, kept) -> kept != null && Instant.now().isBefore(kept.until())
                                ? kept
                                : Kept.of(KeycloakExtension.token(name)))
                .token();
    }

    public Answer send(String user, String path, String method, String type, byte[] body) {
        return sendWithToken(user == null ? null : token(user), path, method, type, body);
    }

    public Answer sendWithToken(String token, String path, String method, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (type != null) request.header("Content-Type", type);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            String mediaType = response.headers().firstValue("Content-Type").orElse("");
            if (keepsContract && path.startsWith("/api/"))
                Answers.check(method, path, response.statusCode(), mediaType, response.body());
            JsonObject json = mediaType.startsWith("application/json")
                    ? new JsonObject(new String(response.body(), StandardCharsets.UTF_8))
                    : new JsonObject();
            return new Answer(response.statusCode(), json, response.body(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The item with this number in a snapshot. */
    public static JsonObject item(JsonObject meeting, String number) {
        for (Object section : meeting.getJsonArray("sections")) {
            JsonArray items = ((JsonObject) section).getJsonArray("items");
            for (Object item : items) {
                if (number.equals(((JsonObject) item).getString("number"))) return (JsonObject) item;
            }
        }
        throw new AssertionError("no item " + number);
    }
}
