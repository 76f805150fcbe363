package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.account.Accounts;
import dk.raadslag.account.RightsNews;
import dk.raadslag.danish.DanishLetters;
import dk.raadslag.db.Database;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.protocol.Code;
import dk.raadslag.words.Visible;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A body that Rådslag does not know yet, of a document that somebody imports. Those who write for any body may create
 * one, and are its secretariat. Each step may be repeated: asked again, what broke off is completed.
 */
final class NewBodyService {
    private static final int MOST_OF_ONE = 30;
    private static final int LONGEST_ID = 30;
    private static final int LONGEST_TRY = 20;
    /** As the contract has it, of what is left when nothing is hidden in it. */
    private static final int SHORTEST_NAME = 3;

    private final Database db;
    private final Bodies bodies;
    private final BodyStore store;
    private final Accounts accounts;
    private final RightsNews rights;
    private final Clock clock;

    NewBodyService(Database db, Bodies bodies, BodyStore store, Accounts accounts, RightsNews rights, Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.store = store;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Fails with {@code body-exists} when there is one of this name, unless the actor is its secretariat, or began to
     * create it and it is not complete. Afterwards the actor's logins so far are over, as after every change of rights.
     *
     * @param kind how its documents look; the directors are the members of a network
     */
    Future<Body> create(Actor actor, HouseStyle kind, String said) {
        if (actor.roles().stream().noneMatch(role -> role.role() == Role.SECRETARIAT)) throw Refusal.forbidden(actor);
        String name = Visible.line(said);
        if (name.length() < SHORTEST_NAME) throw new Refusal(Code.BAD_REQUEST);
        return db.read(conn -> store.named(conn, name).compose(there -> there.map(body -> known(conn, actor, body))
                        .orElseGet(() -> free(conn, kind, name, 0).map(Wanted::fresh))))
                .compose(wanted ->
                        wanted.isComplete() ? Future.succeededFuture(wanted.body()) : completed(actor, wanted));
    }

    /** @param isThere its row is there; more may not be, if what the person began broke off */
    private record Wanted(Body body, boolean isThere, boolean isComplete) {
        static Wanted fresh(Body body) {
            return new Wanted(body, false, false);
        }
    }

    private Future<Wanted> known(SqlConnection conn, Actor actor, Body body) {
        return store.isBegunBy(conn, actor, body.id()).map(begun -> {
            if (begun) return new Wanted(body, true, false);
            // Who was its secretariat once and is not any more gets nothing back by asking again.
            if (actor.has(body.id(), Role.SECRETARIAT)) return new Wanted(body, true, true);
            throw new Refusal(Code.BODY_EXISTS);
        });
    }

    /** Keycloak is asked first: without its groups there is no body that anybody could see. */
    private Future<Body> completed(Actor actor, Wanted wanted) {
        Body body = wanted.body();
        Membership secretariat = new Membership(body.id(), Role.SECRETARIAT);
        return accounts.makeGroups(body.id())
                .compose(made ->
                        wanted.isThere() ? Future.succeededFuture() : db.transaction(conn -> insert(conn, actor, body)))
                .compose(there -> accounts.join(actor.subject(), secretariat))
                .compose(joined -> db.transaction(conn ->
                        store.settle(conn, body.id()).compose(settled -> rights.changed(conn, actor.subject()))))
                .onSuccess(at -> rights.tell(actor.subject(), at))
                .compose(told -> bodies.look())
                .map(body);
    }

    private Future<Void> insert(SqlConnection conn, Actor actor, Body body) {
        return store.countOf(conn, actor)
                .compose(count -> {
                    if (count >= MOST_OF_ONE) throw new Refusal(Code.TOO_MANY_BODIES, Map.of("most", MOST_OF_ONE));
                    return store.insert(conn, body, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                })
                .map(isNew -> {
                    // Somebody else was quicker.
                    if (!isNew) throw new Refusal(Code.BODY_EXISTS);
                    return null;
                });
    }

    /** Names that come to the same letters get another one at the end. */
    private Future<Body> free(SqlConnection conn, HouseStyle kind, String name, int tried) {
        if (tried > LONGEST_TRY) return Future.failedFuture(new Refusal(Code.BODY_EXISTS));
        String letters = letters(name);
        String ending = tried == 0 ? "" : String.valueOf((char) ('a' + tried));
        String id = (kind == HouseStyle.KD_NET ? "kd-net-" : "kkr-")
                + letters.substring(0, Math.min(letters.length(), LONGEST_ID - ending.length()))
                + ending;
        return store.byId(conn, id)
                .compose(other -> other.isPresent()
                        ? free(conn, kind, name, tried + 1)
                        : Future.succeededFuture(new Body(id, kind, name, id, null)));
    }

    private static String letters(String name) {
        String letters = DanishLetters.plain(name);
        return letters.isEmpty() ? "organ" : letters;
    }
}
