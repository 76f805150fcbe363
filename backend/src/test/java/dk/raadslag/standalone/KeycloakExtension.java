package dk.raadslag.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real Keycloak with the demo realm, started when the first test class asks for it and shared by all of them.
 *
 * <p>{@code @ExtendWith(KeycloakExtension.class)}, then the static methods. What a test changes in the realm is
 * gone in the next run.
 */
public final class KeycloakExtension implements BeforeAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static KeycloakServer server;
    private static Path home;

    public static String url() {
        return running().url();
    }

    public static String realm() {
        return KeycloakServer.REALM;
    }

    /**
     * A demo user's access token: sekretariat, referent, formand, medlem, medlem-viborg, stedfortraeder or direktoer.
     */
    public static String token(String user) {
        return whenFree(() -> running().admin().demoToken(user));
    }

    /**
     * What a login with the right password gets. Keycloak, which slows down guessing, lets each person log in once at a
     * time, and may be putting away their last login when its answer is here: then it refuses as if the password were
     * wrong.
     */
    static <T> T whenFree(Supplier<T> login) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return login.get();
            } catch (Trouble e) {
                boolean isBusy = e.getMessage().contains("Invalid user credentials");
                if (!isBusy || System.nanoTime() > deadline) throw e;
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    /** A token for Keycloak's admin API, for instance to take a group from a user. */
    public static String adminToken() {
        return running().admin().token();
    }

    /** Of the client by which the server invites people. */
    public static String clientSecret() {
        return running().clientSecret();
    }

    /** Lets the web app under test be at these addresses, such as {@code http://127.0.0.1:4711}. */
    public static void allowAddresses(List<String> origins) {
        running().admin().allowAddresses(origins);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running();
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(KeycloakExtension.class, key -> (AutoCloseable) KeycloakExtension::stop);
    }

    private static synchronized KeycloakServer running() {
        if (server == null) {
            home = temporaryFolder();
            Folders.copy(freshlyImported(Checkout.find()), home);
            server = serverIn(home);
            Runtime.getRuntime().addShutdownHook(new Thread(KeycloakExtension::stop));
            server.start();
        }
        return server;
    }

    /** Creating the store takes far longer than starting with one, so it is kept for as long as the realm is. */
    private static Path freshlyImported(Checkout checkout) {
        try {
            String realm = DemoRealm.json(checkout.realm(), checkout.demoAdditions())
                    + Files.readString(checkout.masterRealm());
            Path kept = checkout.target().resolve("software/demo-realm-" + Integer.toHexString(realm.hashCode()));
            if (!Files.exists(kept.resolve("ready"))) {
                try (KeycloakServer once = serverIn(kept)) {
                    once.start();
                }
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeycloakServer serverIn(Path home) {
        Checkout checkout = Checkout.find();
        return new KeycloakServer(checkout, checkout.target().resolve("software"), home, Ports.anyFree());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("raadslag-keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void stop() {
        if (server != null) {
            server.close();
            Folders.delete(home);
            server = null;
        }
    }
}
