package dk.raadslag.push;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.UUID;

/** Where pushes are handed in. */
public final class Pushes {
    private final PushStore store = new PushStore();

    /**
     * Puts a push to each of a person's devices into the outbox, in the caller's transaction.
     *
     * @param alerts what it is about; {@link PushWords} says it when it is sent
     */
    public Future<Void> put(SqlConnection conn, String subject, Collection<UUID> alerts) {
        return store.put(conn, subject, alerts);
    }
}
