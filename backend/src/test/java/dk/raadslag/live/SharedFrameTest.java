package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Frames written past Vert.x, over a real socket: whole, in order, bounded, and followed by news of room. */
class SharedFrameTest {
    private static final int LONGEST = 4_000_000;

    private final Vertx vertx = Vertx.vertx();
    /** Kept in a field, because Vert.x closes servers that nobody refers to. */
    private final WebSocketClient client = vertx.createWebSocketClient(
            new WebSocketClientOptions().setMaxFrameSize(LONGEST).setMaxMessageSize(LONGEST));

    private final List<String> heard = new ArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void framesOfEveryLengthArriveBetweenOrdinaryOnes() {
        List<String> texts = List.of("a", "æ".repeat(62), "ø".repeat(63), "å".repeat(32_767), "🙂".repeat(16_384));
        open(socket -> {
            for (String text : texts) {
                SharedFrame frame = SharedFrame.of(text);
                assertThat(frame.write(socket)).isTrue();
                frame.release();
                socket.writeTextMessage("ordinary");
            }
            socket.writeTextMessage("end");
        });
        List<String> expected = new ArrayList<>();
        texts.forEach(text -> expected.addAll(List.of(text, "ordinary")));
        assertThat(heard).isEqualTo(expected);
    }

    @Test
    void aSlowReaderGetsNothingMoreUntilThereIsRoom() {
        List<String> sent = new ArrayList<>();
        open(socket -> {
            while (true) {
                String text = sent.size() + "x".repeat(200_000);
                SharedFrame frame = SharedFrame.of(text);
                boolean written = frame.write(socket);
                frame.release();
                if (!written) break;
                sent.add(text);
                assertThat(sent)
                        .as("bounded by what the system and the socket hold")
                        .hasSizeLessThan(500);
            }
            // Frames that wait in the ordinary way are sent when there is room again, and report it.
            socket.writeTextMessage("waits").onSuccess(room -> socket.writeTextMessage("end"));
        });
        sent.add("waits");
        assertThat(heard).isEqualTo(sent);
    }

    private void open(Consumer<WebSocketInternal> write) {
        HttpServer server = await(vertx.createHttpServer()
                .webSocketHandler(socket -> {
                    WebSocketInternal line = (WebSocketInternal) socket;
                    assertThat(SharedFrame.reaches(line)).isTrue();
                    // As in the product: the other side speaks first, so the handshake is over.
                    socket.textMessageHandler(hello -> {
                        try {
                            write.accept(line);
                        } catch (Throwable e) {
                            end.completeExceptionally(e);
                        }
                    });
                })
                .listen(0, "127.0.0.1"));
        await(client.connect(server.actualPort(), "127.0.0.1", "/").onSuccess(socket -> {
            socket.textMessageHandler(text -> {
                if (text.equals("end")) end.complete(null);
                else heard.add(text);
            });
            socket.writeTextMessage("hello");
        }));
        end.orTimeout(20, TimeUnit.SECONDS).join();
        await(server.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
