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
        String name = "test_" + DATABASES.incrementAndGet();
        running().execute("CREATE DATABASE " + name + " OWNER " + PostgresServer.USER);
        return new Database("127.0.0.1", server.port(), name, PostgresServer.USER, server.password());
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
        }
    }
}
