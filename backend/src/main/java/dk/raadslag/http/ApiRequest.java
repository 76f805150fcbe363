package dk.raadslag.http;

import dk.raadslag.access.Actor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;

/** A request that the contract accepted and whose token, if any, was verified. */
public final class ApiRequest {
    static final String ACTOR = "actor";
    private final RoutingContext context;

    ApiRequest(RoutingContext context) {
        this.context = context;
    }

    public Actor actor() {
        return context.get(ACTOR);
    }

    /** A path parameter that the contract says is an id. */
    public UUID id(String name) {
        return UUID.fromString(context.pathParam(name));
    }

    /** A path parameter as it came. */
    public String text(String name) {
        return context.pathParam(name);
    }

    /** A query parameter as it came; empty when it is absent. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.request().getParam(name));
    }

    /** A query parameter that the contract says is a whole number; empty when it is absent. */
    public Optional<Long> number(String name) {
        return Optional.ofNullable(context.request().getParam(name)).map(Long::valueOf);
    }

    public JsonObject json() {
        return context.body().asJsonObject();
    }

    /** The body as it came; empty when there was none. */
    public Buffer bytes() {
        Buffer body = context.body().buffer();
        return body == null ? Buffer.buffer() : body;
    }
}
