package dk.raadslag.http;

import dk.raadslag.access.Refusal;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.openapi.validation.ValidatorException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapping from what went wrong to status, stable code and Danish sentence. */
final class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void handle(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) return;
        Refusal refusal = refusal(context);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", refusal.code());
        problem.put("message", refusal.getMessage());
        problem.putAll(refusal.details());
        Api.json(context.response().setStatusCode(refusal.status()), problem);
    }

    private static Refusal refusal(RoutingContext context) {
        Throwable cause = context.failure();
        if (cause instanceof Refusal refusal) return refusal;
        if (cause instanceof HttpException http && http.getCause() instanceof ValidatorException) return malformed();
        if (cause instanceof ValidatorException) return malformed();
        int status = cause instanceof HttpException http ? http.getStatusCode() : context.statusCode();
        return switch (status) {
            case 400 -> malformed();
            case 404, 405 -> Refusal.unknown();
            case 413 -> new Refusal(413, "too-large", "Filen er for stor. Den må højst fylde 5 MB.");
            case 415 -> new Refusal(415, "bad-media-type", "Filen har en type, som Rådslag ikke kan modtage.");
            default -> internal(context, cause);
        };
    }

    private static Refusal malformed() {
        return Refusal.badRequest("Forespørgslen er ikke udfyldt rigtigt.");
    }

    private static Refusal internal(RoutingContext context, Throwable cause) {
        LOG.error("{} {} failed", context.request().method(), context.request().path(), cause);
        return new Refusal(
                500, "internal", "Der skete en fejl på serveren. Det, du har skrevet, er ikke gået tabt. Prøv igen.");
    }
}
