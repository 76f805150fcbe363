package dk.raadslag.mail;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Where features hand in letters. */
public final class Post {
    private final LetterStore store;

    public Post(LetterStore store) {
        this.store = store;
    }

    /**
     * Puts letters into the outbox, in the caller's transaction: they are sent if, and only if, it commits. A letter
     * with an impossible address is kept and shown as given up; it does not hold up the others.
     */
    public Future<Void> send(SqlConnection conn, List<Letter> letters) {
        return handIn(conn, letters).mapEmpty();
    }

    /** The same; the id of each letter, in their order, by which its sender finds out what became of it. */
    public Future<List<UUID>> handIn(SqlConnection conn, List<Letter> letters) {
        return letters.isEmpty() ? Future.succeededFuture(List.of()) : store.insert(conn, letters);
    }
}
