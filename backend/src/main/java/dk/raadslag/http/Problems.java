package dk.raadslag.http;

import dk.raadslag.access.Refusal;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.Code;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapping from failures to status, stable code, details and Danish sentence. */
final class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void handle(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) return;
        Refusal refusal = refusal(context);
        if (refusal.status() >= 500) tell(context, refusal);
        Api.json(context.response().setStatusCode(refusal.status()), problem(refusal));
    }

    static Map<String, Object> problem(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", refusal.code());
        problem.put("message", refusal.getMessage());
        problem.putAll(refusal.details());
        return problem;
    }

    static Refusal malformed() {
        return new Refusal(Code.BAD_REQUEST);
    }

    private static Refusal refusal(RoutingContext context) {
        Throwable cause = context.failure();
        if (cause instanceof Refusal refusal) return refusal;
        int status = cause instanceof HttpException http ? http.getStatusCode() : context.statusCode();
        return switch (status) {
            case 400 -> malformed();
            case 403, 404, 405 -> Refusal.unknown();
            default -> status > 400 && status < 500 ? otherwise(status) : internal(cause);
        };
    }

    /** What the library itself refuses, such as a range outside a file. */
    private static Refusal otherwise(int status) {
        return malformed();
    }

    private static Refusal internal(Throwable cause) {
        return new Refusal(Code.INTERNAL).because(cause);
    }

    /** Logs the operation: an address may hold a secret, and a query a person's words. */
    private static void tell(RoutingContext context, Refusal refusal) {
        String operation = context.get(ApiRequest.OPERATION);
        String what = operation == null ? "a request of no operation" : operation;
        if (refusal.status() == 500) LOG.error("{} failed: {}", what, Causes.of(refusal), refusal.getCause());
        else LOG.warn("{} answered {} {}: {}", what, refusal.status(), refusal.code(), Causes.of(refusal));
    }
}
