package dk.raadslag.comment;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** SQL that follows {@link dk.raadslag.model.TreatedBy} backwards. */
final class TreatedStore {
    /** An item and its current meeting. */
    record Where(UUID itemId, UUID meetingId) {}

    /** The items that name this one as having the same matter. */
    Future<List<Where>> treats(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery(
                        """
                        select item.id, meeting_id from item where plan #>> '{treatedBy,itemId}' = $1
                        order by item.id""")
                .mapping(row -> new Where(row.getUUID("id"), row.getUUID("meeting_id")))
                .execute(Tuple.of(itemId.toString()))
                .map(rows -> rows.stream().toList());
    }
}
