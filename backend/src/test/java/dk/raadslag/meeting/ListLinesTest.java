package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.db.Statements;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.TextStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of meetings that nobody changed no line is read again, also when news may have been lost. */
@ExtendWith(PostgresExtension.class)
class ListLinesTest {
    private final Vertx vertx = Vertx.vertx();
    private final ListStore store = new ListStore();
    private static final MeetingPolicy POLICY = new MeetingPolicy(Bodies.of());
    private Database db;
    private Statements statements;
    private ListLines lines;
    private long now;

    @BeforeEach
    void open() throws Exception {
        PostgresExtension.Database fresh = PostgresExtension.migratedDatabase();
        statements = new Statements(vertx, fresh.config());
        db = new Database(vertx, statements.database().options(), 1);
        MeetingStore meetings = new MeetingStore(new ItemStore(), new TextStore(vertx), new MeetingCache());
        lines = new ListLines(db, meetings, () -> now);
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void whatNobodyChangedIsReadOnce() {
        for (int i = 0; i < 3; i++) meeting();
        long number = number();
        assertThat(statements.during(this::number)).isEmpty();
        now += ListLines.AGAIN_NS + 1;
        assertThat(statements.during(this::number)).singleElement().asString().contains("full join");
        assertThat(differing()).isEmpty();
        assertThat(number()).isEqualTo(number);
    }

    @Test
    void whatNoNewsToldOfIsFoundByItsKeyAlone() {
        UUID changed = meeting();
        UUID deleted = meeting();
        meeting();
        long number = number();
        sql("update meeting set place = 'Skive', version = version + 1 where id = $1", changed);
        sql("delete from meeting where id = $1", deleted);
        UUID added = meeting();
        assertThat(number()).as("nobody told").isEqualTo(number);
        assertThat(differing()).containsExactlyInAnyOrder(changed, deleted, added);
        now += ListLines.AGAIN_NS + 1;
        assertThat(statements.during(this::number)).hasSize(2);
        assertThat(keys()).doesNotContainKey(deleted).hasSize(3);
        assertThat(number()).isNotEqualTo(number).isEqualTo(another());
    }

    @Test
    void whatNewsTellsOfIsReadAtOnceAndAlone() {
        UUID changed = meeting();
        meeting();
        long number = number();
        sql("update meeting set place = 'Skive', version = version + 1 where id = $1", changed);
        lines.outdated(changed);
        assertThat(statements.during(this::number)).hasSize(1).noneMatch(sql -> sql.contains("full join"));
        assertThat(number()).isNotEqualTo(number).isEqualTo(another());
    }

    @Test
    void anotherDatabaseIsReadAnew() {
        meeting();
        number();
        lines.forget();
        assertThat(statements.during(this::number)).hasSize(2);
    }

    private long number() {
        return await(lines.now()).number(Actor.ANONYMOUS, POLICY);
    }

    /** As another process makes it, which has read nothing yet. */
    private long another() {
        MeetingStore meetings = new MeetingStore(new ItemStore(), new TextStore(vertx), new MeetingCache());
        return await(new ListLines(db, meetings, () -> now).now()).number(Actor.ANONYMOUS, POLICY);
    }

    private Map<UUID, String> keys() {
        return await(lines.now()).keys();
    }

    /** Each is a row that PostgreSQL sends. */
    private Set<UUID> differing() {
        Map<UUID, String> known = keys();
        return await(db.read(conn -> store.differing(conn, known)));
    }

    private UUID meeting() {
        UUID id = UUID.randomUUID();
        sql(
                """
                insert into meeting (id, body_id, start_at, place, status, version)
                values ($1, 'kkr-midtjylland', '2026-12-03 10:00', 'Viborg', 'published', 1)""",
                id);
        return id;
    }

    private void sql(String statement, UUID id) {
        await(db.write(
                conn -> conn.preparedQuery(statement).execute(Tuple.of(id)).mapEmpty()));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
