package dk.raadslag.account;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests to Keycloak's admin interface as the client {@code raadslag-server}, which has only the rights it needs. */
final class KeycloakApi {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakApi.class);
    private static final String CLIENT = "raadslag-server";
    private static final int PATIENCE_MS = 10_000;

    private final WebClient web;
    private final String url;
    private final String realm;
    private final String secret;
    private Future<String> token;
    private Instant tokenUntil = Instant.MIN;

    /** @param secret blank when there is none: then everything fails with {@code login-unavailable} */
    KeycloakApi(Vertx vertx, String url, String realm, String secret) {
        this.web = WebClient.create(vertx, new WebClientOptions().setConnectTimeout(PATIENCE_MS / 2));
        this.url = url;
        this.realm = realm;
        this.secret = secret;
    }

    /** Fails with {@code login-unavailable} when there is no answer, or one that says that Keycloak cannot. */
    Future<HttpResponse<Buffer>> ask(HttpMethod method, String path, MultiMap query, Object body) {
        return token().compose(bearer -> {
                    HttpRequest<Buffer> request = web.requestAbs(method, url + "/admin/realms/" + realm + path)
                            .timeout(PATIENCE_MS)
                            .bearerTokenAuthentication(bearer);
                    request.queryParams().addAll(query);
                    return body == null ? request.send() : request.sendJson(body);
                })
                .recover(cause -> away(method + " " + path + ": " + cause.getMessage()))
                .compose(answer -> {
                    int status = answer.statusCode();
                    if (status == 401) forgetToken();
                    boolean cannot = status == 401 || status == 403 || status > 500;
                    return cannot
                            ? away(method + " " + path + " was answered " + status)
                            : Future.succeededFuture(answer);
                });
    }

    static <T> Future<T> away(String why) {
        LOG.warn("Keycloak: {}", why);
        return Future.failedFuture(new Refusal(Code.LOGIN_UNAVAILABLE));
    }

    private synchronized void forgetToken() {
        tokenUntil = Instant.MIN;
    }

    private synchronized Future<String> token() {
        if (secret.isBlank()) return away("RAADSLAG_AUTH_ADMIN_SECRET is not set");
        if (token != null && !token.failed() && Instant.now().isBefore(tokenUntil)) return token;
        // Short-lived: better one request too many than a token that expires on its way.
        tokenUntil = Instant.now().plusSeconds(30);
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("grant_type", "client_credentials")
                .add("client_id", CLIENT)
                .add("client_secret", secret);
        token = web.postAbs(url + "/realms/" + realm + "/protocol/openid-connect/token")
                .timeout(PATIENCE_MS)
                .sendForm(form)
                .compose(answer -> {
                    JsonObject said = answer.statusCode() == 200 ? answer.bodyAsJsonObject() : new JsonObject();
                    String bearer = said.getString("access_token");
                    return bearer == null
                            ? Future.failedFuture("no token for " + CLIENT + ", status " + answer.statusCode())
                            : Future.succeededFuture(bearer);
                });
        return token;
    }
}
