package dk.raadslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** PostgreSQL and Keycloak as {@code bin/run} has them, with nothing in them, beside the load. */
final class Services implements AutoCloseable {
    static final String DATABASE = "raadslag";

    private final Workplace at;
    private final int port;
    private final Pinned process;

    /**
     * @param port of an app that is not started; Keycloak and PostgreSQL take the two after it, its health the third
     */
    Services(Workplace at, int port) {
        this.at = at;
        this.port = port;
        process = new Pinned(
                Pinned.LOAD_CORE,
                at.root(),
                Map.of(),
                at.log("services"),
                List.of(
                        Pinned.java(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        at.standaloneClasses(),
                        "dk.raadslag.standalone.Standalone",
                        "--services-only",
                        "--fresh",
                        "--port",
                        "" + port,
                        "--data",
                        at.data().toString()));
        process.await("Keycloak is at");
        process.ignore();
    }

    int appPort() {
        return port;
    }

    /** Where the app tells whether it is ready. */
    int operationsPort() {
        return port + 3;
    }

    String keycloak() {
        return "http://127.0.0.1:" + (port + 1);
    }

    int databasePort() {
        return port + 2;
    }

    String databasePassword() {
        try {
            return Files.readString(at.data().resolve("postgres/password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new access token of a demo user; lives five minutes. */
    String token(String user) {
        return Api.postForm(
                        keycloak() + "/realms/raadslag/protocol/openid-connect/token",
                        "grant_type=password&client_id=raadslag-cli&username=" + user + "&password=demo&scope=openid")
                .getString("access_token");
    }

    @Override
    public void close() {
        process.close();
    }
}
