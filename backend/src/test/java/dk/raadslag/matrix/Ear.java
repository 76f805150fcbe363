package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Somebody's open socket of {@code /live}; it forgets nothing it ever heard. */
final class Ear implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final StringBuilder heard = new StringBuilder();
    private final WebSocket socket;
    private final Supplier<String> token;
    private final String meeting;
    private volatile boolean closed;

    /** @param user null for an anonymous visitor */
    Ear(String url, String user, String meeting) {
        this(address(url), () -> user == null ? null : Api.token(user), meeting);
    }

    private Ear(URI address, Supplier<String> token, String meeting) {
        this.token = token;
        this.meeting = meeting;
        socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
        greet();
        follow();
    }

    /** Again each time it is asked, as browsers do: a login may end while a busy machine plays the course. */
    private void greet() {
        say(new JsonObject().put("type", "hello").put("token", token.get()));
        hear(frame -> frame.startsWith(start("welcome")));
    }

    /** That of a screen that was let into the meeting. */
    static Ear ofScreen(String url, Screens.Asking screen, String meeting) {
        return new Ear(address(url), screen::token, meeting);
    }

    private static URI address(String url) {
        return URI.create(url.replace("http:", "ws:") + "/live");
    }

    /** All that was ever heard, in small letters, once everything up to now has come. */
    String everything() {
        greet();
        follow();
        return heard.toString();
    }

    /** The same of one whose right may end while it listens: what it heard until then. */
    String everythingUntilItEnds() {
        try {
            return everything();
        } catch (CompletionException | AssertionError e) {
            if (!closed) throw e;
            return heard.toString();
        }
    }

    /** What was heard since this was asked last, the meeting as it is now with it. */
    String news() {
        heard.setLength(0);
        return everything();
    }

    /** Whatever was on its way comes before the first answer, and nothing but the meeting as it is now after that. */
    private void follow() {
        say(new JsonObject().put("type", "unfollow").put("meeting", meeting));
        String none = Scene.random();
        say(new JsonObject().put("type", "follow").put("meeting", none).put("version", 0));
        hear(frame -> frame.startsWith(start("gone")) && frame.contains(none));
        say(new JsonObject().put("type", "follow").put("meeting", meeting).put("version", 0));
        hear(frame ->
                frame.contains(meeting) && (frame.startsWith(start("snapshot")) || frame.startsWith(start("gone"))));
    }

    private static String start(String type) {
        return "{\"type\":\"" + type + "\"";
    }

    void leave() {
        // The server may have closed it, as it does where a right ends.
        if (!closed) socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private void say(JsonObject frame) {
        socket.sendText(frame.encode(), true).join();
    }

    private void hear(Predicate<String> wanted) {
        String frame = "";
        while (!wanted.test(frame)) {
            try {
                frame = frames.poll(12, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(frame).as("a frame within 12 seconds").isNotNull();
            heard.append(frame.toLowerCase()).append('\n');
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed = true;
        return null;
    }
}
