package dk.raadslag.text;

import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The owners of a text's client ids: each id belongs to the person who used it first, for good. */
final class ClientOwners {
    private final UUID textId;
    private final Database db;
    private final UpdateStore store;
    private final Map<Long, String> subjects = new HashMap<>();

    /** @param known those that the database knows */
    ClientOwners(UUID textId, Map<Long, UpdateStore.Owner> known, Database db, UpdateStore store) {
        this.textId = textId;
        this.db = db;
        this.store = store;
        subjects.put(0L, UpdateStore.SERVER);
        known.forEach((client, owner) -> subjects.put(client, owner.subject()));
    }

    /** Whose a client id is; null when nobody used it yet. */
    String of(long client) {
        return subjects.get(client);
    }

    /** Gives a client id to its first user; afterwards {@link #of} knows it. */
    Future<Void> bind(long client, TextSocket socket) {
        return db.write(conn -> store.bind(conn, textId, client, socket.actor()))
                .onSuccess(owner -> subjects.put(client, owner.subject()))
                .mapEmpty();
    }
}
