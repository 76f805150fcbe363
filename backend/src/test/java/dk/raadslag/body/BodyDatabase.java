package dk.raadslag.body;

import dk.raadslag.db.Database;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A fresh, migrated database for tests of stores. */
final class BodyDatabase implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final Database db;

    BodyDatabase() {
        PostgresExtension.Database fresh = PostgresExtension.migratedDatabase();
        PgConnectOptions options = fresh.options();
        db = new Database(vertx, options, 2);
    }

    <T> T ask(Function<SqlConnection, Future<T>> work) throws Exception {
        return db.transaction(work).await(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
