package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code import_batch}. */
final class BatchStore {
    private static final int KEPT_DAYS = 90;

    private static final String UNFINISHED =
            """
            exists (select 1 from import_file f where f.batch_id = b.id
                and (f.state in ('waiting', 'read', 'refused') or f.state = 'created' and f.meeting_id is null))""";

    /** How many files of a batch are in which state. */
    record Counted(Batch batch, int files, int waiting, int read, int refused, int created) {}

    /** False when the id is taken. */
    Future<Boolean> insert(SqlConnection conn, UUID id, Actor by, List<String> bodies, Instant at) {
        return conn.preparedQuery(
                        """
                        insert into import_batch (id, subject, by, at, bodies, touched) values ($1, $2, $3, $4, $5, $4)
                        on conflict do nothing""")
                .execute(Tuple.of(
                        id, by.subject(), by.name(), at.atOffset(ZoneOffset.UTC), bodies.toArray(String[]::new)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Those of one person in which something is left to do. */
    Future<Integer> countOf(SqlConnection conn, String subject) {
        return conn.preparedQuery("select count(*)::int as n from import_batch b where subject = $1 and " + UNFINISHED)
                .execute(Tuple.of(subject))
                .map(rows -> rows.iterator().next().getInteger("n"));
    }

    Future<Optional<Batch>> get(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select * from import_batch where id = $1")
                .mapping(BatchStore::batch)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** Its lock, and its next seq. */
    Future<Optional<Batch>> next(SqlConnection conn, UUID id) {
        return conn.preparedQuery("update import_batch set seq = seq + 1, touched = now() where id = $1 returning *")
                .mapping(BatchStore::batch)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** Those whose bodies are all among these, newest first. */
    Future<List<Counted>> within(SqlConnection conn, List<String> bodies) {
        return conn.preparedQuery(
                        """
                        select b.*, count(f.id)::int as files,
                            count(*) filter (where f.state = 'waiting')::int as waiting,
                            count(*) filter (where f.state = 'read'
                                or f.state = 'created' and f.meeting_id is null)::int as read,
                            count(*) filter (where f.state = 'refused')::int as refused,
                            count(*) filter (where f.state = 'created' and f.meeting_id is not null)::int as created
                        from import_batch b left join import_file f on f.batch_id = b.id
                        where b.bodies <@ $1 and cardinality(b.bodies) > 0
                        group by b.id having count(f.id) > 0 order by b.at desc, b.id limit 100""")
                .mapping(row -> new Counted(
                        batch(row),
                        row.getInteger("files"),
                        row.getInteger("waiting"),
                        row.getInteger("read"),
                        row.getInteger("refused"),
                        row.getInteger("created")))
                .execute(Tuple.tuple().addArrayOfString(bodies.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }

    Future<Void> delete(SqlConnection conn, UUID id) {
        return conn.preparedQuery("delete from import_batch where id = $1")
                .execute(Tuple.of(id))
                .mapEmpty();
    }

    /** What nobody has touched for long, and what is done with since yesterday. */
    Future<Integer> sweep(SqlConnection conn) {
        return conn.preparedQuery("delete from import_batch b where touched < now() - make_interval(days => $1)"
                        + " or touched < now() - interval '1 day' and not " + UNFINISHED)
                .execute(Tuple.of(KEPT_DAYS))
                .map(rows -> rows.rowCount());
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.getUUID("id"),
                row.getString("by"),
                row.getOffsetDateTime("at").toInstant(),
                Arrays.asList(row.getArrayOfStrings("bodies")),
                row.getLong("seq"));
    }
}
