package dk.raadslag.account;

import dk.raadslag.access.Revocations;
import dk.raadslag.access.Tokens;
import dk.raadslag.base.Base;
import io.vertx.core.Future;
import java.util.function.Consumer;

/** Who people are: their tokens, their accounts in Keycloak, and the news that a login has ended. */
public final class Logins {
    private final Revocations revocations = new Revocations();
    private final Tokens tokens;
    private final Accounts accounts;
    private final RightsNews rights;

    /**
     * Where Keycloak is.
     *
     * @param issuer that tokens name, as browsers see it
     * @param url as this server reaches it
     * @param client of the single-page app
     * @param audience that tokens must be for
     * @param adminSecret of the client that invites people; empty when this server invites nobody
     */
    public record Keycloak(
            String issuer, String url, String realm, String client, String audience, String adminSecret) {}

    public Logins(Base base, Keycloak at) {
        String realm = at.url() + "/realms/" + at.realm();
        tokens = new Tokens(base.vertx(), at.issuer(), realm, at.client(), at.audience(), revocations);
        accounts = new Accounts(base.vertx(), at.url(), at.realm(), at.client(), at.adminSecret());
        rights = new RightsNews(base.vertx(), base.jobs(), base.db(), revocations, base.clock());
    }

    /** Returns once every login that has ended so far is known. */
    public Future<Void> start() {
        return rights.start();
    }

    /** @param subject hears of each person whose logins so far have ended */
    public void onEnded(Consumer<String> subject) {
        revocations.onNews(subject);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Accounts accounts() {
        return accounts;
    }

    public RightsNews rights() {
        return rights;
    }
}
