package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server listens to a dripping client only for so long. */
class SlowTest {
    private static final long WITHIN_MS = 20_000;

    private final EmbeddedChannel line =
            new EmbeddedChannel(new StrictRequestDecoder(new HttpServerOptions(), WITHIN_MS));

    /** The line's clock moves in {@link #pass} alone, so that a busy machine takes nothing of the limit. */
    @BeforeEach
    void stopTheClock() {
        line.freezeTime();
    }

    @Test
    void aDrippingHeadClosesItsConnection() {
        for (String drop : new String[] {"G", "ET / HTTP/1.1\r\n", "Host: a\r\n", "X: "}) {
            say(drop);
            pass(WITHIN_MS / 4 - 10);
            assertThat(line.isOpen()).isTrue();
        }
        say("y");
        pass(100);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void aDrippingHeadOfALaterRequestClosesItToo() {
        say("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        pass(2 * WITHIN_MS);
        say("GET /again");
        pass(WITHIN_MS - 10);
        assertThat(line.isOpen()).isTrue();
        pass(20);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void silentConnectionsAndSlowBodiesAreLeftToOtherLimits() {
        pass(2 * WITHIN_MS);
        say("POST / HTTP/1.1\r\nHo");
        say("st: a\r\nContent-Length: 9\r\n\r\n12");
        pass(2 * WITHIN_MS);
        say("3456789");
        pass(2 * WITHIN_MS);
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void aDrippingBodyIsRefused() throws Exception {
        Vertx vertx = Vertx.vertx();
        BodyReader reader = new BodyReader(vertx, 100, Duration.ofMillis(300), false);
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(request -> {
                    request.pause();
                    reader.read(request)
                            .onSuccess(body -> request.response().end(body))
                            .onFailure(cause -> request.response()
                                    .setStatusCode(((Refusal) cause).status())
                                    .end());
                })
                .listen()
                .await(20, TimeUnit.SECONDS);
        String url = "http://127.0.0.1:" + server.actualPort();
        String head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n";
        try (RawLine slow = new RawLine(url);
                RawLine quick = new RawLine(url)) {
            slow.send(head + "1234");
            quick.send(head + "123456789");
            assertThat(quick.hearStatus()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(slow.hearStatus()).startsWith("HTTP/1.1 408");
        } finally {
            vertx.close().await(20, TimeUnit.SECONDS);
        }
    }

    private void say(String text) {
        line.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private void pass(long millis) {
        line.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
        line.runScheduledPendingTasks();
        line.runPendingTasks();
    }
}
