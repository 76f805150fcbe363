package dk.raadslag.minutes;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL that finds the meetings whose minutes were sent out last. */
final class DecidedStore {
    Future<List<UUID>> lastWithMinutes(SqlConnection conn, Collection<String> bodyIds, int most) {
        return conn.preparedQuery(
                        """
                        select id from meeting
                        where body_id = any ($1) and status in ('minutes_sent', 'minutes_approved')
                        order by start_at desc, id limit $2""")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.of(bodyIds.toArray(String[]::new), most))
                .map(rows -> rows.stream().toList());
    }
}
