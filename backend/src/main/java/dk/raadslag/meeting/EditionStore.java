package dk.raadslag.meeting;

import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
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

    /** The key of an edition. */
    public record Key(Kind kind, int number) {}

    /** Editions that were sent out and are not printed yet, newest first. */
    public Future<List<Key>> unprinted(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select kind, number from edition where meeting_id = $1 and whole_pdf is null
                        order by kind desc, number desc""")
                .mapping(row ->
                        new Key(Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getInteger("number")))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    private static byte[] bytes(Buffer buffer) {
        return buffer == null ? null : buffer.getBytes();
    }
}
