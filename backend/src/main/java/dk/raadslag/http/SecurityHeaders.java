package dk.raadslag.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;

/** Tells the browser to run only our own files, and to talk only to us and Keycloak. */
public final class SecurityHeaders implements SecurityPolicyHandler {
    private final String policy;

    /** @param authOrigin where browsers reach Keycloak, e.g. {@code https://login.example.org} */
    public SecurityHeaders(String authOrigin) {
        this.policy = "default-src 'self'; connect-src 'self' " + authOrigin + "; frame-src 'self' " + authOrigin
                + "; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none';"
                + " form-action 'self' " + authOrigin + "; frame-ancestors 'self'";
    }

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "SAMEORIGIN")
                .set("Referrer-Policy", "same-origin");
        context.next();
    }
}
