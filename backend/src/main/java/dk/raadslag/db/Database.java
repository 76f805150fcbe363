package dk.raadslag.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * The pool and its transactions. A statement that fails because the database is away fails with a refusal of status
 * 503, which says whether it may have changed anything. Every wait ends: PostgreSQL ends a statement after
 * {@link #STATEMENT_SECONDS}, and a connection that stays silent for {@link #SILENCE_SECONDS} while we wait for an
 * answer is closed and never used again.
 */
public final class Database {
    private static final int STATEMENT_SECONDS = 10;
    /** In characters, more than any statement has: those beyond it are parsed and planned anew each time they run. */
    private static final int LONGEST_STATEMENT = 16_384;
    /** Longer than any statement may take: only a dead connection is silent for so long. */
    private static final int SILENCE_SECONDS = 13;
    /** A connection idle for this long is closed in good order, before it could be taken for dead. */
    private static final int UNUSED_SECONDS = 10;

    private static final int CONNECT_SECONDS = 5;

    /**
     * What this release keeps in step with each change by itself: the rows of search in this form, the one that the SQL
     * function {@code search_form} names. Triggers see to it that a change by a process of another release is made up
     * for.
     */
    private static final String KEEPS = "search1";

    /** In seconds; only {@code sslResponseTimeout} is in milliseconds. */
    private static final String LINE =
            "?connectTimeout=30&sslResponseTimeout=30000&loginTimeout=60&socketTimeout=1800&tcpKeepAlive=true";

    private final Pool pool;
    private final Unavailable unavailable;

    public Database(Vertx vertx, PgConnectOptions options, int size) {
        PgConnectOptions limited = new PgConnectOptions(options)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
                .setProperties(Map.of(
                        // A lock held by a dead client must not stop a meeting.
                        "lock_timeout",
                        "5s",
                        "idle_in_transaction_session_timeout",
                        "10s",
                        "statement_timeout",
                        STATEMENT_SECONDS + "s",
                        "raadslag.keeps",
                        KEEPS,
                        "tcp_user_timeout",
                        Integer.toString(SILENCE_SECONDS * 1000)));
        this.unavailable = new Unavailable(options.getHost() + ":" + options.getPort() + "/" + options.getDatabase());
        this.pool = PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(size)
                        .setConnectionTimeout(CONNECT_SECONDS)
                        .setIdleTimeout(UNUSED_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS))
                .with(lines())
                .connectingTo(limited)
                .using(vertx)
                .build();
    }

    /**
     * Waits for PostgreSQL, migrates the schema, and opens a first connection. Fails with {@link Hopeless} when waiting
     * cannot help.
     */
    public static Future<Database> open(Vertx vertx, PgConnectOptions options, int size) {
        Patience patience = new Patience(vertx, options);
        return patience.until(() -> vertx.executeBlocking(() -> {
                    migrate(options);
                    return null;
                }))
                .compose(migrated -> new Database(vertx, options, size).reached(patience));
    }

    /** Opens a first connection: later, people would not wait as long as that may take. */
    Future<Database> reached(Patience patience) {
        return patience.until(() -> pool.query("select 1").execute()).map(this);
    }

    private static NetClientOptions lines() {
        return new NetClientOptions()
                .setConnectTimeout(CONNECT_SECONDS * 1000)
                .setTcpKeepAlive(true)
                // Where the system offers it. Only silence tells that a proxy has accepted bytes and forgotten them.
                .setTcpUserTimeout(SILENCE_SECONDS * 1000)
                .setReadIdleTimeout(SILENCE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    /**
     * Migrates the schema to the newest version; blocks. A connection that takes half a minute to open is slow, not
     * dead.
     */
    public static void migrate(PgConnectOptions options) {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://" + options.getHost() + ":" + options.getPort() + "/" + options.getDatabase()
                                + LINE,
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

    /**
     * Commits what {@code work} did when its future succeeds, and rolls back when it fails. Fails with
     * {@code unknown-outcome} when nobody can say whether the commit happened.
     */
    public <T> Future<T> transaction(Function<SqlConnection, Future<T>> work) {
        return pool.withConnection(conn -> conn.begin().compose(begun -> apply(work, conn)
                        .compose(
                                done -> commit(begun, done),
                                failed ->
                                        // The connection may be gone as well: then the database rolls back by itself.
                                        begun.rollback().transform(over -> Future.failedFuture(failed)))))
                .recover(unavailable::refuse);
    }

    private <T> Future<T> commit(Transaction begun, T done) {
        return begun.commit().map(done).recover(unavailable::refuseUnsettled);
    }

    /** Several reads that see the database in one state. */
    public <T> Future<T> consistently(Function<SqlConnection, Future<T>> reads) {
        return pool.withConnection(conn -> conn.query("begin isolation level repeatable read, read only")
                        .execute()
                        .compose(ok -> apply(reads, conn)
                                .eventually(() -> conn.query("commit").execute())))
                .recover(unavailable::refuse);
    }

    /** One reading statement on any connection, or several that need not agree. */
    public <T> Future<T> read(Function<SqlConnection, Future<T>> work) {
        return pool.withConnection(conn -> apply(work, conn)).recover(unavailable::refuse);
    }

    /** One statement that changes something, in a transaction of its own; may fail with {@code unknown-outcome}. */
    public <T> Future<T> write(Function<SqlConnection, Future<T>> statement) {
        return pool.withConnection(conn -> apply(statement, conn).recover(unavailable::refuseUnsettled))
                .recover(unavailable::refuse);
    }

    private static <T> Future<T> apply(Function<SqlConnection, Future<T>> work, SqlConnection conn) {
        try {
            return work.apply(conn);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    public Future<Void> close() {
        return pool.close();
    }
}
