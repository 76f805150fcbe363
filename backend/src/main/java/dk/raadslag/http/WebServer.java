package dk.raadslag.http;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
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
import java.util.Map;

/** The port for everybody: the HTTP interface, the sockets, and the single-page app. */
public final class WebServer {
    /** What a writer may bring back after a long time offline. */
    private static final int LARGEST_FRAME = 1024 * 1024;

    /** The address of an import holds what a person corrects in the document. */
    private static final int LONGEST_ADDRESS = 32 * 1024;

    private static final String LIVE = "/live";

    private final Vertx vertx;
    private final Settings settings;
    private final Lines lines;
    private final HttpServerOptions options;

    /**
     * @param origins whose pages may open sockets
     * @param socketsPerAddress that may be open at the same time
     * @param leads addresses of ours that lead to pages elsewhere
     * @param site where everybody reaches us
     * @param previews what pages are about
     */
    public record Settings(
            String host,
            int port,
            Origins origins,
            ClientAddress addresses,
            int socketsPerAddress,
            Map<String, String> leads,
            String site,
            Preview.Source previews) {}

    private WebServer(Vertx vertx, Settings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.options = new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setMaxInitialLineLength(LONGEST_ADDRESS)
                // The build or a worker thread packs what is worth packing: see Packer.
                .setCompressionSupported(false)
                // A proxy that passes the upgrade on would not see the requests that come after it.
                .setHttp2ClearTextEnabled(false)
                // Compression would give each of thousands of sockets its own buffers, and turn one frame for all into
                // one frame for each; a change is only a few words.
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(LARGEST_FRAME)
                .setMaxWebSocketMessageSize(LARGEST_FRAME)
                .setIdleTimeout(120);
        this.lines = new Lines(settings.addresses(), settings.socketsPerAddress(), options);
    }

    /** @param collab opens the sockets of texts, if the request may */
    public static Future<HttpServer> start(
            Vertx vertx,
            Settings settings,
            SecurityHeaders headers,
            Api api,
            Handler<ServerWebSocket> live,
            Handler<RoutingContext> collab) {
        return vertx.executeBlocking(AppFiles::builtIn).compose(files -> {
            WebServer web = new WebServer(vertx, settings);
            return web.listen(web.router(headers, api, collab, files), live);
        });
    }

    private Future<HttpServer> listen(Router router, Handler<ServerWebSocket> live) {
        return vertx.createHttpServer(options)
                .connectionHandler(lines::opened)
                .invalidRequestHandler(WebServer::refuseUnclear)
                .requestHandler(request -> {
                    if (!Lines.isClear(request)) refuseUnclear(request);
                    // Past the router, which would wrap each of thousands of sockets and keep its request.
                    else if (asksForLive(request)) open(request, live);
                    else router.handle(request);
                })
                .listen();
    }

    private Router router(SecurityHeaders headers, Api api, Handler<RoutingContext> collab, AppFiles files) {
        Router router = Router.router(vertx);
        router.route().handler(headers).handler(this::dropUnread);
        router.get(LIVE).handler(notSocket -> notSocket.fail(400));
        router.get("/collab/:textId").handler(this::admit).handler(collab);
        router.route().subRouter(api.router());
        router.route("/api/*").handler(context -> context.fail(404));
        // Browsers ask for this icon where the answer is not a page.
        router.get("/favicon.ico").handler(context -> context.redirect("/favicon.svg"));
        settings.leads().forEach((path, page) -> router.get(path).handler(context -> context.redirect(page)));
        files.mount(router, new Previews(settings.previews(), settings.site()));
        router.route().handler(context -> context.fail(404));
        router.route().failureHandler(new Problems());
        return router;
    }

    private void dropUnread(RoutingContext context) {
        context.addEndHandler(answered -> {
            // When the connection breaks, the body's own reader must still see the failure.
            if (answered.succeeded() && !context.request().isEnded()) UnreadBody.drop(vertx, context.request());
        });
        context.next();
    }

    /** What follows on this connection may be somebody else's request, or half of one. */
    private static void refuseUnclear(HttpServerRequest request) {
        Api.json(
                request.response().setStatusCode(400).putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE),
                Problems.problem(Problems.malformed()));
        request.connection().close();
    }

    private static boolean asksForLive(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && LIVE.equals(request.path())
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private void open(HttpServerRequest request, Handler<ServerWebSocket> live) {
        Refusal refusal = refusal(request);
        if (refusal != null) {
            Api.json(request.response().setStatusCode(refusal.status()), Problems.problem(refusal));
            return;
        }
        request.toWebSocket().onSuccess(live).onFailure(malformed -> {
            if (!request.response().ended())
                request.response().setStatusCode(400).end();
        });
    }

    private void admit(RoutingContext context) {
        context.put(ApiRequest.OPERATION, "openText");
        Refusal refusal = refusal(context.request());
        if (refusal == null) context.next();
        else context.fail(refusal);
    }

    /** Why this request gets no socket; null when it may have one. */
    private Refusal refusal(HttpServerRequest request) {
        if (!settings.origins().admits(request.getHeader(HttpHeaders.ORIGIN))) {
            return new Refusal(Code.BAD_ORIGIN);
        }
        return lines.becomesSocket(request) ? null : Turns.tooMany();
    }
}
