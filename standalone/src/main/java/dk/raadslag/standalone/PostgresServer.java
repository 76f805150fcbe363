package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of our own, reachable only from this machine and only with a password.
 *
 * <p>The role {@code raadslag} owns the database of the same name and is no superuser, as in production.
 */
public final class PostgresServer implements AutoCloseable {
    /** PostgreSQL's default: commits survive a crash. Set explicitly because we promise it. */
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** For tests, whose data nobody will miss. */
    public static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    public static final String USER = "raadslag";
    public static final String DATABASE = "raadslag";

    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged = Unprivileged.detect();
    private final Path home;
    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private final String password;
    private volatile boolean started;

    /** @param home where its data, password and log live; created when absent */
    public PostgresServer(Path software, Path home, int port, Map<String, String> settings) {
        this.binaries = PostgresBinaries.unpacked(software);
        this.home = Folders.create(home);
        this.data = home.resolve("data");
        this.port = port;
        this.settings = settings;
        this.password = Secret.keptIn(home.resolve("password"));
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    /** Creates what is missing and returns once connections are accepted. */
    public PostgresServer start() {
        if (!Files.exists(ready())) {
            initialise();
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new Trouble("The database in " + home + " is incomplete; restore it, or start over with --fresh.");
        }
        unprivileged.own(data);
        started = true;
        startProcess();
        if (!Files.exists(ready())) {
            createDatabase();
        }
        // A folder that was copied back is not the one that browsers saw: the app begins another epoch.
        execute("ALTER DATABASE " + DATABASE + " SET raadslag.copy = '" + copy() + "'");
        return this;
    }

    /** Tells this very folder from a copy of it: where the file system keeps some of its files. */
    private String copy() {
        return Stream.of("PG_VERSION", "postgresql.conf", "pg_hba.conf", "pg_ident.conf")
                .map(file -> inode(data.resolve(file)))
                .collect(Collectors.joining(" "));
    }

    private static String inode(Path file) {
        try {
            return Files.getAttribute(file, "unix:ino").toString();
        } catch (IOException | RuntimeException e) {
            return "?";
        }
    }

    /** The postmaster's process; 0 when there is none. */
    public long pid() {
        return pidOf(home).orElse(0L);
    }

    /** The process that has the data below {@code home}, from the file it keeps itself; it may be long gone. */
    static Optional<Long> pidOf(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
            return Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Disconnects everyone, writes everything down and stops. Does nothing when it is not running. */
    @Override
    public void close() {
        if (started && pid() != 0) {
            pgCtl("stop", "--mode=fast", "--timeout=60", "--silent");
        }
    }

    /** Forgets everything it held. Only after {@link #close()}. */
    public void deleteData() {
        Folders.delete(home);
    }

    /** Runs one statement as superuser; for creating databases. */
    public void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL refused \"" + sql.split(" PASSWORD")[0] + "\": " + e.getMessage() + ".", e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Written last: without it nobody has ever used this data, so it is safe to start over. */
    private Path ready() {
        return home.resolve("ready");
    }

    private void initialise() {
        Folders.delete(data);
        Folders.create(data);
        unprivileged.own(data);
        // Byte order by default, the same on every machine; Danish order is asked for where it matters (ICU).
        Commands.run(
                unprivileged.command(binaries.command(
                        "initdb",
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--pwfile=" + home.resolve("password"),
                        "--auth=scram-sha-256",
                        // Repeating the hash makes guessing dear. Nobody guesses a password that is drawn at random.
                        "--set=scram_iterations=1",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync",
                        "--no-instructions")),
                "Creating the PostgreSQL data folder");
    }

    private void startProcess() {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(
                        " ",
                        "",
                        " -c listen_addresses=127.0.0.1 -c port=" + port
                                + " -c unix_socket_directories= -c timezone=UTC -c max_connections=200"));
        try {
            pgCtl("start", "--wait", "--timeout=60", "--silent", "--log=" + log(), "--options=" + options);
        } catch (Trouble e) {
            throw new Trouble("PostgreSQL does not start; its own words are in " + log() + ".", e);
        }
    }

    private void createDatabase() {
        execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
        execute("CREATE DATABASE " + DATABASE + " OWNER " + USER);
        try {
            Files.writeString(ready(), "");
        } catch (IOException e) {
            throw Trouble.because("Cannot write to " + home, e);
        }
    }

    private Path log() {
        return home.resolve("postgres.log");
    }

    private void pgCtl(String action, String... arguments) {
        List<String> command = binaries.command("pg_ctl", action, "--pgdata=" + data);
        command.addAll(List.of(arguments));
        Commands.run(unprivileged.command(command), "pg_ctl " + action);
    }
}
