package dk.raadslag.account;

import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The accounts in Keycloak. Every call may be repeated with the same result; every call fails with
 * {@code login-unavailable} while Keycloak does not answer.
 */
public final class Accounts {
    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    /** Without letters and digits that look alike: people read it out on the telephone. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int CREATED = 201;
    private static final int PASSWORD_LENGTH = 16;
    private static final int MAIL_VALID_SECONDS = 7 * 24 * 3600;

    private final KeycloakApi keycloak;
    private final String client;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param client of the single-page app, where people go on after choosing a password
     * @param secret of the client {@code raadslag-server}, blank when there is none
     */
    public Accounts(Vertx vertx, String url, String realm, String client, String secret) {
        this.keycloak = new KeycloakApi(vertx, url, realm, secret);
        this.client = client;
    }

    public Future<Optional<Account>> bySubject(String subject) {
        return get("/users/" + subject, query())
                .map(answer -> answer.statusCode() == 404
                        ? Optional.empty()
                        : Optional.of(account(answer.bodyAsJsonObject())));
    }

    public Future<Optional<Account>> byEmail(String email) {
        return get("/users", query().add("email", email).add("exact", "true"))
                .map(answer -> answer.bodyAsJsonArray().stream()
                        .map(found -> account((JsonObject) found))
                        .findFirst());
    }

    /** A new account without a password, or the one that somebody else created in the meantime, which is not new. */
    public Future<Account> create(String name, String email) {
        int gap = name.trim().lastIndexOf(' ');
        JsonObject user = new JsonObject()
                .put("username", email)
                .put("email", email)
                .put("enabled", true)
                .put("firstName", gap < 0 ? name.trim() : name.trim().substring(0, gap))
                .put("lastName", gap < 0 ? "" : name.trim().substring(gap + 1))
                .put("attributes", new JsonObject().put("locale", new JsonArray().add("da")))
                .put("requiredActions", new JsonArray().add(SET_PASSWORD));
        return ask(HttpMethod.POST, "/users", query(), user)
                .compose(answer -> byEmail(email).compose(found -> found.map(
                                there -> Future.succeededFuture(answer.statusCode() == CREATED ? there.asNew() : there))
                        .orElseGet(() -> KeycloakApi.away("the new user of " + email + " is not there"))));
    }

    /** The groups of a body, one for each role; those that are there already stay as they are. */
    public Future<Void> makeGroups(String bodyId) {
        return ask(HttpMethod.POST, "/groups", query(), new JsonObject().put("name", bodyId))
                .compose(answer -> there(answer, bodyId))
                .compose(top -> get("/group-by-path/" + bodyId, query()))
                .compose(found -> {
                    String top = found.bodyAsJsonObject().getString("id");
                    Future<Void> made = Future.succeededFuture();
                    for (Role role : Role.values())
                        made = made.compose(before -> ask(
                                        HttpMethod.POST,
                                        "/groups/" + top + "/children",
                                        query(),
                                        new JsonObject().put("name", role.code()))
                                .compose(answer -> there(answer, role.code())));
                    return made;
                });
    }

    private static Future<Void> there(HttpResponse<Buffer> answer, String group) {
        boolean isThere = answer.statusCode() == CREATED || answer.statusCode() == 409;
        return isThere
                ? Future.succeededFuture()
                : KeycloakApi.away("making the group " + group + " was answered " + answer.statusCode());
    }

    /** Puts the person into the role's group, which is made where an older Rådslag has not made it. */
    public Future<Void> join(String subject, Membership role) {
        return found(role)
                .compose(found -> found.isPresent()
                        ? Future.succeededFuture(found.get())
                        : makeGroups(role.bodyId()).compose(made -> group(role)))
                .compose(id -> ask(HttpMethod.PUT, "/users/" + subject + "/groups/" + id, query(), new JsonObject()))
                .compose(answer -> answer.statusCode() == 204
                        ? Future.succeededFuture()
                        : KeycloakApi.away("joining " + role.group() + " was answered " + answer.statusCode()));
    }

    /** Takes the person out of the role's group; a deleted account is in no group, and nobody is in a missing one. */
    public Future<Void> leave(String subject, Membership role) {
        return found(role)
                .compose(found -> found.isPresent() ? leave(subject, role, found.get()) : Future.succeededFuture());
    }

    private Future<Void> leave(String subject, Membership role, String id) {
        return ask(HttpMethod.DELETE, "/users/" + subject + "/groups/" + id, query(), null)
                .compose(answer -> answer.statusCode() == 204 || answer.statusCode() == 404
                        ? Future.succeededFuture()
                        : KeycloakApi.away("leaving " + role.group() + " was answered " + answer.statusCode()));
    }

    /** Sends a mail in which the person chooses a password; false when this Keycloak cannot send mail. */
    public Future<Boolean> mailSetPassword(String subject) {
        MultiMap query =
                query().add("lifespan", Integer.toString(MAIL_VALID_SECONDS)).add("client_id", client);
        return ask(
                        HttpMethod.PUT,
                        "/users/" + subject + "/execute-actions-email",
                        query,
                        new JsonArray().add(SET_PASSWORD))
                .map(answer -> answer.statusCode() / 100 == 2);
    }

    /**
     * Sets a password that must be changed at the first login, and returns it, this once. Only for a new account:
     * people who know the password of another can log in as that person.
     */
    public Future<String> firstPassword(Account account) {
        if (!account.isNew()) throw new IllegalArgumentException("the account of " + account.subject() + " is not new");
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        JsonObject credential = new JsonObject()
                .put("type", "password")
                .put("value", password.toString())
                .put("temporary", true);
        return ask(HttpMethod.PUT, "/users/" + account.subject() + "/reset-password", query(), credential)
                .compose(answer -> answer.statusCode() == 204
                        ? Future.succeededFuture(password.toString())
                        : KeycloakApi.away("a password was answered " + answer.statusCode()));
    }

    private Future<String> group(Membership role) {
        return found(role).compose(found -> found.map(Future::succeededFuture)
                .orElseGet(() -> KeycloakApi.away("there is no group " + role.group())));
    }

    /** The id of the role's group; empty when there is none. */
    private Future<Optional<String>> found(Membership role) {
        return get("/group-by-path" + role.group(), query()).compose(answer -> switch (answer.statusCode()) {
            case 200 ->
                Future.succeededFuture(Optional.of(answer.bodyAsJsonObject().getString("id")));
            case 404 -> Future.succeededFuture(Optional.empty());
            default -> KeycloakApi.away("the group " + role.group() + " was answered " + answer.statusCode());
        });
    }

    private Future<HttpResponse<Buffer>> get(String path, MultiMap query) {
        return ask(HttpMethod.GET, path, query, null);
    }

    private Future<HttpResponse<Buffer>> ask(HttpMethod method, String path, MultiMap query, Object body) {
        return keycloak.ask(method, path, query, body);
    }

    private static MultiMap query() {
        return MultiMap.caseInsensitiveMultiMap();
    }

    private static Account account(JsonObject user) {
        return new Account(
                user.getString("id"),
                user.getString("username"),
                user.getBoolean("emailVerified", false),
                user.getJsonArray("requiredActions", new JsonArray()).contains(SET_PASSWORD),
                false);
    }
}
