package dk.raadslag.body;

import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.time.Clock;

/** Makes access follow the seats as a server does every half minute, for measuring; Keycloak has nothing to hear. */
public final class SettlingCost {
    private final AccessService access;

    public SettlingCost(Database db, Clock clock) {
        access = new AccessService(
                db, Bodies.of(), new AccessStore(), new PersonStore(), new HoldingStore(), null, null, clock);
    }

    public Future<Void> settle() {
        return access.settle();
    }
}
