package dk.raadslag.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The pool and its transactions. What fails because the database is away fails with a refusal of status 503. */
public final class Database {
    private final Pool pool;

    public Database(Vertx vertx, PgConnectOptions options, int size) {
        PgConnectOptions limited = new PgConnectOptions(options)
                .setCachePreparedStatements(true)
                // A lock held by a dead client must not stop a meeting.
                .setProperties(Map.of("lock_timeout", "5s", "idle_in_transaction_session_timeout", "10s"));
        this.pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(size).setConnectionTimeout(5))
                .connectingTo(limited)
                .using(vertx)
                .build();
    }

    /**
     * Waits for PostgreSQL, brings the schema up to date, and has a first connection in the pool. Fails with
     * {@link Hopeless} when waiting cannot help.
     */
    public static Future<Database> open(Vertx vertx, PgConnectOptions options, int size) {
        Patience patience = new Patience(vertx, options);
        return patience.until(() -> vertx.executeBlocking(() -> {
                    migrate(options);
                    return null;
                }))
                .map(migrated -> new Database(vertx, options, size))
                .compose(db -> patience.until(() -> db.pool.query("select 1").execute())
                        .map(db));
    }

    /** Brings the schema to the newest migration; blocks. */
    public static void migrate(PgConnectOptions options) {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://" + options.getHost() + ":" + options.getPort() + "/"
                                + options.getDatabase() + "?loginTimeout=30&socketTimeout=1800&tcpKeepAlive=true",
                        options.getUser(),
                        options.getPassword())
                .locations("classpath:db/migration")
                .load();
        MigrationInfo current = flyway.info().current();
        if (current != null && current.getState() == MigrationState.FUTURE_SUCCESS) {
            throw new Hopeless(
                    "A newer version of Rådslag has used database " + options.getDatabase() + " (migration "
                            + current.getVersion() + "): start that version, or restore the dump from before it.",
                    null);
        }
        flyway.migrate();
    }

    /** Commits what {@code work} did when its future succeeds, and rolls back when it fails. */
    public <T> Future<T> transaction(Function<SqlConnection, Future<T>> work) {
        return pool.withTransaction(work).recover(Unavailable::refuse);
    }

    /** Several reads that see one state of the database. */
    public <T> Future<T> consistently(Function<SqlConnection, Future<T>> reads) {
        return pool.withTransaction(conn -> conn.query("set transaction isolation level repeatable read, read only")
                        .execute()
                        .compose(ok -> reads.apply(conn)))
                .recover(Unavailable::refuse);
    }

    /** One statement on any connection. */
    public <T> Future<T> read(Function<SqlConnection, Future<T>> work) {
        return pool.withConnection(work).recover(Unavailable::refuse);
    }

    public Future<Void> close() {
        return pool.close();
    }
}
