package dk.raadslag.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keycloak's program, unpacked and prepared once. */
record KeycloakHome(Path folder) {
    private static final String[] BUILD = {"build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false"
    };

    /**
     * What kc.sh would say to Java, less the shell in between (it would have to be stopped too), and tuned for one
     * small machine: a quick start and little memory rather than throughput.
     */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    /**
     * @param tarball the distribution as published
     * @param started told about the process that prepares it, the first time
     */
    static KeycloakHome prepared(Path tarball, Path software, Consumer<Process> started) {
        if (!Files.exists(tarball)) {
            throw new Trouble("Keycloak's distribution is missing at " + tarball + ": build the back end first.");
        }
        try {
            KeycloakHome home = unpacked(tarball, Folders.create(software));
            home.build(started);
            return home;
        } catch (IOException e) {
            throw Trouble.because("Cannot unpack Keycloak into " + software, e);
        }
    }

    /** The command that runs Keycloak with these arguments, as one process. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        command.add("-Dkc.home.dir=" + folder);
        command.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
        command.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }

    /** Brings the themes up to date; they may have changed since the last start. */
    void installThemes(Path themes) {
        Path installed = folder.resolve("themes");
        Folders.delete(installed);
        Folders.copy(themes, installed);
    }

    /** The only folder {@code --import-realm} reads. */
    Path importFolder() {
        return Folders.create(folder.resolve("data/import"));
    }

    private static KeycloakHome unpacked(Path tarball, Path software) throws IOException {
        String version;
        try (InputStream packed = Files.newInputStream(tarball)) {
            version = Tarball.topFolder(packed);
        }
        Path folder = software.resolve(version);
        if (!Files.exists(folder)) {
            try (InputStream packed = Files.newInputStream(tarball)) {
                Tarball.unpack(packed, folder);
            }
        }
        return new KeycloakHome(folder.resolve(version));
    }

    private void build(Consumer<Process> started) throws IOException {
        Path built = folder.resolve("built");
        String wanted = String.join(" ", BUILD);
        if (Files.exists(built) && Files.readString(built).equals(wanted)) {
            return;
        }
        Commands.run(command(BUILD), "Preparing Keycloak", started);
        Files.writeString(built, wanted);
    }
}
