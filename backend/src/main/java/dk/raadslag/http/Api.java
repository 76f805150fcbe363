package dk.raadslag.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.access.Tokens;
import dk.raadslag.protocol.Json;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The HTTP interface: features answer operations of the contract, which is enforced before they see a request. */
public final class Api {
    /** For the public's requests, each of which needs the database for some milliseconds. */
    private static final int MOST_WAITING = 2000;

    /** A town hall behind one address, just after an agenda was sent out. */
    private static final int MOST_WAITING_OF_ONE_ADDRESS = 1000;

    private static final String JSON = "application/json";

    private final Vertx vertx;
    private final OpenAPIContract contract;
    private final Door door;
    private final Packer packer;
    private final Map<String, Answer> answers = new HashMap<>();

    private record Answer(Function<ApiRequest, Future<?>> how, boolean streams) {}

    private Api(Vertx vertx, OpenAPIContract contract, Door door) {
        this.vertx = vertx;
        this.contract = contract;
        this.door = door;
        this.packer = new Packer(vertx);
    }

    /** @param atOnce how many requests of the public are answered at the same time */
    public static Future<Api> create(Vertx vertx, Tokens tokens, ClientAddress addresses, int atOnce) {
        Turns turns = new Turns(Math.max(2, atOnce), MOST_WAITING, MOST_WAITING_OF_ONE_ADDRESS);
        return Contract.load(vertx)
                .map(contract -> new Api(vertx, contract, new Door(vertx, contract, tokens, turns, addresses)));
    }

    /**
     * Answers an operation. The result is written as JSON, unless it is a {@link Document}, a {@link Download} or
     * a {@link Streamed}; a failure is mapped by {@link Problems}.
     */
    public void on(String operationId, Function<ApiRequest, Future<?>> answer) {
        answered(operationId, new Answer(answer, false));
    }

    /**
     * Answers an operation whose body is JSON: it arrives as a record with exactly the properties that the contract
     * names. Otherwise as {@link #on(String, Function)}.
     */
    public <T> void on(String operationId, Class<T> body, BiFunction<ApiRequest, T, Future<?>> answer) {
        on(operationId, request -> answer.apply(request, request.body(body)));
        Bodies.refuseOther(contract.operation(operationId), body);
    }

    /**
     * Answers an operation whose body may be larger than memory: {@link ApiRequest#stream} streams it. Everything else
     * is as with {@link #on}.
     */
    public void onStream(String operationId, Function<ApiRequest, Future<?>> answer) {
        answered(operationId, new Answer(answer, true));
    }

    private void answered(String operationId, Answer answer) {
        if (contract.operation(operationId) == null) {
            throw new IllegalArgumentException("no such operation in the contract: " + operationId);
        }
        answers.put(operationId, answer);
    }

    /**
     * The router of all operations, in the order of the contract; to be mounted once every operation has its answer.
     */
    Router router() {
        Router router = Router.router(vertx);
        for (Path path : contract.getPaths()) {
            for (Operation operation : path.getOperations()) {
                Answer answer = answers.get(operation.getOperationId());
                if (answer == null) throw new IllegalStateException("nobody answers " + operation.getOperationId());
                mount(router, operation, answer);
            }
        }
        return router;
    }

    private void mount(Router router, Operation operation, Answer answer) {
        Route route = router.route(
                        operation.getHttpMethod(), operation.getOpenAPIPath().replaceAll("\\{([^}]+)}", ":$1"))
                .handler(door.enter(operation))
                .handler(door.login(operation))
                .handler(door.parameters(operation))
                .handler(door::turn);
        if (!answer.streams()) route.handler(door.body(operation));
        route.handler(context -> Future.succeededFuture(new ApiRequest(context))
                .compose(answer.how()::apply)
                .onComplete(done -> new ApiRequest(context).letOthers())
                .onSuccess(result -> write(context, result))
                .onFailure(cause -> {
                    if (!isGone(cause)) context.fail(cause);
                }));
    }

    /** The client is gone. */
    private static boolean isGone(Throwable cause) {
        return cause instanceof HttpClosedException || cause instanceof StreamResetException;
    }

    private void write(RoutingContext context, Object result) {
        HttpServerResponse response = context.response();
        if (result instanceof Cached cached) {
            cached.write(context, packer);
        } else if (result instanceof Download download) {
            Downloads.write(context, download);
        } else if (result instanceof Streamed streamed) {
            Downloads.write(context, streamed);
        } else if (result instanceof Document document) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType())
                    .putHeader("Content-Disposition", document.disposition());
            if (document.isPacked()) response.end(Buffer.buffer(document.bytes()));
            else packer.send(context, document::bytes);
        } else if (result instanceof Created created) {
            json(response.setStatusCode(201), created.body());
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, JSON);
            packer.send(context, () -> Json.WIRE.writeValueAsBytes(result));
        }
    }

    /** Sends a small answer, at once. */
    static void json(HttpServerResponse response, Object body) {
        try {
            response.putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(Buffer.buffer(Json.WIRE.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
