package dk.raadslag.account;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** SQL of {@code revocation}. */
final class RevocationStore {
    record Revocation(String subject, Instant at) {}

    /**
     * The revocations found, and the moment up to which they are known, by the database's clock: processes have
     * different clocks, and the one that dates revocations counts.
     */
    record Look(List<Revocation> found, Instant until) {}

    /**
     * Returns the moment of the change: the later of this clock's and the database's, so that no login slips between.
     */
    Future<Instant> put(SqlConnection conn, String subject, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into revocation (subject, at) values ($1, greatest($2::timestamptz, clock_timestamp()))
                        on conflict (subject) do update set at = greatest(revocation.at, excluded.at) returning at""")
                .execute(Tuple.of(subject, at.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getOffsetDateTime("at").toInstant());
    }

    /**
     * All since that moment; with null, those of the last day, which is longer than any token's lifetime: older
     * revocations can no longer match one.
     */
    Future<Look> since(SqlConnection conn, Instant from) {
        return conn.preparedQuery(
                        """
                        select clock_timestamp() as until, subject, at
                        from (select 1) as always left join revocation
                            on at >= coalesce($1::timestamptz, clock_timestamp() - interval '1 day')""")
                .execute(Tuple.of(from == null ? null : from.atOffset(ZoneOffset.UTC)))
                .map(rows -> new Look(
                        rows.stream()
                                .filter(row -> row.getString("subject") != null)
                                .map(RevocationStore::revocation)
                                .toList(),
                        rows.iterator().next().getOffsetDateTime("until").toInstant()));
    }

    private static Revocation revocation(Row row) {
        return new Revocation(
                row.getString("subject"), row.getOffsetDateTime("at").toInstant());
    }
}
