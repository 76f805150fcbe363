package dk.raadslag.live;

import dk.raadslag.access.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/** SQL of the columns {@code id} and {@code seq} of a table. */
final class SeqStore {
    private final String next;

    SeqStore(String table) {
        this.next = "update " + table + " set seq = seq + 1 where id = $1 returning seq";
    }

    /** Takes the row's lock until the transaction ends, and its next seq. */
    Future<Long> next(SqlConnection conn, UUID id) {
        return conn.preparedQuery(next).execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) throw Refusal.unknown();
            return rows.iterator().next().getLong("seq");
        });
    }
}
