package dk.raadslag.live;

import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Things of a feature that many people write to, each with a row that has a {@code seq}. Every change takes the row's
 * lock and its next seq, and writes that seq to whatever it changes; after the commit it tells those who watch the
 * topic. So a client that holds a thing up to a seq asks for what came {@code after} it, and misses nothing.
 *
 * @param <T> the row
 */
public final class Sequenced<T> {
    private final Database db;
    private final Topics topics;
    private final String kind;
    private final BiFunction<SqlConnection, UUID, Future<Optional<T>>> next;

    /**
     * @param kind of topic that each of them is
     * @param next {@code update … set seq = seq + 1 where id = $1 returning *}: the row under its lock, with its next
     *     seq
     */
    public Sequenced(
            Database db, Topics topics, String kind, BiFunction<SqlConnection, UUID, Future<Optional<T>>> next) {
        this.db = db;
        this.topics = topics;
        this.kind = kind;
        this.next = next;
    }

    /** Changes one of them in one transaction; fails with {@code unknown} when there is none, or as the work fails. */
    public <A> Future<A> change(UUID id, BiFunction<SqlConnection, T, Future<A>> work) {
        return db.transaction(conn -> next(conn, id).compose(row -> work.apply(conn, row)))
                .onSuccess(done -> told(id));
    }

    /** The lock and the next seq within the transaction of the caller, who calls {@link #told} after its commit. */
    public Future<T> next(SqlConnection conn, UUID id) {
        return next.apply(conn, id).map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** One of them was changed or created, and that is committed. */
    public void told(UUID id) {
        topics.changed(kind, id.toString());
    }
}
