package dk.raadslag;

import dk.raadslag.standalone.KeycloakExtension;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole server on a fresh database and the real Keycloak, for one test class. */
public final class ServerExtension implements BeforeAllCallback, AfterAllCallback {
    private Vertx vertx;
    private App app;
    private PostgresExtension.Database database;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        new PostgresExtension().beforeAll(context);
        new KeycloakExtension().beforeAll(context);
        database = PostgresExtension.migratedDatabase();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        stop();
    }

    /** Ends the server and starts it again on the same database. */
    public void restart() throws Exception {
        stop();
        start();
    }

    public Api api() {
        return new Api(url());
    }

    /** Health and metrics, on their own port. */
    public Api operations() {
        return new Api("http://127.0.0.1:" + app.operationsPort(), false);
    }

    public String url() {
        return "http://127.0.0.1:" + app.port();
    }

    public Vertx vertx() {
        return vertx;
    }

    public Config.Database database() {
        return database.config();
    }

    /** Keeps a backup of the database as it is now. */
    public void backUp() {
        PostgresExtension.backUp(database);
    }

    /** Restores it under the running server. */
    public void restore() {
        PostgresExtension.restore(database);
    }

    /** Runs one statement in the database of the server, past all its rules. */
    public void sql(String statement, Object... values) {
        try (Connection conn = connection();
                PreparedStatement prepared = conn.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) prepared.setObject(i + 1, values[i]);
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The caller must close it. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** The settings of a server on this database; it takes a free port. */
    public static Config config(Config.Database database) {
        Config.Auth auth = new Config.Auth(
                KeycloakExtension.url(),
                KeycloakExtension.url(),
                KeycloakExtension.realm(),
                "raadslag-web",
                "raadslag",
                KeycloakExtension.clientSecret());
        Config.Cluster cluster = new Config.Cluster("127.0.0.1", 5701, List.of("127.0.0.1"));
        return new Config(
                "127.0.0.1",
                0,
                "https://raadslag.example.org",
                database,
                auth,
                true,
                new Config.Files(5),
                new Config.Texts(30),
                new Config.Mail(Optional.empty(), "", Optional.empty()),
                new Config.Push(List.of("push.raadslag.example")),
                new Config.Web("127.0.0.1", 0, List.of(), 1000),
                new Config.OwnPages(null, null, null),
                cluster);
    }

    /** The same, but Keycloak's admin interface does not answer; its tokens are still believed. */
    public static Config withoutLogin(Config config) {
        Config.Auth auth = config.auth();
        return config.withAuth(new Config.Auth(
                auth.url(), auth.internalUrl(), auth.realm(), auth.client(), auth.audience(), "not-the-secret"));
    }

    /** A token of now: one from the second in which the person's rights changed is refused, as a browser's would be. */
    public static String acceptedToken(ServerExtension server, String user) {
        while (true) {
            String token = KeycloakExtension.token(user);
            if (server.api().sendWithToken(token, "/api/me", "GET", null, null).status() == 200) return token;
        }
    }

    private void start() throws Exception {
        vertx = Vertx.vertx();
        app = new App(config(database()), Clock.systemUTC());
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
    }

    private void stop() throws Exception {
        vertx.close().await(30, TimeUnit.SECONDS);
        // Test classes keep this object to the end of the run; the server in it must not stay.
        vertx = null;
        app = null;
    }
}
