package dk.raadslag.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.OffsetDateTime;
import java.util.Optional;

/** SQL of {@code epoch}. */
final class EpochStore {
    /**
     * What tells a restored copy from its original. A dump creates the table again, so the table has another number, in
     * another database or on another server; a base backup with its log goes on in another timeline. Copied files look
     * alike; an operator who starts PostgreSQL on such a copy says so with the setting {@code raadslag.copy}.
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

    /** Begins the first epoch, or another one in a restored copy; several processes may try at once. */
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
