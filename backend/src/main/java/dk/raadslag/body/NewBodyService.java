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
     * Fails with {@code body-exists} when there is one of this name that somebody else created, or that always was.
     * Afterwards the actor's logins so far are over, as after every change of rights.
     *
     * @param kind how its documents look; the directors are the members of a network
     */
    Future<Body> create(Actor actor, HouseStyle kind, String said) {
        if (actor.roles().stream().noneMatch(role -> role.role() == Role.SECRETARIAT)) throw Refusal.forbidden(actor);
        String name = said.strip().replaceAll("\\s+", " ");
        return db.transaction(conn -> store.createdBy(conn, actor, name)
                        .compose(mine -> mine.isPresent()
                                ? Future.succeededFuture(mine.get())
                                : demandFew(conn, actor).compose(few -> inserted(conn, actor, kind, name, 0))))
                .compose(body -> accounts.makeGroups(body.id())
                        .compose(made -> accounts.join(actor.subject(), new Membership(body.id(), Role.SECRETARIAT)))
                        .compose(joined -> db.transaction(conn -> rights.changed(conn, actor.subject())))
                        .onSuccess(at -> rights.tell(actor.subject(), at))
                        .compose(told -> bodies.look())
                        .map(body));
    }

    private Future<Void> demandFew(SqlConnection conn, Actor actor) {
        return store.countOf(conn, actor).map(count -> {
            if (count >= MOST_OF_ONE) throw new Refusal(Code.TOO_MANY_BODIES, Map.of("most", MOST_OF_ONE));
            return null;
        });
    }

    /** Names that come to the same letters get another one at the end. */
    private Future<Body> inserted(SqlConnection conn, Actor actor, HouseStyle kind, String name, int tried) {
        String letters = letters(name);
        String ending = tried == 0 ? "" : String.valueOf((char) ('a' + tried));
        String id = (kind == HouseStyle.KD_NET ? "kd-net-" : "kkr-")
                + letters.substring(0, Math.min(letters.length(), LONGEST_ID - ending.length()))
                + ending;
        Body body = new Body(id, kind, name, id, null);
        return store.insert(conn, body, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .compose(isNew -> isNew
                        ? Future.succeededFuture(body)
                        : store.byId(conn, id)
                                .compose(other -> other.isPresent()
                                                && !other.get().name().equalsIgnoreCase(name)
                                                && tried < LONGEST_TRY
                                        ? inserted(conn, actor, kind, name, tried + 1)
                                        : Future.failedFuture(new Refusal(Code.BODY_EXISTS))));
    }

    private static String letters(String name) {
        String letters = DanishLetters.plain(name);
        return letters.isEmpty() ? "organ" : letters;
    }
}
