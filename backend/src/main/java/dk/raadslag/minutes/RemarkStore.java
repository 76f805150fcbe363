package dk.raadslag.minutes;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.UUID;

/** SQL that finds the author of a member's remark in the log. */
final class RemarkStore {
    /** Keycloak's id of the person who wrote it first; empty when there is no such remark. */
    Future<Optional<String>> author(SqlConnection conn, UUID meetingId, UUID remarkId) {
        return conn.preparedQuery(
                        """
                        select subject from event
                        where meeting_id = $1 and type = 'MemberRemarkSet' and payload->'remark'->>'id' = $2
                        order by version limit 1""")
                .mapping(row -> row.getString("subject"))
                .execute(Tuple.of(meetingId, remarkId.toString()))
                .map(rows -> rows.stream().findFirst());
    }
}
