package dk.raadslag.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.imports.BatchFile.Carries;
import dk.raadslag.imports.BatchFile.Found;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.protocol.Warning;
import dk.raadslag.stored.StoredForm;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code import_file} and {@code import_bytes}. */
final class BatchFileStore {
    static final StoredForm<Kept> SAID = new StoredForm<>("import", new TypeReference<>() {});
    private static final int MOST_TRIES = 3;

    /**
     * A meeting that was deleted leaves its file as it was before. The body is found by what the document calls it, at
     * each reading: when somebody creates the body, all files of it are complete at once.
     */
    private static final String SELECT =
            """
            select f.*, known.id as known_id,
                case when f.state = 'created' and f.meeting_id is null then 'read' else f.state end as now,
                exists (select 1 from meeting m where m.body_id = known.id and m.start_at >= f.day
                    and m.start_at < f.day + 1 and m.status <> 'cancelled'
                    and m.id is distinct from f.meeting_id) as day_taken
            from import_file f left join lateral (
                select min(id) as id from body where lower(name) = lower(f.body_name) or id = f.body_name) known on true\s""";

    /** Only those who have the lease may say what became of the file: a late answer counts for nothing. */
    private static final String STILL_MINE = "state = 'waiting' and taken = ";

    private static final String READ =
            """
            update import_file set state = 'read', code = null, taken = null, kind = $2, body_name = $3, day = $4,
                start_at = $5, items = $6, people = $7, warnings = $8, unplaced = $9, seq = $10,
                -- What it carries does not change, but a person's corrections may have it read of its pages alone.
                carried = coalesce($11, carried), carried_sha256 = coalesce($12, carried_sha256)
            where id = $1""";

    /**
     * A file that a process is to read now.
     *
     * @param taken since when it has the lease
     * @param hopeless it has broken off too often
     */
    record Claimed(UUID id, UUID batchId, String sha256, OffsetDateTime taken, boolean hopeless) {}

    /** How much a batch holds. */
    record Load(int files, long bytes) {}

    Future<List<BatchFile>> of(SqlConnection conn, UUID batchId) {
        return conn.preparedQuery(SELECT + "where f.batch_id = $1 order by f.position, f.id")
                .mapping(BatchFileStore::file)
                .execute(Tuple.of(batchId))
                .map(rows -> rows.stream().toList());
    }

    Future<Optional<BatchFile>> get(SqlConnection conn, UUID id) {
        return conn.preparedQuery(SELECT + "where f.id = $1")
                .mapping(BatchFileStore::file)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** The files of a batch with these bytes. */
    Future<List<BatchFile>> alike(SqlConnection conn, UUID batchId, String sha256) {
        return conn.preparedQuery(SELECT + "where f.batch_id = $1 and f.sha256 = $2 order by f.position")
                .mapping(BatchFileStore::file)
                .execute(Tuple.of(batchId, sha256))
                .map(rows -> rows.stream().toList());
    }

    /** A file of this name and size was refused for the same reason. */
    Future<Boolean> isRefused(SqlConnection conn, UUID batchId, String name, long size, String code) {
        return conn.preparedQuery(
                        """
                        select exists (select 1 from import_file
                            where batch_id = $1 and name = $2 and size = $3 and code = $4) as known""")
                .execute(Tuple.of(batchId, name, size, code))
                .map(rows -> rows.iterator().next().getBoolean("known"));
    }

    Future<Load> load(SqlConnection conn, UUID batchId) {
        return conn.preparedQuery(
                        "select count(*)::int as n, coalesce(sum(size), 0)::bigint as bytes from import_file where batch_id = $1")
                .execute(Tuple.of(batchId))
                .map(rows -> rows.iterator().next())
                .map(row -> new Load(row.getInteger("n"), row.getLong("bytes")));
    }

    /** The last of its batch. */
    Future<Void> insert(SqlConnection conn, BatchFile file) {
        return conn.preparedQuery(
                        """
                        insert into import_file (id, batch_id, position, name, sha256, size, state, code, seq, meeting_id)
                        select $1, $2, coalesce(max(position) + 1, 0), $3, $4, $5, $6, $7, $8, $9
                        from import_file where batch_id = $2""")
                .execute(Tuple.from(Arrays.asList(
                        file.id(),
                        file.batchId(),
                        file.name(),
                        file.sha256(),
                        file.size(),
                        file.state().code(),
                        file.code(),
                        file.seq(),
                        file.meetingId())))
                .mapEmpty();
    }

    Future<Void> keep(SqlConnection conn, UUID id, byte[] bytes) {
        return conn.preparedQuery("insert into import_bytes (file_id, bytes) values ($1, $2)")
                .execute(Tuple.of(id, Buffer.buffer(bytes)))
                .mapEmpty();
    }

    /** Empty for a file that was refused before it was kept. */
    Future<Optional<byte[]>> bytes(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select bytes from import_bytes where file_id = $1")
                .mapping(row -> row.getBuffer("bytes").getBytes())
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Corrections> said(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select said::text as said from import_file where id = $1")
                .mapping(row -> Optional.ofNullable(SAID.read(row.getString("said")))
                        .map(Kept::said)
                        .orElse(Corrections.NONE))
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().orElse(Corrections.NONE));
    }

    Future<Void> say(SqlConnection conn, UUID id, Corrections said) {
        return conn.preparedQuery("update import_file set said = $2::text::jsonb where id = $1")
                .execute(Tuple.of(id, SAID.write(Kept.of(said))))
                .mapEmpty();
    }

    /**
     * The next file that nobody reads: batches take turns. What a process has taken and not read in time is taken
     * again, as that process is gone.
     *
     * @param lease longer than reading may take
     */
    Future<Optional<Claimed>> claim(SqlConnection conn, Duration lease) {
        return conn.preparedQuery(
                        """
                        update import_file set taken = now(), tries = tries + 1 where id = (
                            select f.id from import_file f join import_batch b on b.id = f.batch_id
                            where f.state = 'waiting' and (f.taken is null or f.taken < now() - make_interval(secs => $1))
                            order by f.position, b.at, f.id limit 1 for update of f skip locked)
                        returning id, batch_id, sha256, taken, tries""")
                .mapping(row -> new Claimed(
                        row.getUUID("id"),
                        row.getUUID("batch_id"),
                        row.getString("sha256"),
                        row.getOffsetDateTime("taken"),
                        row.getInteger("tries") > MOST_TRIES))
                .execute(Tuple.of((double) lease.toSeconds()))
                .map(rows -> rows.stream().findFirst());
    }

    /** It is read another time. */
    Future<Void> release(SqlConnection conn, Claimed file) {
        return conn.preparedQuery(
                        "update import_file set taken = null, tries = tries - 1 where id = $1 and " + STILL_MINE + "$2")
                .execute(Tuple.of(file.id(), file.taken()))
                .mapEmpty();
    }

    /** What was understood, after a person has said something. */
    Future<Void> read(SqlConnection conn, UUID id, Found found, long seq) {
        return conn.preparedQuery(READ).execute(understood(id, found, seq)).mapEmpty();
    }

    /** What was understood, unless somebody else has the file by now. */
    Future<Void> read(SqlConnection conn, Claimed file, Found found, long seq) {
        return conn.preparedQuery(READ + " and " + STILL_MINE + "$13")
                .execute(understood(file.id(), found, seq).addValue(file.taken()))
                .mapEmpty();
    }

    private static Tuple understood(UUID id, Found found, long seq) {
        return Tuple.from(Arrays.asList(
                id,
                found.kind().name().toLowerCase(Locale.ROOT),
                found.bodyName(),
                found.day(),
                found.start(),
                found.items(),
                found.people(),
                found.warnings(),
                found.unplaced(),
                seq,
                found.carries() == null || found.carries().said() == null
                        ? null
                        : found.carries().said().word(),
                found.carries() == null ? null : found.carries().sha256()));
    }

    /** Unless somebody else has the file by now. */
    Future<Void> refuse(SqlConnection conn, Claimed file, String code, long seq) {
        return conn.preparedQuery(
                        "update import_file set state = 'refused', code = $2, taken = null, seq = $3 where id = $1 and "
                                + STILL_MINE + "$4")
                .execute(Tuple.of(file.id(), code, seq, file.taken()))
                .mapEmpty();
    }

    Future<Void> became(SqlConnection conn, UUID id, UUID meetingId, long seq) {
        return conn.preparedQuery("update import_file set state = 'created', meeting_id = $2, seq = $3 where id = $1")
                .execute(Tuple.of(id, meetingId, seq))
                .mapEmpty();
    }

    /**
     * The next of the batch that has the very same bytes takes its place.
     *
     * @param before the meeting that was made of these bytes, null when there is none
     */
    Future<Void> delete(SqlConnection conn, BatchFile file, UUID before, long seq) {
        return conn.preparedQuery("delete from import_file where id = $1")
                .execute(Tuple.of(file.id()))
                .compose(gone -> conn.preparedQuery(
                                """
                                update import_file set meeting_id = $3, seq = $4,
                                    state = case when $3::uuid is null then 'waiting' else 'twice' end where id = (
                                    select id from import_file where batch_id = $1 and sha256 = $2 and state = 'twice'
                                    and meeting_id is null and not exists (
                                        select 1 from import_file other where other.batch_id = $1
                                        and other.sha256 = $2 and other.state <> 'twice')
                                    order by position limit 1)""")
                        .execute(Tuple.of(file.batchId(), file.sha256(), before, seq)))
                .mapEmpty();
    }

    private static Carries carries(Row row) {
        String said = row.getString("carried");
        String sha256 = row.getString("carried_sha256");
        if (said == null && sha256 == null) return null;
        return new Carries(said == null ? null : Warning.of(said), sha256);
    }

    private static BatchFile file(Row row) {
        String kind = row.getString("kind");
        Found found = kind == null
                ? null
                : new Found(
                        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        row.getString("known_id"),
                        row.getString("body_name"),
                        row.getLocalDate("day"),
                        row.getLocalTime("start_at"),
                        row.getInteger("items"),
                        row.getInteger("people"),
                        row.getInteger("warnings"),
                        row.getInteger("unplaced"),
                        carries(row));
        return new BatchFile(
                row.getUUID("id"),
                row.getUUID("batch_id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                State.valueOf(row.getString("now").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                row.getLong("seq"),
                found,
                row.getUUID("meeting_id"),
                row.getBoolean("day_taken"));
    }
}
