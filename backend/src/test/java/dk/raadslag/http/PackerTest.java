package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that may be large. */
class PackerTest {
    private static final byte[] LARGE = "{\"title\":\"dagsorden\"}".repeat(100).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SMALL = "{}".getBytes(StandardCharsets.UTF_8);

    private final Vertx vertx = Vertx.vertx();
    private volatile String madeOn;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Packer packer = new Packer(vertx);
        Router router = Router.router(vertx);
        router.get("/large")
                .handler(context -> packer.send(context, () -> {
                    madeOn = Thread.currentThread().getName();
                    return LARGE;
                }));
        router.get("/small").handler(context -> packer.send(context, () -> SMALL));
        router.get("/broken")
                .handler(context -> packer.send(context, () -> {
                    throw new IOException("on purpose");
                }));
        router.route().failureHandler(new Problems());
        server = vertx.createHttpServer().requestHandler(router).listen(0).await(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    @Test
    void answersAreMadeAndPackedOnAWorkerThread() throws Exception {
        HttpResponse<byte[]> answer = get("/large", "deflate, gzip");
        assertThat(madeOn).startsWith("answers");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("accept-encoding");
        assertThat(answer.body().length).isLessThan(LARGE.length / 5);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(LARGE);
    }

    @Test
    void answersArePlainForClientsThatDoNotUnpackAndWhenSmall() throws Exception {
        for (String accepted : new String[] {"identity", "br", "gzip;q=0"}) {
            HttpResponse<byte[]> plain = get("/large", accepted);
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(plain.headers().firstValue("Vary")).hasValue("accept-encoding");
            assertThat(plain.body()).isEqualTo(LARGE);
        }
        HttpResponse<byte[]> small = get("/small", "gzip");
        assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.body()).isEqualTo(SMALL);
    }

    @Test
    void aFailureWhileMakingAnAnswerIsAProblem() throws Exception {
        HttpResponse<byte[]> answer = get("/broken", "gzip");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"code\":\"internal\"");
    }

    private HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .header("Accept-Encoding", accepted)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
