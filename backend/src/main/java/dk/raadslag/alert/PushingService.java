package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.util.EnumMap;
import java.util.Map;

/** Of what somebody is told on their devices: they read and say it for themselves alone. */
final class PushingService {
    private final Database db;
    private final WishStore store = new WishStore(Channel.PUSH);

    PushingService(Database db) {
        this.db = db;
    }

    /** Of every interest. */
    Future<Map<Interest, Mailing>> of(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.read(conn -> store.of(conn, actor.subject())).map(said -> {
            Map<Interest, Mailing> all = new EnumMap<>(Interest.class);
            for (Interest one : Interest.values()) all.put(one, said.getOrDefault(one, Mailing.AT_ONCE));
            return all;
        });
    }

    Future<Map<Interest, Mailing>> set(Actor actor, Map<Interest, Mailing> wishes) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.transaction(conn -> store.put(conn, actor.subject(), wishes)).compose(ok -> of(actor));
    }
}
