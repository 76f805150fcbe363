package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The database at the start: it may come late, and then it is waited for aloud; it may be one that never will do. */
@ExtendWith(PostgresExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class LateDatabaseTest {
    private final Vertx vertx = Vertx.vertx();
    private final PostgresExtension.Database real = PostgresExtension.freshDatabase();
    private Line line;

    @BeforeEach
    void draw() throws Exception {
        line = new Line(vertx, real.host(), real.port());
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    @Test
    void theServerWaitsForAFirstConnectionOfSixSeconds() throws Exception {
        line.delayNew(Duration.ofSeconds(6));
        try (Said said = new Said(Patience.class, "127.0.0.1:" + line.port())) {
            Future<Database> opening = Database.open(vertx, throughLine(), 2);
            assertThat(said.next()).startsWith("waiting for PostgreSQL at 127.0.0.1:" + line.port());
            line.delayNew(Duration.ZERO);
            assertThat(answer(opening.await(60, TimeUnit.SECONDS))).isEqualTo(1);
        }
    }

    /** Longer than the pool lets anybody wait for a connection. */
    @Test
    void theServerWaitsForAPoolWhoseFirstConnectionTakesSixSeconds() throws Exception {
        line.delayNew(Duration.ofSeconds(6));
        Database pool = new Database(vertx, throughLine(), 2);
        assertThat(answer(pool.reached(new Patience(vertx, throughLine())).await(60, TimeUnit.SECONDS)))
                .isEqualTo(1);
    }

    @Test
    void theServerWaitsForADatabaseThatRefusesAndLogsTheReason() throws Exception {
        line.cut();
        try (Said said = new Said(Patience.class, "127.0.0.1:" + line.port())) {
            Future<Database> opening = Database.open(vertx, throughLine(), 2);
            assertThat(said.next()).contains("database " + real.name()).containsIgnoringCase("connection refused");
            assertThat(said.next()).contains("waiting for");
            line.mend();
            assertThat(answer(opening.await(60, TimeUnit.SECONDS))).isEqualTo(1);
        }
    }

    @Test
    void theServerLogsThatADatabaseNeverAnswers() throws Exception {
        line.forgetNew(true);
        try (Said said = new Said(Patience.class, "127.0.0.1:" + line.port())) {
            Future<Database> opening = Database.open(vertx, throughLine(), 2);
            assertThat(said.next()).contains("no answer yet");
            assertThat(opening.isComplete()).isFalse();
            line.cut();
        }
    }

    @Test
    void aWrongPasswordIsHopeless() {
        assertHopeless(real.options().setPassword("wrong"), "refuses the user", "RAADSLAG_DB_PASSWORD");
        assertHopeless(real.options().setPassword(""), "refuses the user", "RAADSLAG_DB_PASSWORD");
        assertHopeless(real.options().setUser("nobody"), "refuses the user nobody", "RAADSLAG_DB_USER");
    }

    @Test
    void aMissingDatabaseIsHopeless() {
        assertHopeless(real.options().setDatabase("elsewhere"), "has no database elsewhere", "RAADSLAG_DB_NAME");
    }

    @Test
    void aForeignSchemaIsHopeless() throws Exception {
        Database.migrate(real.options());
        run("update flyway_schema_history set checksum = 1 where version = '9'");
        assertHopeless(real.options(), "cannot be brought up to date", "");
        run("insert into flyway_schema_history select 1000, '1000', description, type, script, checksum, installed_by,"
                + " installed_on, execution_time, success from flyway_schema_history where version = '9'");
        assertHopeless(real.options(), "A newer version of Rådslag has used", "1000");
    }

    private void assertHopeless(PgConnectOptions options, String... words) {
        assertThatThrownBy(() -> Database.open(vertx, options, 2).await(60, TimeUnit.SECONDS))
                .isInstanceOf(Hopeless.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n");
    }

    private PgConnectOptions throughLine() {
        return real.options().setHost("127.0.0.1").setPort(line.port());
    }

    private static int answer(Database db) throws Exception {
        return db.read(conn -> conn.query("select 1").execute())
                .await(30, TimeUnit.SECONDS)
                .iterator()
                .next()
                .getInteger(0);
    }

    private void run(String statement) throws Exception {
        try (Connection conn = DriverManager.getConnection(real.jdbcUrl(), real.user(), real.password())) {
            conn.createStatement().execute(statement);
        }
    }
}
