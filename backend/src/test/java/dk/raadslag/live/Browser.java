package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.Api;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Json;
import dk.raadslag.words.RichText;
import dk.raadslag.words.Splice;
import dk.raadslag.words.Splices;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A socket of {@code /live} like a browser's: sends frames, reduces what it receives. */
public final class Browser implements WebSocket.Listener {
    /** Seconds; only a hang may end a test, never a busy machine. */
    private static final int PATIENCE = 60;

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
    public static Browser of(String url, String user) {
        Browser browser = new Browser(url);
        String token = user == null ? "null" : "\"" + Api.token(user) + "\"";
        browser.say("{\"type\":\"hello\",\"token\":" + token + "}");
        return browser;
    }

    /** One that has not said who it is. */
    public static Browser silent(String url) {
        return new Browser(url);
    }

    public void say(String frame) {
        socket.sendText(frame, true).join();
    }

    public void follow(String meeting, long version) {
        say("{\"type\":\"follow\",\"meeting\":\"" + meeting + "\",\"version\":" + version + "}");
    }

    public void watch(String kind, String id) {
        say("{\"type\":\"watch\",\"kind\":\"" + kind + "\",\"id\":\"" + id + "\"}");
    }

    public void unwatch(String kind, String id) {
        say("{\"type\":\"unwatch\",\"kind\":\"" + kind + "\",\"id\":\"" + id + "\"}");
    }

    /** The server's answer about a topic to this user, asked now: its seq, or null when there is none for them. */
    public static Long seq(String url, String user, String kind, String id) {
        Browser browser = Browser.of(url, user);
        browser.watch(kind, id);
        JsonNode answer = browser.hear("topic", "topic-gone");
        browser.leave();
        return answer.has("seq") ? answer.get("seq").longValue() : null;
    }

    /** The next frame of one of these types; others before it are reduced or passed over. */
    public JsonNode hear(String... type) {
        List<String> others = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < until) {
            JsonNode frame = next();
            reduce(frame);
            if (List.of(type).contains(frame.get("type").asText())) return frame;
            others.add(frame.get("type").asText());
        }
        throw new AssertionError("no " + List.of(type) + " came, only " + others);
    }

    /** Hears until it shows this; fails when nothing more comes and it still shows something else. */
    void until(MeetingSnapshot expected) {
        while (!expected.equals(snapshot)) {
            JsonNode frame = next(expected);
            reduce(frame);
        }
    }

    /** Hears until it shows this version or a later one. */
    public void reaches(long version) {
        while (snapshot == null || snapshot.version() < version) reduce(next());
    }

    /** All that it shows, as words to look into. */
    public String shows() {
        return String.valueOf(snapshot);
    }

    /** The same of the item that is treated now; empty when it shows none. */
    public String openItem() {
        return snapshot.openItem().map(String::valueOf).orElse("");
    }

    public int closeCode() throws ExecutionException, InterruptedException, TimeoutException {
        return closed.get(20, TimeUnit.SECONDS);
    }

    public void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private JsonNode next() {
        return next(null);
    }

    private JsonNode next(MeetingSnapshot expected) {
        try {
            JsonNode frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
            // The first heartbeat may have overtaken frames on their way; ten seconds later there are none.
            boolean waited = false;
            while (expected != null
                    && frame != null
                    && frame.get("type").asText().equals("beat")) {
                if (waited) assertThat(snapshot).isEqualTo(expected);
                waited = true;
                frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
            }
            assertThat(frame).as("a frame within %s seconds", PATIENCE).isNotNull();
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reduce(JsonNode frame) {
        try {
            switch (frame.get("type").asText()) {
                case "snapshot" -> snapshot = Json.WIRE.treeToValue(frame.get("snapshot"), MeetingSnapshot.class);
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
                            frame.path("by").textValue());
                    Event event = Json.WIRE.treeToValue(frame.get("event"), Event.class);
                    snapshot = new Recorded(moment, event).applyTo(snapshot);
                }
                case "text" -> {
                    TextHandle handle = Json.WIRE.treeToValue(frame.get("handle"), TextHandle.class);
                    RichText content = Json.WIRE.treeToValue(frame.get("content"), RichText.class);
                    snapshot = snapshot.withText(item(frame), field(frame), handle, content);
                }
                case "typed" -> type(frame);
                default -> {}
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void type(JsonNode frame) throws IOException {
        UUID itemId = item(frame);
        Item item = itemId == null ? null : snapshot.item(itemId).orElseThrow();
        TextHandle held = item == null ? snapshot.remarksText() : item.texts().get(field(frame));
        assertThat(frame.get("base").asLong()).as("no gap in the words").isEqualTo(held.version());
        RichText words = item == null ? snapshot.remarks() : item.text(field(frame));
        RichText before = words == null ? RichText.EMPTY : words;
        List<Splice> splices = Json.WIRE.convertValue(frame.get("splices"), new TypeReference<List<Splice>>() {});
        RichText after = Splices.apply(splices, before);
        TextHandle handle = new TextHandle(held.id(), frame.get("version").asLong());
        snapshot = snapshot.withText(itemId, field(frame), handle, after.blank() ? null : after);
    }

    private static UUID item(JsonNode frame) {
        return frame.get("item").isNull()
                ? null
                : UUID.fromString(frame.get("item").asText());
    }

    private static TextField field(JsonNode frame) {
        return TextField.of(frame.get("field").asText());
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                frames.add(Json.WIRE.readTree(partial.toString()));
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
