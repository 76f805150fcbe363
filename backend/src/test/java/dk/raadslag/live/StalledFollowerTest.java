package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.job.Jobs;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Recorded;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A follower that stops reading costs a bounded amount, delays nobody, and is told what it missed when it reads again.
 */
class StalledFollowerTest {
    private static final int SMALL_BUFFER = 16 * 1024;
    private static final int LARGEST = 1024 * 1024;
    private static final int CHANGES = 40;

    private final Vertx vertx = Vertx.vertx();
    private final Written source = new Written();
    /** Kept in a field, because Vert.x closes servers that nobody refers to. */
    private final WebSocketClient client = vertx.createWebSocketClient(new WebSocketClientOptions()
            .setReceiveBufferSize(SMALL_BUFFER)
            .setMaxFrameSize(LARGEST)
            .setMaxMessageSize(LARGEST));

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void aStalledFollowerIsResumedByVersionAndNobodyElseNotices() throws Exception {
        HttpServer server = await(serve());
        int port = server.actualPort();
        Listener healthy = new Listener(port);
        Listener stalled = new Listener(port);
        stalled.socket.pause();
        for (int change = 0; change < CHANGES; change++) {
            long version = source.change();
            vertx.eventBus()
                    .publish(
                            Rooms.TEXT_CHANGED,
                            new JsonObject()
                                    .put("meeting", source.meeting.id().toString())
                                    .put("text", source.now.handle().id().toString()));
            JsonObject typed = healthy.hear("typed");
            assertThat(typed.getLong("base")).isEqualTo(version - 1);
            assertThat(typed.getLong("version")).isEqualTo(version);
        }
        stalled.socket.resume();
        JsonObject caughtUp = stalled.hear("text");
        assertThat(caughtUp.getJsonObject("handle").getLong("version"))
                .isEqualTo(source.now.handle().version());
        assertThat(stalled.heard).as("bounded").isLessThan(CHANGES);
        await(server.close());
    }

    private Future<HttpServer> serve() {
        Promise<HttpServer> served = Promise.promise();
        Context context = vertx.getOrCreateContext();
        context.runOnContext(v -> {
            Jobs jobs = new Jobs(vertx);
            Rooms rooms = new Rooms(vertx, jobs, source);
            LiveSockets sockets = new LiveSockets(vertx, jobs, rooms, new Topics(vertx, jobs, rooms), null);
            vertx.createHttpServer(new HttpServerOptions()
                            .setHost("127.0.0.1")
                            .setPort(0)
                            .setSendBufferSize(SMALL_BUFFER))
                    .requestHandler(request -> request.toWebSocket().onSuccess(sockets::accept))
                    .listen()
                    .onComplete(served);
        });
        return served.future();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    /** Follows the meeting, and has its snapshot. */
    private final class Listener {
        private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
        private final WebSocket socket;
        /** How many frames were skipped to hear the last one. */
        private int heard;

        Listener(int port) throws InterruptedException {
            socket = await(client.connect(port, "127.0.0.1", "/live")
                    .onSuccess(open -> open.textMessageHandler(text -> frames.add(new JsonObject(text)))));
            socket.writeTextMessage("{\"type\":\"hello\",\"token\":null}");
            socket.writeTextMessage("{\"type\":\"follow\",\"meeting\":\"" + source.meeting.id() + "\",\"version\":0}");
            hear("snapshot");
        }

        JsonObject hear(String type) throws InterruptedException {
            for (heard = 0; ; heard++) {
                JsonObject frame = frames.poll(8, TimeUnit.SECONDS);
                assertThat(frame).as("a frame " + type).isNotNull();
                if (frame.getString("type").equals(type)) return frame;
            }
        }
    }

    /** One meeting that everybody sees whole; one of its texts is rewritten again and again. */
    private static final class Written implements RoomSource {
        private final Random random = new Random(1);
        private final MeetingSnapshot meeting = Example.all()
                .filter(example -> example.name().equals("DecisionsShown"))
                .findFirst()
                .orElseThrow()
                .before();
        private volatile TextNow now =
                new TextNow(meeting.items().findFirst().orElseThrow().texts().get(TextField.DECISION), null);

        long change() {
            TextHandle next = new TextHandle(now.handle().id(), now.handle().version() + 1);
            StringBuilder words = new StringBuilder();
            random.ints(200_000, 'a', 'z').forEach(letter -> words.append((char) letter));
            now = new TextNow(next, RichText.ofPlain(words.toString()));
            return next.version();
        }

        @Override
        public Future<Optional<MeetingSnapshot>> load(UUID meetingId) {
            return Future.succeededFuture(Optional.of(meeting));
        }

        @Override
        public Future<List<Recorded>> since(UUID meetingId, long version) {
            return Future.succeededFuture(List.of());
        }

        @Override
        public Future<TextNow> text(UUID textId, long atLeast) {
            return Future.succeededFuture(now);
        }

        @Override
        public Future<Map<UUID, Long>> textVersions(UUID meetingId) {
            return Future.succeededFuture(Map.of());
        }

        @Override
        public Audience audience(Actor actor, MeetingSnapshot meeting) {
            return Audience.MEMBER;
        }

        @Override
        public Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
            return Optional.of(meeting);
        }
    }
}
