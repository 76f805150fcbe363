package dk.raadslag.http;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Tokens;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.AuthenticationHandler;

/** Who asks. A request without a token is an anonymous visitor's; a bad token is refused, never taken for a visitor. */
final class BearerHandler implements AuthenticationHandler {
    private static final String SCHEME = "Bearer ";
    private final Tokens tokens;

    BearerHandler(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void handle(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            context.put(ApiRequest.ACTOR, Actor.ANONYMOUS);
            context.next();
        } else if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            context.fail(Refusal.badToken());
        } else {
            tokens.actor(header.substring(SCHEME.length()).trim())
                    .onSuccess(actor -> {
                        context.put(ApiRequest.ACTOR, actor);
                        context.next();
                    })
                    .onFailure(context::fail);
        }
    }
}
