package dk.raadslag;

import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.http.ClientAddress;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads what a start of the server loads, without a database or Keycloak, so that the JVM can archive those classes
 * ({@code -XX:ArchiveClassesAtExit}) for later starts. Classes it misses are loaded as usual.
 */
final class Rehearsal {
    private static final int WITHIN_S = 60;
    /** Nobody listens there. */
    private static final int CLOSED = 1;

    private Rehearsal() {}

    static void run() throws Exception {
        ourClasses();
        Vertx vertx = Vertx.vertx(Main.options());
        try {
            Api.create(vertx, null, new ClientAddress(List.of()), 2).await(WITHIN_S, TimeUnit.SECONDS);
            serve(vertx);
            ask(new PgConnectOptions().setHost("127.0.0.1").setPort(CLOSED), vertx);
        } finally {
            vertx.close().await(WITHIN_S, TimeUnit.SECONDS);
        }
    }

    private static void ourClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path at = Path.of(Rehearsal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(at)) return;
        try (JarFile jar = new JarFile(at.toFile())) {
            List<String> names = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("dk/raadslag/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
            for (String name : names) Class.forName(name, false, Rehearsal.class.getClassLoader());
        }
    }

    private static void serve(Vertx vertx) throws Exception {
        Router router = Router.router(vertx);
        router.get().handler(context -> context.json(List.of()));
        int port = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1"))
                .requestHandler(router)
                .listen(0)
                .await(WITHIN_S, TimeUnit.SECONDS)
                .actualPort();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Fails, as it should. */
    private static void ask(PgConnectOptions nobody, Vertx vertx) throws Exception {
        nobody.setUser("nobody").setPassword("none").setDatabase("none");
        try {
            Database.migrate(nobody);
        } catch (RuntimeException expected) {
            new Database(vertx, nobody, 1)
                    .read(conn -> conn.query("select 1").execute())
                    .otherwiseEmpty()
                    .await(WITHIN_S, TimeUnit.SECONDS);
        }
    }
}
