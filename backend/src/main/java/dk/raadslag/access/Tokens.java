package dk.raadslag.access;

import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keycloak's access tokens, verified here against its published keys, turned into {@link Actor}s. */
public final class Tokens {
    private final OAuth2Auth keycloak;
    private final String audience;
    private final Revocations revocations;
    private final VerifiedTokens verified = new VerifiedTokens(InstantSource.system());
    private volatile Future<Void> keys;
    private volatile long keysAt;

    /**
     * @param issuer that tokens must name, as browsers see it
     * @param internalUrl of the same realm, as this server reaches it
     */
    public Tokens(
            Vertx vertx, String issuer, String internalUrl, String client, String audience, Revocations revocations) {
        this.audience = audience;
        this.revocations = revocations;
        this.keycloak = OAuth2Auth.create(
                vertx,
                new OAuth2Options()
                        .setClientId(client)
                        .setSite(internalUrl)
                        .setTokenPath("/protocol/openid-connect/token")
                        .setAuthorizationPath("/protocol/openid-connect/auth")
                        .setJwkPath("/protocol/openid-connect/certs")
                        .setIntrospectionPath(null)
                        .setUserInfoPath(null)
                        .setJWTOptions(new JWTOptions().setIssuer(issuer).addAudience(audience)));
        // Keycloak may still be starting; the first request that needs its keys tries again.
        loadKeys();
    }

    /**
     * Fails with a {@link Refusal}: {@code bad-token}, or {@code login-unavailable} while Keycloak has given no keys.
     */
    public Future<Actor> actor(String token) {
        if (token.isEmpty()) return Future.failedFuture(Refusal.badToken());
        return verified.find(token)
                .map(Future::succeededFuture)
                .orElseGet(() -> ready().compose(ok -> verify(token).recover(first -> rotated(token)))
                        .onSuccess(actor -> verified.keep(token, actor)))
                .compose(actor ->
                        ended(actor) ? Future.failedFuture(Refusal.badToken()) : Future.succeededFuture(actor));
    }

    /** True if the rights of this person changed after this login, so that it no longer counts. */
    public boolean ended(Actor actor) {
        return revocations.ended(actor);
    }

    /** The keys may have been rotated since they were read: fetch them once more, but not for every forged token. */
    private Future<Actor> rotated(String token) {
        if (System.nanoTime() - keysAt < 10_000_000_000L) return Future.failedFuture(Refusal.badToken());
        return loadKeys().compose(ok -> verify(token)).recover(again -> Future.failedFuture(Refusal.badToken()));
    }

    private Future<Void> ready() {
        Future<Void> loading = keys;
        if (loading.failed()) loading = loadKeys();
        return loading.recover(cause -> Future.failedFuture(new Refusal(Code.LOGIN_UNAVAILABLE).because(cause)));
    }

    private Future<Void> loadKeys() {
        keysAt = System.nanoTime();
        Future<Void> loading = keycloak.jWKSet();
        keys = loading;
        return loading;
    }

    private Future<Actor> verify(String token) {
        // Composed, because the library throws at some tokens instead of failing the future.
        return Future.succeededFuture(new TokenCredentials(token))
                .compose(keycloak::authenticate)
                .map(this::actor);
    }

    /** The library checks signature, time and issuer, but accepts a token that names no audience at all. */
    private Actor actor(User user) {
        JsonObject claims = user.attributes().getJsonObject("accessToken");
        if (claims == null || !isForUs(claims.getValue("aud")) || !"Bearer".equals(claims.getString("typ"))) {
            throw Refusal.badToken();
        }
        String subject = claims.getString("sub");
        Long expires = claims.getLong("exp");
        Long issued = claims.getLong("iat", 0L);
        if (subject == null || expires == null) throw Refusal.badToken();
        return new Actor(
                subject,
                claims.getString("name", claims.getString("preferred_username", subject)),
                claims.getJsonArray("groups", new JsonArray()).stream()
                        .map(group -> Membership.ofGroup(String.valueOf(group)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                Instant.ofEpochSecond(issued),
                Instant.ofEpochSecond(expires));
    }

    private boolean isForUs(Object aud) {
        return audience.equals(aud) || aud instanceof JsonArray list && list.contains(audience);
    }
}
