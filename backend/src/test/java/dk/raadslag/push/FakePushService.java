package dk.raadslag.push;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A push service as small as it can be: what it gets is for a {@link FakeBrowser} to open. */
public final class FakePushService {
    /** What came for a browser. */
    public record Received(String path, String topic, String ttl, String encoding, String authorization, byte[] body) {}

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /** How it answers; 0 for never. */
    public volatile int answer = 201;

    public FakePushService(Vertx vertx) throws Exception {
        server = vertx.createHttpServer()
                .requestHandler(this::take)
                .listen(0, "127.0.0.1")
                .await(5, TimeUnit.SECONDS);
    }

    public String origin() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    public List<Received> received() {
        return received;
    }

    /** What this browser would show, in the order in which it came. */
    public List<JsonObject> shown(FakeBrowser browser) {
        return received.stream()
                .filter(one -> browser.endpoint().endsWith(one.path()))
                .map(one -> new JsonObject(browser.open(one.body())))
                .toList();
    }

    private void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            received.add(new Received(
                    request.path(),
                    request.getHeader("Topic"),
                    request.getHeader("TTL"),
                    request.getHeader("Content-Encoding"),
                    request.getHeader("Authorization"),
                    body.getBytes()));
            int status = answer;
            if (status == 302) request.response().putHeader("Location", origin() + "/elsewhere");
            if (status != 0) request.response().setStatusCode(status).end();
        });
    }
}
