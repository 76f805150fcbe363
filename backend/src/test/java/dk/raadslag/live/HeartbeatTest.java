package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Heartbeats, over a real socket; the test looks in place of the job. */
class HeartbeatTest {
    private final Vertx vertx = Vertx.vertx();
    /** Kept in a field, because Vert.x closes servers that nobody refers to. */
    private final WebSocketClient client = vertx.createWebSocketClient();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Rooms rooms;
    private LiveSockets sockets;

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void onlyASocketThatWasSilentForAWholeIntervalGetsAHeartbeat() throws Exception {
        WebSocket socket = open();
        assertThat(says(socket)).isEqualTo("welcome");
        look();
        look();
        assertThat(hear()).as("silent between two looks").isEqualTo("beat");
        look();
        assertThat(says(socket)).as("nothing at the look before").isEqualTo("welcome");
        look();
        assertThat(says(socket)).as("just written to").isEqualTo("welcome");
        look();
        look();
        assertThat(hear()).isEqualTo("beat");
        look();
        look();
        assertThat(hear()).as("and so on").isEqualTo("beat");
    }

    private WebSocket open() {
        HttpServer server = await(Future.<HttpServer>future(
                listening -> vertx.getOrCreateContext().runOnContext(v -> {
                    Jobs jobs = new Jobs(vertx);
                    // Nobody follows a meeting here.
                    rooms = new Rooms(vertx, jobs, null);
                    sockets = new LiveSockets(vertx, jobs, rooms, new Topics(vertx, jobs, rooms), null);
                    vertx.createHttpServer()
                            .requestHandler(request -> request.toWebSocket().onSuccess(sockets::accept))
                            .listen(0, "127.0.0.1")
                            .onComplete(listening);
                })));
        WebSocket socket = await(client.connect(server.actualPort(), "127.0.0.1", "/live"));
        socket.textMessageHandler(text -> heard.add(new JsonObject(text).getString("type")));
        return socket;
    }

    private String says(WebSocket socket) throws InterruptedException {
        socket.writeTextMessage("{\"type\":\"hello\",\"token\":null}");
        return hear();
    }

    private String hear() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private void look() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        rooms.run(() -> {
            sockets.tellTheQuiet();
            over.complete(null);
        });
        over.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
