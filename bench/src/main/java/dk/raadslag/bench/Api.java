package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Our server's HTTP interface, as the secretariat uses it. */
record Api(String url, String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    JsonObject get(String path) {
        return send(request(path).GET());
    }

    JsonObject post(String path, JsonObject body) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.encode())));
    }

    JsonObject put(String path, JsonObject body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.encode())));
    }

    JsonObject postFile(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    static String text(URI address) {
        return exchange(HttpRequest.newBuilder(address).build()).body();
    }

    static JsonObject postForm(String address, String form) {
        return answer(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Returns when the address answers 200. */
    static void await(String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException(address + " does not answer");
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static boolean answers(String address) {
        try {
            return exchange(HttpRequest.newBuilder(URI.create(address)).build()).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonObject send(HttpRequest.Builder request) {
        return answer(request.build());
    }

    private static JsonObject answer(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return new JsonObject(response.body());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
