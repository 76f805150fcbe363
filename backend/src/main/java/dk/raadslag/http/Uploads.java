package dk.raadslag.http;

import dk.raadslag.access.Tokens;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestUtils;
import io.vertx.openapi.validation.RequestValidator;
import java.util.function.Function;

/**
 * Operations of the contract whose bodies are not gathered before they are answered. Path, parameters and media type
 * are the contract's, and enforced as everywhere; only the body is left to stream.
 */
final class Uploads {
    /** A sender that was refused may not hear of it while he is still sending; so much longer we listen to him. */
    private static final long LISTEN_ON_MS = 5_000;

    private static final long LISTEN_ON_BYTES = 64L * 1024 * 1024;

    private final Vertx vertx;
    private final OpenAPIContract contract;
    private final RequestValidator validator;
    private final Router router;
    private final BearerHandler bearer;

    Uploads(Vertx vertx, OpenAPIContract contract, Tokens tokens) {
        this.vertx = vertx;
        this.contract = contract;
        this.validator = RequestValidator.create(vertx, contract);
        this.router = Router.router(vertx);
        this.bearer = new BearerHandler(tokens);
    }

    void on(String operationId, Function<ApiRequest, Future<?>> answer) {
        Operation operation = contract.operation(operationId);
        if (operation == null) throw new IllegalArgumentException("no such operation in the contract: " + operationId);
        String path = operation.getOpenAPIPath().replaceAll("\\{([^}]+)}", ":$1");
        router.route(operation.getHttpMethod(), path)
                .handler(this::waitForAnswer)
                .handler(bearer::handle)
                .handler(context -> enforce(context, operation))
                .handler(context -> Future.succeededFuture(new ApiRequest(context))
                        .compose(answer::apply)
                        .onSuccess(result -> Api.write(context, result))
                        .onFailure(cause -> {
                            if (!isGone(cause)) context.fail(cause);
                        }));
    }

    /** There is nobody left to answer. */
    private static boolean isGone(Throwable cause) {
        return cause instanceof HttpClosedException || cause instanceof StreamResetException;
    }

    Router router() {
        return router;
    }

    /** Nothing is read before somebody wants it; what nobody wanted is read and dropped, for a while. */
    private void waitForAnswer(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.pause();
        context.response().putHeader("Cache-Control", "no-store");
        context.addBodyEndHandler(answered -> {
            if (!request.isEnded()) dropRest(request);
        });
        context.next();
    }

    private void dropRest(HttpServerRequest request) {
        long timer = vertx.setTimer(LISTEN_ON_MS, late -> hangUp(request));
        long[] left = {LISTEN_ON_BYTES};
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.handler(dropped -> {
            left[0] -= dropped.length();
            if (left[0] < 0) hangUp(request);
        });
        request.resume();
    }

    /** Over HTTP/2 other requests share the connection. */
    private static void hangUp(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) request.response().reset();
        else request.connection().close();
    }

    private void enforce(RoutingContext context, Operation operation) {
        // A stand-in for the body: without one its media type would not be looked at.
        RequestUtils.extract(context.request(), operation, () -> Future.succeededFuture(Buffer.buffer(" ")))
                .compose(request -> validator.validate(request, operation.getOperationId()))
                .onSuccess(valid -> context.next())
                .onFailure(context::fail);
    }
}
