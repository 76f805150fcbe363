package dk.raadslag.meeting;

import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code edition}: what was sent out, byte for byte. */
public final class EditionStore {
    /**
     * One form of a kept document.
     *
     * @param pdf null until it is made
     */
    public record Kept(byte[] content, byte[] pdf) {}

    Future<Void> insert(SqlConnection conn, UUID meetingId, Edition edition, byte[] whole, byte[] open) {
        return conn.preparedQuery(
                        "insert into edition (meeting_id, kind, number, whole, open) values ($1, $2, $3, $4, $5)")
                .execute(Tuple.of(
                        meetingId, edition.kind().code(), edition.number(), Buffer.buffer(whole), Buffer.buffer(open)))
                .mapEmpty();
    }

    /** @param closed with the closed items */
    public Future<Optional<Kept>> find(SqlConnection conn, UUID meetingId, Kind kind, int number, boolean closed) {
        return conn.preparedQuery(
                        """
                        select case when $4 then whole else open end as content,
                               case when $4 then whole_pdf else open_pdf end as pdf
                        from edition where meeting_id = $1 and kind = $2 and number = $3""")
                .mapping(row -> new Kept(bytes(row.getBuffer("content")), bytes(row.getBuffer("pdf"))))
                .execute(Tuple.of(meetingId, kind.code(), number, closed))
                .map(rows -> rows.stream().findFirst());
    }

    /** Keeps both forms as they were printed; of two who print at once, the first one's is kept for good. */
    public Future<Void> keep(SqlConnection conn, UUID meetingId, Kind kind, int number, byte[] whole, byte[] open) {
        return conn.preparedQuery(
                        """
                        update edition set whole_pdf = $4, open_pdf = $5
                        where meeting_id = $1 and kind = $2 and number = $3 and whole_pdf is null""")
                .execute(Tuple.of(meetingId, kind.code(), number, Buffer.buffer(whole), Buffer.buffer(open)))
                .mapEmpty();
    }

    /** The file that an edition was made into besides its PDF, as it was first made. */
    public Future<Optional<byte[]>> file(
            SqlConnection conn, UUID meetingId, Kind kind, int number, boolean closed, String ending) {
        return conn.preparedQuery(
                        """
                        select content from edition_file
                        where meeting_id = $1 and kind = $2 and number = $3 and closed = $4 and ending = $5""")
                .mapping(row -> bytes(row.getBuffer("content")))
                .execute(Tuple.of(meetingId, kind.code(), number, closed, ending))
                .map(rows -> rows.stream().findFirst());
    }

    /** Keeps it for good; of two who make it at once, the first one's. */
    public Future<Void> keepFile(
            SqlConnection conn, UUID meetingId, Kind kind, int number, boolean closed, String ending, byte[] content) {
        return conn.preparedQuery(
                        """
                        insert into edition_file (meeting_id, kind, number, closed, ending, content)
                        values ($1, $2, $3, $4, $5, $6) on conflict do nothing""")
                .execute(Tuple.of(meetingId, kind.code(), number, closed, ending, Buffer.buffer(content)))
                .mapEmpty();
    }

    /**
     * An edition with the hash of one of its forms.
     *
     * @param sha256 of the kept content, in hex
     */
    public record Hashed(Kind kind, int number, String sha256) {}

    /** The edition before this one in the meeting's log: agendas come before minutes. */
    public Future<Optional<Hashed>> before(SqlConnection conn, UUID meetingId, Kind kind, int number, boolean closed) {
        return conn.preparedQuery(
                        """
                        select kind, number, encode(sha256(case when $4 then whole else open end), 'hex') as hash
                        from edition where meeting_id = $1 and (kind, number) < ($2, $3)
                        order by kind desc, number desc limit 1""")
                .mapping(row -> new Hashed(kind(row), row.getInteger("number"), row.getString("hash")))
                .execute(Tuple.of(meetingId, kind.code(), number, closed))
                .map(rows -> rows.stream().findFirst());
    }

    /** When it was sent out. */
    public Future<Instant> sentAt(SqlConnection conn, UUID meetingId, Kind kind, int number) {
        return conn.preparedQuery(
                        """
                        select edition->>'at' as at from meeting, jsonb_array_elements(editions) as edition
                        where id = $1 and edition->>'kind' = $2 and (edition->>'number')::int = $3""")
                .mapping(row -> Instant.parse(row.getString("at")))
                .execute(Tuple.of(meetingId, kind.code(), number))
                .map(rows -> rows.iterator().next());
    }

    /**
     * A file whose hash was asked for.
     *
     * @param sha256 in hex
     * @param closed true for the form with closed items, also where there are none
     * @param open true for the form without them
     * @param ending what the file's name ends in
     */
    public record Match(
            String sha256, UUID meetingId, Kind kind, int number, boolean closed, boolean open, String ending) {}

    /** The kept files with one of these SHA-256, at most 20 of each. */
    public Future<List<Match>> withHash(SqlConnection conn, Collection<byte[]> sha256) {
        return conn.preparedQuery(
                        """
                        select encode(asked.hash, 'hex') as hash, found.* from unnest($1::bytea[]) as asked (hash),
                        lateral (
                            select meeting_id, kind, number, ending,
                                bool_or(closed) as closed, bool_or(not closed) as open
                            from (
                                select meeting_id, kind, number, 'json' as ending, true as closed
                                    from edition where sha256(whole) = asked.hash
                                union all select meeting_id, kind, number, 'json', false
                                    from edition where sha256(open) = asked.hash
                                union all select meeting_id, kind, number, 'pdf', true
                                    from edition where sha256(whole_pdf) = asked.hash
                                union all select meeting_id, kind, number, 'pdf', false
                                    from edition where sha256(open_pdf) = asked.hash
                                union all select meeting_id, kind, number, ending, closed
                                    from edition_file where sha256(content) = asked.hash
                            ) as kept
                            group by meeting_id, kind, number, ending limit 20) as found""")
                .mapping(row -> new Match(
                        row.getString("hash"),
                        row.getUUID("meeting_id"),
                        kind(row),
                        row.getInteger("number"),
                        row.getBoolean("closed"),
                        row.getBoolean("open"),
                        row.getString("ending")))
                .execute(Tuple.of(sha256.stream().map(Buffer::buffer).toArray(Buffer[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Kind kind(Row row) {
        return Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }

    /** The key of an edition. */
    public record Key(Kind kind, int number) {}

    /** Editions that were sent out and are not printed yet, newest first. */
    public Future<List<Key>> unprinted(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select kind, number from edition where meeting_id = $1 and whole_pdf is null
                        order by kind desc, number desc""")
                .mapping(row -> new Key(kind(row), row.getInteger("number")))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    private static byte[] bytes(Buffer buffer) {
        return buffer == null ? null : buffer.getBytes();
    }
}
