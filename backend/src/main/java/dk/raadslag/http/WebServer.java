package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.StaticHandler;

/** The one port: the HTTP interface, the socket, health and metrics, and the single-page app. */
public final class WebServer {
    /** A little over the 5 MB an imported file may have, so that its reader can say what is wrong. */
    private static final long LARGEST_BODY = 6 * 1024 * 1024;

    /** What a writer may bring back from a long time offline. */
    private static final int LARGEST_FRAME = 1024 * 1024;

    /** What a person corrects in a document stands in the address of its import. */
    private static final int LONGEST_ADDRESS = 32 * 1024;

    private static final String LIVE = "/live";

    private WebServer() {}

    /**
     * @param operations health and metrics, mounted as they are
     * @param collab opens the sockets of texts, if the request may
     */
    public static Future<HttpServer> start(
            Vertx vertx,
            String host,
            int port,
            SecurityHeaders headers,
            Api api,
            Router operations,
            Handler<ServerWebSocket> live,
            Handler<RoutingContext> collab) {
        Router router = Router.router(vertx);
        router.route().handler(headers);
        router.get(LIVE).handler(notSocket -> notSocket.fail(400));
        router.get("/collab/:textId").handler(collab);
        router.route("/*").subRouter(operations);
        router.route().subRouter(api.uploads());
        router.route("/api/*").handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        router.route("/api/*").handler(context -> {
            context.response().putHeader("Cache-Control", "no-store");
            context.next();
        });
        router.route().subRouter(api.router());
        router.route("/api/*").handler(context -> context.fail(404));
        router.get()
                .handler(StaticHandler.create("webroot")
                        .setCachingEnabled(true)
                        .setMaxAgeSeconds(0)
                        .setDefaultContentEncoding("UTF-8"));
        router.get().handler(context -> context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .sendFile("webroot/index.html"));
        router.route().failureHandler(new Problems());
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost(host)
                        .setPort(port)
                        .setMaxInitialLineLength(LONGEST_ADDRESS)
                        .setCompressionSupported(true)
                        // Compressing would give each of thousands of sockets buffers of its own, and make of one
                        // frame for all one frame for each; what changes is a few words.
                        .setPerMessageWebSocketCompressionSupported(false)
                        .setPerFrameWebSocketCompressionSupported(false)
                        .setMaxWebSocketFrameSize(LARGEST_FRAME)
                        .setMaxWebSocketMessageSize(LARGEST_FRAME)
                        .setIdleTimeout(120))
                .requestHandler(request -> {
                    // Past the router, which would wrap each of thousands of sockets and keep its request.
                    if (asksForLive(request)) open(request, live);
                    else router.handle(request);
                })
                .listen();
    }

    private static boolean asksForLive(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && LIVE.equals(request.path())
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private static void open(HttpServerRequest request, Handler<ServerWebSocket> live) {
        request.toWebSocket().onSuccess(live).onFailure(malformed -> {
            if (!request.response().ended())
                request.response().setStatusCode(400).end();
        });
    }
}
