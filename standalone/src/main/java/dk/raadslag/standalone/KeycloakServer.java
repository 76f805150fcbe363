package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A real Keycloak of our own with the demo realm, reachable only from this machine. */
public final class KeycloakServer implements AutoCloseable {
    public static final String REALM = "raadslag";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Checkout checkout;
    private final Path software;
    private final Path home;
    private final int port;
    private final String adminPassword;
    private final String clientSecret;
    private volatile Process process;
    private volatile boolean closed;

    /** @param home where its store, password and log live; created when absent */
    public KeycloakServer(Checkout checkout, Path software, Path home, int port) {
        this.checkout = checkout;
        this.software = software;
        this.home = Folders.create(home);
        this.port = port;
        this.adminPassword = Secret.keptIn(home.resolve("password"));
        this.clientSecret = Secret.keptIn(home.resolve("client-secret"));
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Of the client by which the app invites people. */
    public String clientSecret() {
        return clientSecret;
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), adminPassword);
    }

    public KeycloakServer start() {
        return start(process -> {});
    }

    /**
     * Imports the demo realm if this store is new, and returns once the realm answers.
     *
     * @param started told about each process as soon as there is one
     */
    public KeycloakServer start(Consumer<Process> started) {
        try {
            KeycloakHome program = KeycloakHome.prepared(checkout.keycloakTarball(), software, started);
            program.installThemes(checkout.themes());
            boolean isNew = !Files.exists(ready());
            if (isNew) {
                Folders.delete(store());
            }
            prepareImport(program, isNew);
            process = launch(program);
            started.accept(process);
            awaitRealm();
            Files.writeString(ready(), "");
            return this;
        } catch (IOException e) {
            throw Trouble.because("Cannot start Keycloak", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        if (process == null) {
            return;
        }
        Commands.end(process);
    }

    /** Written last: without it nobody has ever logged in here, so it is safe to import again. */
    private Path ready() {
        return home.resolve("ready");
    }

    private Path store() {
        return home.resolve("store");
    }

    private Path log() {
        return home.resolve("keycloak.log");
    }

    private void prepareImport(KeycloakHome program, boolean isNew) throws IOException {
        Path folder = program.importFolder();
        Folders.delete(folder);
        if (isNew) {
            Folders.create(folder);
            Files.writeString(
                    folder.resolve("raadslag-realm.json"), DemoRealm.json(checkout.realm(), checkout.demoAdditions()));
            Files.copy(checkout.masterRealm(), folder.resolve("master-realm.json"));
        }
    }

    private Process launch(KeycloakHome program) throws IOException {
        List<String> command = program.command(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--db-url=jdbc:h2:file:" + store().resolve("keycloak").toAbsolutePath()
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        builder.environment().put("RAADSLAG_URL", "http://127.0.0.1");
        builder.environment().put("RAADSLAG_AUTH_ADMIN_SECRET", clientSecret);
        return builder.start();
    }

    private void awaitRealm() {
        if (!Http.answers(url() + "/realms/" + REALM, PATIENCE, () -> !closed && process.isAlive())) {
            close();
            throw new Trouble("Keycloak does not start; its own words are in " + log()
                    + ". If its data is damaged, start over with --fresh.");
        }
    }
}
