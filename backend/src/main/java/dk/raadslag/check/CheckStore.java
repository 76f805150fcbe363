package dk.raadslag.check;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/** What the checks ask the database. */
final class CheckStore {
    private CheckStore() {}

    /** The days of a body's meetings after this time, without those that are cancelled. */
    static Future<Set<LocalDate>> coming(SqlConnection conn, String bodyId, LocalDateTime after) {
        return conn.preparedQuery(
                        "select start_at from meeting where body_id = $1 and start_at > $2 and status <> 'cancelled'")
                .mapping(row -> row.getLocalDateTime("start_at").toLocalDate())
                .execute(Tuple.of(bodyId, after))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }
}
