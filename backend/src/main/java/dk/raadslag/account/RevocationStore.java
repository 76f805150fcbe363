package dk.raadslag.account;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** SQL of {@code revocation}. */
final class RevocationStore {
    record Revocation(String subject, Instant at) {}

    Future<Void> put(SqlConnection conn, String subject, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into revocation (subject, at) values ($1, $2)
                        on conflict (subject) do update set at = greatest(revocation.at, excluded.at)""")
                .execute(Tuple.of(subject, at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    Future<List<Revocation>> since(SqlConnection conn, Instant at) {
        return conn.preparedQuery("select subject, at from revocation where at >= $1")
                .mapping(row -> new Revocation(
                        row.getString("subject"), row.getOffsetDateTime("at").toInstant()))
                .execute(Tuple.of(at.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().toList());
    }
}
