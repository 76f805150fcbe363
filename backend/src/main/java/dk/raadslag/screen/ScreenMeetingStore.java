package dk.raadslag.screen;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL that finds the meetings that a screen can be let into. */
final class ScreenMeetingStore {
    private static final int MOST = 10;

    /**
     * A meeting to choose.
     *
     * @param body its name
     * @param start Danish local time
     * @param live whether it runs
     */
    record Choice(UUID id, String body, LocalDateTime start, boolean live) {}

    /** Those of the bodies that run, and those sent out that begin after this moment, the next first. */
    Future<List<Choice>> choices(SqlConnection conn, List<String> bodyIds, LocalDateTime after) {
        return conn.preparedQuery(
                        """
                        select meeting.id, body.name, start_at, status = 'live' as live
                        from meeting join body on body.id = meeting.body_id
                        where body_id = any ($1) and (status = 'live' or status = 'published' and start_at > $2)
                        order by status = 'live' desc, start_at, meeting.id limit $3""")
                .mapping(row -> new Choice(
                        row.getUUID("id"),
                        row.getString("name"),
                        row.getLocalDateTime("start_at"),
                        row.getBoolean("live")))
                .execute(Tuple.of(bodyIds.toArray(String[]::new), after, MOST))
                .map(rows -> rows.stream().toList());
    }

    /** Empty when there is no such meeting. */
    Future<Optional<String>> bodyId(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select body_id from meeting where id = $1")
                .mapping(row -> row.getString("body_id"))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }
}
