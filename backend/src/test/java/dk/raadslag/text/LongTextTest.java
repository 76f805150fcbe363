package dk.raadslag.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.access.Actor;
import dk.raadslag.db.Database;
import dk.raadslag.text.Passages.Sought;
import dk.raadslag.text.replica.Doc;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A text that fifty thousand keys wrote. Every operation that needs all of it replays it beside the event loop: in
 * tests {@link Replay#doc} and {@link History#of} throw there.
 */
class LongTextTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final int KEYS = 50_000;
    private static final long ANNA = 7;
    private static final Actor SECRETARY =
            new Actor("anna", "Anna", Set.of(), Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"));

    private Api api;
    private String textId;

    @BeforeEach
    void writeMuch() throws SQLException {
        api = SERVER.api();
        String id = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        textId = Api.item(meeting, "2.1")
                .getJsonObject("texts")
                .getJsonObject("background")
                .getString("id");
        try (Connection conn = SERVER.connection();
                PreparedStatement insert = conn.prepareStatement(
                        """
                        insert into text_update (text_id, version, payload, subject, by, at)
                        select ?::uuid, version, decode(payload, 'hex'), 'anna', 'Anna', now()
                        from unnest(?::bigint[], ?::text[]) as sent (version, payload)""")) {
            insert.setString(1, textId);
            insert.setArray(
                    2,
                    conn.createArrayOf(
                            "bigint", LongStream.rangeClosed(1, KEYS).boxed().toArray()));
            insert.setArray(
                    3,
                    conn.createArrayOf(
                            "text",
                            keys().stream().map(HexFormat.of()::formatHex).toArray()));
            insert.execute();
        }
        SERVER.sql("update text set version = ? where id = ?::uuid", (long) KEYS, textId);
    }

    @Test
    void itsHistoryIsToldWhole() {
        JsonObject history =
                api.get("sekretariat", "/api/texts/" + textId + "/history").body();
        assertThat(history.getLong("version")).isEqualTo(KEYS);
        assertThat(history.getJsonArray("spans")).hasSize(1);
        JsonObject before = api.get("sekretariat", "/api/texts/" + textId + "/history?version=40000")
                .body();
        assertThat(before.getJsonArray("spans").getJsonObject(0).getString("insert"))
                .hasSize(40_000);
    }

    @Test
    void itIsOpenedAndWrittenOn() {
        assertThat(Pen.of(SERVER.url(), "sekretariat", textId).write("Forfra")).isEqualTo(KEYS + 1);
    }

    @Test
    void itIsOpenedFromWhatWasKept() throws Exception {
        keep();
        assertThat(Pen.of(SERVER.url(), "sekretariat", textId).write("Forfra")).isEqualTo(KEYS + 1);
    }

    @Test
    void passagesInItAreMarkedFoundAndReplaced() throws Exception {
        assertPassages();
    }

    @Test
    void passagesInWhatWasKeptAreMarkedFoundAndReplaced() throws Exception {
        keep();
        assertPassages();
    }

    private void assertPassages() throws Exception {
        UUID id = UUID.fromString(textId);
        Passages passages =
                new Passages(SERVER.vertx(), new UpdateStore(), new Replay(SERVER.vertx()), Clock.systemUTC());
        Passages.Kept marked =
                inTransaction(conn -> passages.markAt(conn, id, new Passages.Seen(100, 105, null, KEYS), true));
        assertThat(marked.words()).isEqualTo("aaaaa");
        assertThat(inTransaction(conn -> passages.markAt(conn, id, new Passages.Seen(100, 105, null, KEYS / 2), true))
                        .words())
                .isEqualTo("aaaaa");
        Passages.Found place = inTransaction(
                        conn -> passages.find(conn, id, Map.of(id, new Sought(marked.marked(), null, "aaaaa"))))
                .get(id);
        assertThat(place.start()).isEqualTo(100);
        assertThat(inTransaction(conn -> passages.mark(conn, id, place.from(), place.to()))
                        .words())
                .isEqualTo("aaaaa");
        inTransaction(conn -> passages.replace(conn, id, new Sought(marked.marked(), null, "aaaaa"), "bb", SECRETARY));
        assertThat(api.get("sekretariat", "/api/texts/" + textId).body().getLong("version"))
                .isEqualTo(KEYS + 1);
    }

    /** On an event loop, as everything is asked. */
    private static <T> T inTransaction(Function<SqlConnection, Future<T>> work) throws Exception {
        Promise<T> done = Promise.promise();
        SERVER.vertx().runOnContext(v -> {
            Database db = new Database(SERVER.vertx(), SERVER.database().options(), 1);
            db.transaction(work).onComplete(over -> db.close().onComplete(closed -> done.handle(over)));
        });
        return done.future().await(30, TimeUnit.SECONDS);
    }

    /** What the keys made is kept, so that it need not be replayed, but it is long all the same. */
    private void keep() {
        byte[] state = Doc.of(keys()).state();
        assertThat(Replay.cost(List.of(state))).isGreaterThan(Replay.MOST_AT_ONCE);
        SERVER.sql("update text set kept_version = version, kept_state = ? where id = ?::uuid", state, textId);
    }

    private static List<byte[]> keys() {
        return IntStream.range(0, KEYS).mapToObj(LongTextTest::key).toList();
    }

    /** An update of Yjs: one letter before all others, so that no two are stored as one. */
    private static byte[] key(int clock) {
        Buffer out = Message.number(Message.number(Buffer.buffer(new byte[] {1, 1}), ANNA), clock);
        if (clock == 0) out.appendBytes(new byte[] {0x04, 1, 1, 't'});
        else Message.number(Message.number(out.appendByte((byte) 0x44), ANNA), clock - 1);
        return out.appendBytes(new byte[] {1, 'a', 0}).getBytes();
    }
}
