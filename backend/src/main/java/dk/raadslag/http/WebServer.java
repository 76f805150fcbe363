package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
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
        router.get("/live")
                .handler(context ->
                        context.request().toWebSocket().onSuccess(live).onFailure(notSocket -> context.fail(400)));
        router.get("/collab/:textId").handler(collab);
        router.route("/*").subRouter(operations);
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
                        .setCompressionSupported(true)
                        .setMaxWebSocketFrameSize(LARGEST_FRAME)
                        .setMaxWebSocketMessageSize(LARGEST_FRAME)
                        .setIdleTimeout(120))
                .requestHandler(router)
                .listen();
    }
}
