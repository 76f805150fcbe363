package dk.raadslag.http;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Tokens;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.RequestBody;
import io.vertx.openapi.contract.SecurityRequirement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What every request passes before a feature answers it, cheapest first, so that refusing costs less than asking: who
 * asks, whether that is enough, the parameters, and only then the body.
 */
final class Door {
    /** Nobody looks at an empty page for longer. */
    private static final int LONGEST_WAIT_S = 10;

    private final Vertx vertx;
    private final OpenAPIContract contract;
    private final BearerHandler bearer;
    private final Turns turns;
    private final ClientAddress addresses;

    Door(Vertx vertx, OpenAPIContract contract, Tokens tokens, Turns turns, ClientAddress addresses) {
        this.vertx = vertx;
        this.contract = contract;
        this.bearer = new BearerHandler(tokens);
        this.turns = turns;
        this.addresses = addresses;
    }

    /** Paused: the body is read only when a later step wants it. */
    Handler<RoutingContext> enter(Operation operation) {
        return context -> {
            HttpServerRequest request = context.request();
            request.pause();
            context.put(ApiRequest.OPERATION, operation.getOperationId());
            context.response().putHeader("Cache-Control", "no-store");
            bearer.handle(context);
        };
    }

    /** Refuses anonymous requests where a login is needed. */
    Handler<RoutingContext> login(Operation operation) {
        boolean needsLogin = operation.getSecurityRequirements().stream().noneMatch(SecurityRequirement::isEmpty);
        return context -> {
            Actor actor = new ApiRequest(context).actor();
            if (needsLogin && actor.isAnonymous()) context.fail(Refusal.forbidden(actor));
            else context.next();
        };
    }

    /** The public takes turns, so that it cannot use up the whole database. */
    void turn(RoutingContext context) {
        String address = addresses.of(context.request());
        context.put(ApiRequest.ADDRESS, address);
        if (!new ApiRequest(context).actor().isAnonymous()) {
            context.next();
            return;
        }
        Future<Turns.Turn> coming = turns.take(address);
        coming.timeout(LONGEST_WAIT_S, TimeUnit.SECONDS)
                .onSuccess(turn -> {
                    if (context.response().closed()) {
                        // The client left while waiting.
                        turn.end();
                        return;
                    }
                    context.put(ApiRequest.TURN, turn);
                    context.addEndHandler(ended -> turn.end());
                    context.next();
                })
                .onFailure(cause -> {
                    coming.onSuccess(Turns.Turn::end);
                    context.fail(cause instanceof Refusal ? cause : Turns.tooMany());
                });
    }

    /** Checks path, query and media type against the contract. */
    Handler<RoutingContext> parameters(Operation operation) {
        Parameters parameters = new Parameters(contract, operation);
        return context -> {
            if (parameters.fit(context) && fits(context.request(), operation.getRequestBody())) context.next();
            else context.fail(Problems.malformed());
        };
    }

    /** Reads the body, within the operation's limits, and checks it against the contract. */
    Handler<RoutingContext> body(Operation operation) {
        RequestBody wanted = operation.getRequestBody();
        BodyReader reader = BodyReader.of(vertx, operation);
        BodyCheck check = wanted == null ? null : new BodyCheck(contract, wanted);
        return context -> reader.read(context.request())
                .compose(body -> checked(context, body, check))
                .onSuccess(ok -> context.next())
                .onFailure(context::fail);
    }

    /** Off the event loop and unordered: no request waits for the check of another one's body. */
    private Future<Void> checked(RoutingContext context, Buffer body, BodyCheck check) {
        context.put(ApiRequest.BODY, body);
        if (check == null) return Future.succeededFuture();
        String type = mediaType(context.request());
        return vertx.executeBlocking(
                () -> {
                    check.json(type, body);
                    return null;
                },
                false);
    }

    private static boolean fits(HttpServerRequest request, RequestBody wanted) {
        if (wanted == null || !wanted.isRequired() && request.getHeader(HttpHeaders.CONTENT_TYPE) == null) return true;
        return wanted.getContent().containsKey(mediaType(request));
    }

    /** Without its parameters; empty when there is none. */
    private static String mediaType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
    }
}
