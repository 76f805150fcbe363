package dk.raadslag.standalone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The processes Rådslag consists of, in the order they need each other. */
final class Parts implements AutoCloseable {
    private final Checkout checkout;
    private final Options options;
    private final DataFolder data;
    private final Guard guard = new Guard();
    private volatile PostgresServer postgres;
    private volatile KeycloakServer keycloak;
    private volatile AppProcess app;
    private volatile boolean running;

    Parts(Checkout checkout, Options options, DataFolder data) {
        this.checkout = checkout;
        this.options = options;
        this.data = data;
    }

    void start() {
        together(this::startPostgres, this::startKeycloak);
        if (!options.servicesOnly()) {
            startApp();
        }
        running = true;
    }

    /** Gives a new installation something to look at. */
    void loadSamples() {
        if (options.servicesOnly()) {
            return;
        }
        try {
            String token = keycloak.admin().demoToken("sekretariat");
            int meetings =
                    new SampleMeetings(checkout.jar(), options.address(), SampleDates.on(LocalDate.now())).load(token);
            if (meetings > 0) {
                System.out.println("          " + meetings + " sample meetings loaded");
                int planned = new SamplePlanned(options.address(), token, LocalDate.now()).load();
                System.out.println("          " + planned + " sample planned items loaded");
            }
            new SampleAddresses(options.address(), token).load();
            int seats = new SampleSeats(options.address(), token).load();
            if (seats > 0) {
                System.out.println("          " + seats + " sample seats loaded");
            }
        } catch (Trouble e) {
            // Everything runs; it is only empty.
            System.err.println("The samples could not be loaded. " + e.getMessage());
        }
    }

    /** In the opposite order, so that each can still reach what it needs while it finishes. */
    @Override
    public void close() {
        say("Stopping.");
        closeQuietly(app);
        closeQuietly(keycloak);
        closeQuietly(postgres);
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
        guard.close();
        List.of("app", "keycloak", "standalone").forEach(data::deletePid);
        say("Stopped.");
    }

    /** When something went wrong at the start, the sentence about that shall stand alone. */
    private void say(String sentence) {
        if (running) {
            System.out.println(sentence);
        }
    }

    private void startPostgres() {
        Progress.during("PostgreSQL on port " + options.databasePort(), () -> {
            postgres = new PostgresServer(
                    data.software(), data.postgres(), options.databasePort(), PostgresServer.DURABLE);
            return postgres.start();
        });
        guardAll();
    }

    private void startKeycloak() {
        Progress.during("Keycloak on port " + options.authPort(), () -> {
            keycloak = new KeycloakServer(checkout, data.software(), data.keycloak(), options.authPort());
            keycloak.start(process -> {
                data.writePid("keycloak", process.pid());
                guardAll();
            });
            keycloak.admin().allowAddresses(List.of(options.address(), "http://localhost:" + options.port()));
            return keycloak;
        });
    }

    private void startApp() {
        app = new AppProcess(appCommand(), environment(), options.operationsPort(), data.appLog(), process -> {
            data.writePid("app", process.pid());
            guardAll();
        });
        Progress.during("Rådslag on port " + options.port(), () -> {
            app.start();
            return app;
        });
    }

    /** The property says nothing to the app; it lets a later run recognise the process as ours. */
    private List<String> appCommand() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                // Only faster: an archive that is missing, or belongs to another jar, is silently ignored.
                "-XX:SharedArchiveFile=" + checkout.classArchive(),
                "-Xshare:auto",
                "-Xlog:cds*=off",
                "-Draadslag.data=" + data.folder(),
                "-jar",
                checkout.jar().toString());
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("RAADSLAG_HOST", "127.0.0.1"),
                Map.entry("RAADSLAG_PORT", Integer.toString(options.port())),
                Map.entry("RAADSLAG_OPERATIONS_PORT", Integer.toString(options.operationsPort())),
                Map.entry("RAADSLAG_URL", options.address()),
                Map.entry("RAADSLAG_DB_HOST", "127.0.0.1"),
                Map.entry("RAADSLAG_DB_PORT", Integer.toString(options.databasePort())),
                Map.entry("RAADSLAG_DB_NAME", PostgresServer.DATABASE),
                Map.entry("RAADSLAG_DB_USER", PostgresServer.USER),
                Map.entry("RAADSLAG_DB_PASSWORD", postgres.password()),
                Map.entry("RAADSLAG_AUTH_URL", keycloak.url()),
                Map.entry("RAADSLAG_AUTH_REALM", KeycloakServer.REALM),
                Map.entry("RAADSLAG_AUTH_CLIENT", "raadslag-web"),
                Map.entry("RAADSLAG_AUDIENCE", "raadslag"),
                Map.entry("RAADSLAG_MAIL_FOLDER", data.post().toString()),
                Map.entry("RAADSLAG_REPLY_ADDRESS", "svar@localhost"),
                Map.entry("RAADSLAG_REPLY_FOLDER", data.inbox().toString()),
                Map.entry("RAADSLAG_AUTH_ADMIN_SECRET", keycloak.clientSecret()),
                Map.entry("RAADSLAG_DEMO", "true"));
    }

    private synchronized void guardAll() {
        long database = postgres == null ? 0 : postgres.pid();
        guard.watch(List.of(
                new Guard.Ward("TERM", data.pid("app").orElse(0L)),
                new Guard.Ward("TERM", data.pid("keycloak").orElse(0L)),
                new Guard.Ward("INT", database)));
    }

    /** Returns when both are done; fails as soon as either fails. */
    private static void together(Runnable one, Runnable other) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(one);
        CompletableFuture<Void> second = CompletableFuture.runAsync(other);
        CompletableFuture<Void> both = CompletableFuture.allOf(first, second);
        List.of(first, second)
                .forEach(part -> part.whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        both.completeExceptionally(failure);
                    }
                }));
        try {
            both.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }
}
