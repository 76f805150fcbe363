package dk.raadslag.minutes;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of how a body's minutes are approved. */
final class RuleStore {
    /** Empty when there is no such body. */
    Future<Optional<ApprovesBy>> ofBody(SqlConnection conn, String bodyId) {
        return one(conn, "select approves_by from body where id = $1", Tuple.of(bodyId));
    }

    /** Empty when there is no such meeting. */
    Future<Optional<ApprovesBy>> ofMeeting(SqlConnection conn, UUID meetingId) {
        return one(
                conn,
                "select approves_by from body join meeting on meeting.body_id = body.id where meeting.id = $1",
                Tuple.of(meetingId));
    }

    /** Those of the bodies whose minutes everybody approves for their own seat. */
    Future<Set<String>> approvedByEverybody(SqlConnection conn, Collection<String> bodyIds) {
        return conn.preparedQuery("select id from body where approves_by = $1 and id = any ($2)")
                .mapping(row -> row.getString("id"))
                .execute(Tuple.of(ApprovesBy.EVERYBODY.code(), (Object) bodyIds.toArray(String[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    Future<Void> set(SqlConnection conn, String bodyId, ApprovesBy rule) {
        return conn.preparedQuery("update body set approves_by = $2 where id = $1")
                .execute(Tuple.of(bodyId, rule.code()))
                .mapEmpty();
    }

    private static Future<Optional<ApprovesBy>> one(SqlConnection conn, String query, Tuple values) {
        return conn.preparedQuery(query)
                .mapping(row -> ApprovesBy.of(row.getString("approves_by")))
                .execute(values)
                .map(rows -> rows.stream().findFirst());
    }
}
