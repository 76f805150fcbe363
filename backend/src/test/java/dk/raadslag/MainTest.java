package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.PostgresExtension;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The process itself: when it cannot start it ends, and says why. */
@ExtendWith(PostgresExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class MainTest {
    private final PostgresExtension.Database database = PostgresExtension.freshDatabase();

    @Test
    void aMissingDatabaseEndsTheProcess() throws Exception {
        assertThat(said(Map.of("RAADSLAG_DB_NAME", "elsewhere"))).contains("has no database elsewhere");
    }

    /** The pool has connections by then; the process ends even if closing the pool fails. */
    @Test
    void aTakenPortEndsTheProcess() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(said(Map.of("RAADSLAG_PORT", Integer.toString(taken.getLocalPort()))))
                    .contains("could not start");
        }
    }

    private String said(Map<String, String> settings) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "dk.raadslag.Main");
        builder.environment()
                .putAll(Map.of(
                        "RAADSLAG_DB_PORT", Integer.toString(database.port()),
                        "RAADSLAG_DB_NAME", database.name(),
                        "RAADSLAG_DB_USER", database.user(),
                        "RAADSLAG_DB_PASSWORD", database.password()));
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true).start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }
}
