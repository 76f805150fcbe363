package dk.raadslag.reading;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL of {@code read_mark}. */
final class ReadMarkStore {
    /** Those of one person on these items and papers. */
    Future<List<ReadMark>> of(SqlConnection conn, String subject, Collection<UUID> things) {
        return conn.preparedQuery(
                        "select thing_id, seen from read_mark where subject = $1 and thing_id = any ($2) order by thing_id")
                .mapping(row -> new ReadMark(row.getUUID("thing_id"), row.getString("seen")))
                .execute(Tuple.of(subject, (Object) things.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> set(SqlConnection conn, String subject, ReadMark mark) {
        return conn.preparedQuery(
                        """
                        insert into read_mark (subject, thing_id, seen) values ($1, $2, $3)
                        on conflict (subject, thing_id) do update set seen = $3""")
                .execute(Tuple.of(subject, mark.id(), mark.seen()))
                .mapEmpty();
    }

    Future<Void> take(SqlConnection conn, String subject, UUID thing) {
        return conn.preparedQuery("delete from read_mark where subject = $1 and thing_id = $2")
                .execute(Tuple.of(subject, thing))
                .mapEmpty();
    }
}
