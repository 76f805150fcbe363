package dk.raadslag.text;

import dk.raadslag.access.Actor;
import dk.raadslag.model.TextField;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.Seed;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * SQL of {@code text_update} and {@code text_client}: each text's append-only log. Order and durability come from it.
 * What was packed stands in {@code text_log} with the rest; all of that is older than what was kept ({@link Packing}).
 */
public final class UpdateStore {
    /** The subject of what this server wrote itself: the words a text began with. */
    static final String SERVER = "raadslag";

    private static final String SINCE =
            """
            select version, payload, subject, by, at from text_log
            where text_id = $1 and version > $2 and last > $2 order by version""";

    private static final int ROWS_A_PAGE = 2_000;

    /** One update of the log. */
    record Logged(long version, byte[] payload, String subject, String by, Instant at) {}

    /** Whose a client id is. */
    record Owner(String subject, String name) {}

    /**
     * A text as its log says it is.
     *
     * @param shownFrom the version at which people came to read it who had not before
     * @param made what makes it: the state that was kept, if any, and every update after it
     */
    record Stored(
            TextStore.Place place, long version, long keptVersion, String frozen, long shownFrom, List<byte[]> made) {
        /** How many updates take as long to replay: {@link Replay} asks. */
        long cost() {
            return Replay.cost(made);
        }

        /** The text itself; takes long when it was written in a lot. */
        Doc replayed() {
            return Replay.doc(made);
        }

        /** What the text is made of at an earlier version; empty when only the whole log tells. */
        Optional<List<byte[]>> madeUpTo(long earlier) {
            if (earlier < keptVersion || earlier > version) return Optional.empty();
            return Optional.of(made.subList(0, (int) (made.size() - (version - earlier))));
        }
    }

    /** The text with all its updates; puts the words it began with into the log first, if nobody did. */
    Future<Optional<Stored>> load(SqlConnection conn, UUID textId, Instant now) {
        return stored(conn, textId)
                .compose(found -> found.isPresent() && found.get().version() == 0
                        ? begin(conn, textId, now).compose(ok -> stored(conn, textId))
                        : Future.succeededFuture(found));
    }

    /** The same of a text that somebody has opened for writing; for others it has no words. Changes nothing. */
    Future<Optional<Stored>> stored(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        select text.meeting_id, meeting.body_id, item_id, field, text.version, kept_version, kept_state,
                               frozen, shown_from,
                               array(select payload from text_update
                                     where text_id = text.id and text_update.version > kept_version
                                     order by text_update.version) as later
                        from text join meeting on meeting.id = text.meeting_id where text.id = $1""")
                .mapping(UpdateStore::stored)
                .execute(Tuple.of(textId))
                .map(rows -> rows.stream().findFirst());
    }

    private static Stored stored(Row row) {
        List<byte[]> made = new ArrayList<>();
        Buffer state = row.getBuffer("kept_state");
        if (state != null) made.add(state.getBytes());
        for (Buffer update : row.getArrayOfBuffers("later")) made.add(update.getBytes());
        TextStore.Place place = new TextStore.Place(
                row.getUUID("meeting_id"),
                row.getString("body_id"),
                row.getUUID("item_id"),
                TextField.of(row.getString("field")));
        return new Stored(
                place,
                row.getLong("version"),
                row.getLong("kept_version"),
                row.getString("frozen"),
                row.getLong("shown_from"),
                made);
    }

    /** Puts the words that the text began with into the log, if nobody did. */
    Future<Void> begin(SqlConnection conn, UUID textId, Instant now) {
        return conn.preparedQuery(
                        """
                        update text set version = 1 where id = $1 and version = 0
                        returning kept_ops::text as words""")
                .execute(Tuple.of(textId))
                .compose(rows -> {
                    if (rows.size() == 0) return Future.succeededFuture();
                    RichText words = TextStore.read(rows.iterator().next().getString("words"));
                    return conn.preparedQuery(
                                    """
                                    insert into text_update (text_id, version, payload, subject, by, at)
                                    values ($1, 1, $2, $3, '', $4)""")
                            .execute(Tuple.of(
                                    textId, Buffer.buffer(Seed.of(words)), SERVER, now.atOffset(ZoneOffset.UTC)))
                            .mapEmpty();
                });
    }

    /**
     * Appends in one statement, with versions without a gap.
     *
     * @return the version of the last of them; empty when the text is frozen or gone, and nothing was appended
     */
    Future<Optional<Long>> append(SqlConnection conn, UUID textId, List<Sent> updates, Instant now) {
        Buffer[] payloads =
                updates.stream().map(sent -> Buffer.buffer(sent.payload())).toArray(Buffer[]::new);
        String[] subjects = updates.stream().map(sent -> sent.actor().subject()).toArray(String[]::new);
        String[] names = updates.stream().map(sent -> sent.actor().name()).toArray(String[]::new);
        return conn.preparedQuery(
                        """
                        with written as (
                            update text set version = version + $2 where id = $1 and frozen is null returning version)
                        insert into text_update (text_id, version, payload, subject, by, at)
                        select $1, written.version - $2 + sent.place, sent.payload, sent.subject, sent.name, $6
                        from written, unnest($3::bytea[], $4::text[], $5::text[])
                                      with ordinality as sent (payload, subject, name, place)
                        returning version""")
                .execute(Tuple.of(
                        textId, (long) updates.size(), payloads, subjects, names, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().map(row -> row.getLong("version")).max(Long::compare));
    }

    /** What came after {@code version}, in order. */
    Future<List<Logged>> since(SqlConnection conn, UUID textId, long version) {
        return conn.preparedQuery(SINCE)
                .mapping(UpdateStore::logged)
                .execute(Tuple.of(textId, version))
                .map(rows -> rows.stream().toList());
    }

    /** The whole log, in a transaction: page by page, because a long one has thousands of rows. */
    Future<List<Logged>> whole(SqlConnection conn, UUID textId) {
        List<Logged> log = new ArrayList<>();
        return conn.prepare(SINCE).compose(prepared -> {
            Cursor cursor = prepared.cursor(Tuple.of(textId, 0L));
            return pages(cursor, log).eventually(cursor::close).eventually(prepared::close);
        });
    }

    private static Future<List<Logged>> pages(Cursor cursor, List<Logged> log) {
        return cursor.read(ROWS_A_PAGE).compose(rows -> {
            rows.forEach(row -> log.add(logged(row)));
            return cursor.hasMore() ? pages(cursor, log) : Future.succeededFuture(log);
        });
    }

    private static Logged logged(Row row) {
        return new Logged(
                row.getLong("version"),
                row.getBuffer("payload").getBytes(),
                row.getString("subject"),
                row.getString("by"),
                row.getOffsetDateTime("at").toInstant());
    }

    /** Why each of these texts is frozen (absent when it is not), and how far it has come. */
    Future<Map<UUID, Now>> now(SqlConnection conn, List<UUID> textIds) {
        return conn.preparedQuery("select id, version, frozen from text where id = any ($1)")
                .execute(Tuple.of(textIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Now> texts = new HashMap<>();
                    for (Row row : rows) {
                        texts.put(row.getUUID("id"), new Now(row.getLong("version"), row.getString("frozen")));
                    }
                    return texts;
                });
    }

    /** @param frozen null when the text may be written */
    record Now(long version, String frozen) {}

    /** Lets nobody append until the transaction ends; why the text is frozen, empty when it may be written. */
    Future<Optional<String>> lock(SqlConnection conn, UUID textId) {
        return conn.preparedQuery("select frozen from text where id = $1 for update")
                .execute(Tuple.of(textId))
                .map(rows -> rows.stream().findFirst().map(row -> row.getString("frozen")));
    }

    /** Gives a client id to its first user; answers whose it is. */
    Future<Owner> bind(SqlConnection conn, UUID textId, long client, Actor actor) {
        return conn.preparedQuery(
                        """
                        insert into text_client (text_id, client, subject, by) values ($1, $2, $3, $4)
                        on conflict do nothing""")
                .execute(Tuple.of(textId, client, actor.subject(), actor.name()))
                .compose(ok -> conn.preparedQuery(
                                "select subject, by from text_client where text_id = $1 and client = $2")
                        .execute(Tuple.of(textId, client)))
                .map(rows -> rows.iterator().next())
                .map(row -> new Owner(row.getString("subject"), row.getString("by")));
    }

    /** All client ids of a text and whose they are. */
    Future<Map<Long, Owner>> owners(SqlConnection conn, UUID textId) {
        return conn.preparedQuery("select client, subject, by from text_client where text_id = $1")
                .execute(Tuple.of(textId))
                .map(rows -> {
                    Map<Long, Owner> owners = new HashMap<>();
                    for (Row row : rows) {
                        owners.put(row.getLong("client"), new Owner(row.getString("subject"), row.getString("by")));
                    }
                    return owners;
                });
    }

    /** Keeps what was made of the log up to {@code version}, so that the next reader need not replay it. */
    Future<Void> keep(SqlConnection conn, UUID textId, long version, byte[] state, RichText words) {
        return conn.preparedQuery(
                        """
                        update text set kept_version = $2, kept_state = $3, kept_ops = $4::text::jsonb
                        where id = $1 and kept_version < $2""")
                .execute(Tuple.of(textId, version, Buffer.buffer(state), TextStore.write(words.ops())))
                .mapEmpty();
    }
}
