package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Api;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Moment;
import dk.raadslag.protocol.Recorded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A socket of {@code /live} as a browser holds it: says frames, reduces what it hears. */
final class Browser implements WebSocket.Listener {
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    MeetingSnapshot snapshot;

    private Browser(String url) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url.replace("http:", "ws:") + "/live"), this)
                .join();
    }

    /** @param user a demo user, or null for an anonymous visitor */
    static Browser of(String url, String user) {
        Browser browser = new Browser(url);
        String token = user == null ? "null" : "\"" + Api.token(user) + "\"";
        browser.say("{\"type\":\"hello\",\"token\":" + token + "}");
        return browser;
    }

    static Browser silent(String url) {
        return new Browser(url);
    }

    void say(String frame) {
        socket.sendText(frame, true).join();
    }

    void follow(String meeting, long version) {
        say("{\"type\":\"follow\",\"meeting\":\"" + meeting + "\",\"version\":" + version + "}");
    }

    /** The next frame of this type; others before it are reduced or passed over. */
    JsonNode hear(String type) {
        while (true) {
            JsonNode frame = next();
            reduce(frame);
            if (frame.get("type").asText().equals(type)) return frame;
        }
    }

    /** Hears until the snapshot is at this version. */
    MeetingSnapshot until(long version) {
        while (snapshot == null || snapshot.version() < version) reduce(next());
        return snapshot;
    }

    int closeCode() throws ExecutionException, InterruptedException, TimeoutException {
        return closed.get(20, TimeUnit.SECONDS);
    }

    void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private JsonNode next() {
        try {
            JsonNode frame = frames.poll(20, TimeUnit.SECONDS);
            assertThat(frame).as("a frame within 20 seconds").isNotNull();
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reduce(JsonNode frame) {
        try {
            switch (frame.get("type").asText()) {
                case "snapshot" -> snapshot = Json.MAPPER.treeToValue(frame.get("snapshot"), MeetingSnapshot.class);
                case "gone" -> snapshot = null;
                case "passed" -> {
                    long version = frame.get("version").asLong();
                    assertThat(snapshot.version()).isIn(version, version - 1);
                    snapshot = snapshot.atVersion(version);
                }
                case "event" -> {
                    assertThat(frame.get("version").asLong())
                            .as("no gap, no double")
                            .isEqualTo(snapshot.version() + 1);
                    Moment moment = new Moment(
                            frame.get("version").asLong(),
                            Instant.parse(frame.get("at").asText()),
                            null);
                    Event event = Json.MAPPER.treeToValue(frame.get("event"), Event.class);
                    snapshot = new Recorded(moment, event).applyTo(snapshot);
                }
                default -> {}
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                frames.add(Json.MAPPER.readTree(partial.toString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(1006);
    }
}
