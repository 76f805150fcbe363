package dk.raadslag.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.OffsetDateTime;
import java.util.Optional;

/** SQL of {@code epoch}. */
final class EpochStore {
    /**
     * What no restored copy has in common with the one it was made of: a dump makes the table anew, so that it has
     * another number, in another database or on another server; a base backup that was caught up goes on in another
     * timeline. Copies of files are alike; who starts PostgreSQL on one says so by the setting {@code raadslag.copy}.
     */
    private static final String SIGNATURE =
            """
            concat_ws('/', (select system_identifier from pg_control_system()), left(pg_walfile_name(pg_current_wal_lsn()), 8),
                      (select oid from pg_database where datname = current_database()), 'epoch'::regclass::oid,
                      current_setting('raadslag.copy', true))""";

    /** The epoch; empty when there is none yet, or this is a restored copy. Reads only. */
    Future<Optional<Epoch>> known(SqlConnection conn) {
        return conn.query("select * from epoch where signature = " + SIGNATURE)
                .execute()
                .map(rows -> rows.stream().findFirst().map(EpochStore::epoch));
    }

    /** Begins one where there is none, and another where the copy is restored; several processes may try at once. */
    Future<Epoch> begin(SqlConnection conn) {
        return conn.query(
                        """
                        insert into epoch (id, signature) values (gen_random_uuid(), %s)
                        on conflict (one) do update
                        set id = excluded.id, signature = excluded.signature, since = now()
                        where epoch.signature <> excluded.signature"""
                                .formatted(SIGNATURE))
                .execute()
                .compose(done -> conn.query("select * from epoch").execute())
                .map(rows -> epoch(rows.iterator().next()));
    }

    private static Epoch epoch(Row row) {
        OffsetDateTime since = row.getOffsetDateTime("since");
        return new Epoch(row.getUUID("id"), since == null ? null : since.toInstant());
    }
}
