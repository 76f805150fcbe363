package dk.raadslag.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.access.Tokens;
import dk.raadslag.protocol.Json;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The HTTP interface: features answer operations of the contract, and the contract is enforced before they see any. */
public final class Api {
    private final RouterBuilder routes;
    private final Uploads uploads;

    private Api(RouterBuilder routes, Uploads uploads) {
        this.routes = routes;
        this.uploads = uploads;
    }

    public static Future<Api> create(Vertx vertx, Tokens tokens) {
        return Contract.load(vertx).map(contract -> {
            RouterBuilder routes = RouterBuilder.create(vertx, contract, RequestExtractor.withBodyHandler());
            routes.rootHandler(new BearerHandler(tokens));
            return new Api(routes, new Uploads(vertx, contract, tokens));
        });
    }

    /**
     * Answers an operation. The result is written as JSON, unless it is a {@link Document} or a {@link Download}; a failure is mapped by
     * {@link Problems}.
     */
    public void on(String operationId, Function<ApiRequest, Future<?>> answer) {
        OpenAPIRoute route = routes.getRoute(operationId);
        if (route == null) throw new IllegalArgumentException("no such operation in the contract: " + operationId);
        // Who may do what is each feature's policy; the bearer token itself was checked by the root handler.
        route.setDoSecurity(false);
        route.addHandler(context -> Future.succeededFuture(new ApiRequest(context))
                .compose(answer::apply)
                .onSuccess(result -> write(context, result))
                .onFailure(context::fail));
    }

    /**
     * Answers an operation whose body may be larger than memory: {@link ApiRequest#stream} gives it as it comes. Everything
     * else is as with {@link #on}.
     */
    public void onStream(String operationId, Function<ApiRequest, Future<?>> answer) {
        uploads.on(operationId, answer);
        // Never reached; without it the library would warn that nobody answers.
        routes.getRoute(operationId).setDoSecurity(false).addHandler(context -> context.fail(404));
    }

    /** The router of the operations whose bodies stream, to be mounted before anything reads a body. */
    Router uploads() {
        return uploads.router();
    }

    /** The router of all other operations, to be mounted once everything is answered. */
    Router router() {
        return routes.createRouter();
    }

    static void write(RoutingContext context, Object result) {
        HttpServerResponse response = context.response();
        if (result instanceof Cached cached) {
            cached.write(context);
        } else if (result instanceof Download download) {
            Downloads.write(context, download);
        } else if (result instanceof Document document) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType())
                    .putHeader("Content-Disposition", "inline; filename=\"" + document.name() + "\"")
                    .end(Buffer.buffer(document.bytes()));
        } else if (result instanceof Created created) {
            json(response.setStatusCode(201), created.body());
        } else {
            json(response, result);
        }
    }

    static void json(HttpServerResponse response, Object body) {
        try {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(Buffer.buffer(Json.WIRE.writeValueAsString(body).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
