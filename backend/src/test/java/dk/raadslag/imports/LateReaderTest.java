package dk.raadslag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.db.Database;
import dk.raadslag.imports.BatchFile.Found;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.imports.BatchFileStore.Claimed;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading in the background that takes too long, and answers when others have gone on. */
@ExtendWith(PostgresExtension.class)
class LateReaderTest {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static PostgresExtension.Database database;
    private static Vertx vertx;
    private static Database db;

    private final BatchFileStore files = new BatchFileStore();
    private final UUID batch = UUID.randomUUID();
    private final UUID file = UUID.randomUUID();

    @BeforeAll
    static void open() throws Exception {
        database = PostgresExtension.migratedDatabase();
        vertx = Vertx.vertx();
        db = Database.open(vertx, database.options(), 3).await(30, TimeUnit.SECONDS);
    }

    @AfterAll
    static void close() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @BeforeEach
    void aFileWaits() throws Exception {
        sql("delete from import_batch");
        sql("insert into import_batch (id, subject, by, at, bodies, touched) values ('" + batch
                + "', 's', 'Anna', now(), '{kkr-midtjylland}', now())");
        sql("insert into import_file (id, batch_id, position, name, sha256, size, state, seq) values ('" + file + "', '"
                + batch + "', 0, 'a.txt', 'x', 1, 'waiting', 0)");
    }

    @Test
    void aFileIsTakenByOneUntilItsLeaseIsOver() throws Exception {
        Claimed mine = claim().orElseThrow();
        assertThat(claim()).isEmpty();
        sql("update import_file set taken = taken - interval '4 minutes'");
        assertThat(claim()).isEmpty();
        leaseEnds();
        assertThat(claim().orElseThrow().id()).isEqualTo(mine.id());
    }

    @Test
    void aLateAnswerLeavesTheFileToWhoReadsItNow() throws Exception {
        Claimed late = claim().orElseThrow();
        leaseEnds();
        Claimed now = claim().orElseThrow();
        ask(conn -> files.refuse(conn, late, "file-damaged", 1));
        ask(conn -> files.read(conn, late, found("Forkert"), 1));
        ask(conn -> files.release(conn, late));
        assertThat(claim()).as("it is still taken").isEmpty();
        ask(conn -> files.read(conn, now, found("KKR Midtjylland"), 2));
        assertThat(file().state()).isEqualTo(State.READ);
        assertThat(file().found().bodyName()).isEqualTo("KKR Midtjylland");
        assertThat(file().seq()).isEqualTo(2);
    }

    @Test
    void aLateAnswerChangesNoCorrectionAndNoMeeting() throws Exception {
        Claimed late = claim().orElseThrow();
        leaseEnds();
        Claimed now = claim().orElseThrow();
        ask(conn -> files.read(conn, now, found("KKR Midtjylland"), 2));
        ask(conn -> files.read(conn, file, found("KKR Sjælland"), 3));
        ask(conn -> files.read(conn, late, found("Forkert"), 4));
        ask(conn -> files.refuse(conn, late, "file-damaged", 5));
        assertThat(file().found().bodyName()).isEqualTo("KKR Sjælland");
        assertThat(file().state()).isEqualTo(State.READ);

        UUID meeting = UUID.randomUUID();
        sql("insert into meeting (id, body_id, start_at, status, version) values ('" + meeting
                + "', 'kkr-sjaelland', '2028-03-04 10:00', 'draft', 1)");
        ask(conn -> files.became(conn, file, meeting, 6));
        ask(conn -> files.read(conn, late, found("Forkert"), 7));
        ask(conn -> files.refuse(conn, late, "file-damaged", 8));
        assertThat(file().state()).isEqualTo(State.CREATED);
        assertThat(file().meetingId()).isEqualTo(meeting);
        assertThat(file().seq()).isEqualTo(6);
    }

    @Test
    void aRunThatHangsIsNotFollowedByOneThatSucceeds() throws Exception {
        sql("delete from import_batch");
        ReadingService reading = new ReadingService(db, null, files, null, Clock.systemUTC());
        Future<Void> first;
        try (Connection other = connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table import_file");
            first = reading.run();
            assertThat(reading.run().isComplete()).isFalse();
            assertThat(first.isComplete()).isFalse();
            other.rollback();
        }
        first.await(30, TimeUnit.SECONDS);
        reading.run().await(30, TimeUnit.SECONDS);
    }

    private void leaseEnds() throws Exception {
        sql("update import_file set taken = taken - interval '6 minutes'");
    }

    private Optional<Claimed> claim() throws Exception {
        return ask(conn -> files.claim(conn, LEASE));
    }

    private BatchFile file() throws Exception {
        return ask(conn -> files.get(conn, file)).orElseThrow();
    }

    private static Found found(String body) {
        return new Found(Kind.AGENDA, null, body, LocalDate.of(2028, 3, 4), LocalTime.of(10, 0), 1, 0, 0, 0, null);
    }

    private static <T> T ask(Function<SqlConnection, Future<T>> work) throws Exception {
        return db.transaction(work).await(20, TimeUnit.SECONDS);
    }

    private static void sql(String statement) throws Exception {
        try (Connection conn = connection()) {
            conn.createStatement().execute(statement);
        }
    }

    private static Connection connection() throws Exception {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
