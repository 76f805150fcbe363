package dk.raadslag.standalone;

import dk.raadslag.Config;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL, started when the first test class asks for it and shared by all of them.
 *
 * <p>{@code @ExtendWith(PostgresExtension.class)}, then {@link #freshDatabase()} in a static field's initialiser
 * or a {@code @BeforeAll} method.
 */
public final class PostgresExtension implements BeforeAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;
    /** A database with our tables and nothing else; null until somebody needs one. */
    private static String template;

    /** An empty database on the shared server, owned by its (unprivileged) user. */
    public record Database(String host, int port, String name, String user, String password) {
        public String jdbcUrl() {
            return "jdbc:postgresql://" + host + ":" + port + "/" + name;
        }

        public Config.Database config() {
            return new Config.Database(host, port, name, user, password, 5);
        }

        public PgConnectOptions options() {
            return config().options();
        }
    }

    /** An empty database that no other caller gets. */
    public static synchronized Database freshDatabase() {
        return created("");
    }

    /** The same with our tables, as a server leaves it that has just migrated it: a copy takes far less time. */
    public static synchronized Database migratedDatabase() {
        if (template == null) {
            Database first = freshDatabase();
            dk.raadslag.db.Database.migrate(first.options());
            template = first.name();
        }
        return created(" TEMPLATE " + template);
    }

    private static Database created(String like) {
        String name = "test_" + DATABASES.incrementAndGet();
        running().execute("CREATE DATABASE " + name + like + " OWNER " + PostgresServer.USER);
        return new Database("127.0.0.1", server.port(), name, PostgresServer.USER, server.password());
    }

    /** Keeps a copy of a database as it is now, while others use it. */
    public static void backUp(Database database) {
        emptied(database, "CREATE DATABASE " + database.name() + "_backup TEMPLATE " + database.name());
    }

    /** Puts the copy in the database's place, as a restore does; those who use it are cut off. */
    public static void restore(Database database) {
        running().execute("DROP DATABASE " + database.name() + " WITH (FORCE)");
        running()
                .execute("CREATE DATABASE " + database.name() + " TEMPLATE " + database.name() + "_backup OWNER "
                        + PostgresServer.USER);
    }

    /** A copy can be made only while nobody is connected. */
    private static void emptied(Database database, String then) {
        running().execute("ALTER DATABASE " + database.name() + " ALLOW_CONNECTIONS false");
        running()
                .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database.name()
                        + "'");
        running().execute(then);
        running().execute("ALTER DATABASE " + database.name() + " ALLOW_CONNECTIONS true");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running();
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(PostgresExtension.class, key -> (AutoCloseable) PostgresExtension::stop);
    }

    private static synchronized PostgresServer running() {
        if (server == null) {
            Path target = Checkout.find().target();
            server = new PostgresServer(target.resolve("software"), emptyHome(), Ports.anyFree(), PostgresServer.FAST)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(PostgresExtension::stop));
        }
        return server;
    }

    private static Path emptyHome() {
        try {
            return Files.createTempDirectory("raadslag-postgres");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void stop() {
        if (server != null) {
            server.close();
            server.deleteData();
            server = null;
            template = null;
        }
    }
}
