package dk.raadslag.live;

import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Things of a feature that are written to by many at a time, each with a row that has a {@code seq}. Every change takes
 * the row's lock and its next seq, and writes that seq to whatever it changes; after the commit those who watch the
 * topic are told. So whoever holds a thing up to a seq asks for what came {@code after} it, and misses nothing.
 */
public final class Sequenced {
    private final Database db;
    private final Topics topics;
    private final String kind;
    private final SeqStore store;

    /** @param kind of topic, in whose {@code table} each has its row */
    public Sequenced(Database db, Topics topics, String kind, String table) {
        this.db = db;
        this.topics = topics;
        this.kind = kind;
        this.store = new SeqStore(table);
    }

    /**
     * Changes one thing in one transaction.
     *
     * @param allowed fails for whom there is no such thing: they must not even wait for its lock
     * @param work is done under the lock, with the thing's next seq; it looks again at what somebody else may have changed
     */
    public <T> Future<T> change(
            UUID id, Function<SqlConnection, Future<?>> allowed, BiFunction<SqlConnection, Long, Future<T>> work) {
        return db.transaction(conn ->
                        allowed.apply(conn).compose(ok -> store.next(conn, id)).compose(seq -> work.apply(conn, seq)))
                .onSuccess(done -> told(id));
    }

    /** The lock and the next seq within the caller's transaction, who calls {@link #told} after its commit. */
    public Future<Long> next(SqlConnection conn, UUID id) {
        return store.next(conn, id);
    }

    /** One of them was changed or created, and that is committed. */
    public void told(UUID id) {
        topics.changed(kind, id.toString());
    }
}
