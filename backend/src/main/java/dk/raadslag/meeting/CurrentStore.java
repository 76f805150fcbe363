package dk.raadslag.meeting;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL that finds the meetings people work on now. */
final class CurrentStore {
    /** Of a meeting that is no more than a date. */
    private static final int DAYS_AHEAD = 120;

    private static final int DAYS_BACK = 365;
    /** The latest of them, and the ongoing ones. */
    private static final int MOST = 300;

    /** Those of the bodies that are not over and done with, and not too far away. */
    Future<List<UUID>> ofBodies(SqlConnection conn, Collection<String> bodyIds, LocalDateTime now) {
        return conn.preparedQuery(
                        """
                        (select id from meeting
                         where start_at > $2 and body_id = any ($1) and status not in ('minutes_approved', 'cancelled')
                               and (status <> 'planned' or start_at < $3)
                         order by start_at desc, id limit $4)
                        union
                        select id from meeting where status = 'live' and body_id = any ($1)""")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.tuple()
                        .addValue(bodyIds.toArray(String[]::new))
                        .addValue(now.minusDays(DAYS_BACK))
                        .addValue(now.plusDays(DAYS_AHEAD))
                        .addValue(MOST))
                .map(rows -> rows.stream().toList());
    }
}
