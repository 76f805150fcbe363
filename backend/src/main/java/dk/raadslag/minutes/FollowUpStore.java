package dk.raadslag.minutes;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** SQL that finds follow-ups. */
final class FollowUpStore {
    /** The meetings that have any. */
    Future<List<UUID>> meetings(SqlConnection conn) {
        return conn.query(
                        """
                        select distinct meeting_id from item
                        where jsonb_array_length(treatment->'followUps') > 0""")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute()
                .map(rows -> rows.stream().toList());
    }
}
