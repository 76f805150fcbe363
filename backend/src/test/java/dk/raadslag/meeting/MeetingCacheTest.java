package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingCache.Held;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.TextStore;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a process holds of a meeting is what every load without it would give: whatever was rolled back or restored. */
@ExtendWith(PostgresExtension.class)
class MeetingCacheTest {
    private static PostgresExtension.Database database;
    private static Vertx vertx;
    private static Database db;

    private final ItemStore items = new ItemStore();
    private final TextStore texts = new TextStore(vertx);
    private final MeetingCache cache = new MeetingCache();
    private final MeetingStore holding = new MeetingStore(items, texts, cache);
    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void open() throws Exception {
        database = PostgresExtension.migratedDatabase();
        vertx = Vertx.vertx();
        db = Database.open(vertx, database.options(), 5).await(30, TimeUnit.SECONDS);
    }

    @AfterAll
    static void close() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void anUnchangedMeetingIsTheSameObject() {
        create();
        MeetingSnapshot first = facts(holding);
        assertThat(facts(holding).attendance()).isSameAs(first.attendance());
        assertThat(whole(holding)).isEqualTo(whole(fresh()));
    }

    @Test
    void aRolledBackMeetingIsNotCached() {
        create();
        facts(holding);
        does(conn -> sql(conn, "update meeting set place = 'Randers', version = 2 where id = $1")
                .compose(ok -> holding.facts(conn, id))
                .compose(seen -> {
                    assertThat(seen.orElseThrow().place())
                            .as("whoever wrote it sees it")
                            .isEqualTo("Randers");
                    return Future.failedFuture(new IllegalStateException("no"));
                }));
        assertThat(facts(holding).place()).isEqualTo("Viborg");
        does(conn -> sql(conn, "update meeting set place = 'Skive', version = 2 where id = $1"));
        assertThat(facts(holding).place())
                .as("another change took the same version")
                .isEqualTo("Skive");
    }

    @Test
    void aVersionWrittenAgainIsReadAgain() {
        create();
        facts(holding);
        does(conn -> sql(conn, "update meeting set place = 'Skive' where id = $1"));
        assertThat(facts(holding).place()).isEqualTo("Skive");
    }

    @Test
    void aTransactionThatMovedAnItemAwayLeavesNothingBehind() {
        create();
        assertThat(facts(holding).items()).hasSize(1);
        does(conn -> sql(conn, "delete from item where meeting_id = $1")
                .compose(ok -> holding.facts(conn, id))
                .compose(seen -> {
                    assertThat(seen.orElseThrow().items()).isEmpty();
                    return Future.failedFuture(new IllegalStateException("no"));
                }));
        assertThat(facts(holding).items()).hasSize(1);
    }

    @Test
    void changedWordsAreReadAgain() {
        create();
        assertThat(whole(holding)
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .text(TextField.BACKGROUND)
                        .plain())
                .isEqualTo("Før.");
        facts(holding);
        does(
                conn -> sql(
                        conn,
                        "update text set kept_ops = '[{\"insert\": \"Efter.\\n\"}]' where meeting_id = $1 and field = 'background'"));
        assertThat(whole(holding)
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .text(TextField.BACKGROUND)
                        .plain())
                .isEqualTo("Efter.");
        assertThat(whole(holding)).isEqualTo(whole(fresh()));
    }

    @Test
    void twoProcessesAgree() {
        create();
        MeetingStore other = fresh();
        facts(holding);
        facts(other);
        does(conn -> sql(conn, "update meeting set place = 'Skive', version = 2 where id = $1"));
        assertThat(facts(other)).isEqualTo(facts(holding));
        assertThat(facts(other).place()).isEqualTo("Skive");
    }

    @Test
    void aRestoreIsSeenAtOnce() {
        create();
        PostgresExtension.backUp(database);
        await(db.read(conn -> holding.facts(conn, id)).otherwiseEmpty());
        does(conn -> sql(conn, "update meeting set place = 'Skive', version = 2 where id = $1"));
        assertThat(facts(holding).place()).isEqualTo("Skive");
        PostgresExtension.restore(database);
        await(db.read(conn -> holding.facts(conn, id)).otherwiseEmpty());
        does(conn -> sql(conn, "update meeting set place = 'Struer', version = 2 where id = $1"));
        assertThat(facts(holding).place()).isEqualTo("Struer");
    }

    @Test
    void aMeetingReadInAnotherEpochIsNotCached() {
        long before = cache.course();
        cache.forget();
        cache.put(id, held(1), before);
        assertThat(cache.size()).isZero();
    }

    @Test
    void theLeastRecentlyUsedMeetingGoesFirst() {
        MeetingCache small = new MeetingCache(3, 100);
        UUID[] ids = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        for (int i = 0; i < 3; i++) small.put(ids[i], held(10), 0);
        small.get(ids[0]);
        small.put(ids[3], held(10), 0);
        assertThat(small.get(ids[1])).isNull();
        assertThat(small.get(ids[0])).isNotNull();
        small.put(ids[3], held(95), 0);
        assertThat(small.weight()).isEqualTo(95);
        assertThat(small.size()).isEqualTo(1);
    }

    private static Held held(long weight) {
        return new Held("1/1", null, weight, Map.of());
    }

    private MeetingStore fresh() {
        return new MeetingStore(items, texts, new MeetingCache());
    }

    private void create() {
        MeetingSnapshot meeting = MeetingSnapshot.fresh(
                        "kkr-midtjylland",
                        "KKR Midtjylland",
                        HouseStyle.KKR,
                        MeetingStatus.DRAFTING,
                        LocalDateTime.of(2026, 12, 3, 10, 0))
                .withId(id)
                .withPlace("Viborg")
                .withSections(List.of(new Section(
                        null,
                        null,
                        List.of(Item.fresh("1", "Cykelstier")
                                .withWords(TextField.BACKGROUND, RichText.ofPlain("Før."))))))
                .atVersion(1);
        does(conn -> new CreationStore(texts, items).insert(conn, meeting));
    }

    private MeetingSnapshot facts(MeetingStore store) {
        return await(db.read(conn -> store.facts(conn, id))).orElseThrow();
    }

    private MeetingSnapshot whole(MeetingStore store) {
        return await(db.read(conn -> store.snapshot(conn, id))).orElseThrow();
    }

    private Future<Void> sql(SqlConnection conn, String statement) {
        return conn.preparedQuery(statement).execute(Tuple.of(id)).mapEmpty();
    }

    private static <T> void does(Function<SqlConnection, Future<T>> work) {
        await(db.transaction(work)
                .recover(failure ->
                        "no".equals(failure.getMessage()) ? Future.succeededFuture() : Future.failedFuture(failure)));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
