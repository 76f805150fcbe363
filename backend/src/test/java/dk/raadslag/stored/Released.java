package dk.raadslag.stored;

import dk.raadslag.standalone.PostgresExtension;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * What a released version had in its database, one file a table in the form of PostgreSQL's COPY below a line with the
 * columns. That version itself created each, through its HTTP interface; never rewrite them.
 */
record Released(String migration, Path folder) {
    /** What others refer to comes first. */
    private static final List<String> ORDER = List.of(
            "person",
            "seat",
            "seat_holding",
            "meeting",
            "section",
            "item",
            "text",
            "round",
            "stored_file",
            "agenda_template");

    static List<Released> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/released"))) {
            return folders.map(folder ->
                            new Released(folder.getFileName().toString().substring(1), folder))
                    .sorted((one, other) -> one.migration.compareTo(other.migration))
                    .toList();
        }
    }

    /** Makes the database what that version left behind. */
    void restore(PostgresExtension.Database database) throws IOException, SQLException {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(migration)
                .load()
                .migrate();
        try (Connection conn = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            for (String table : tables()) {
                String[] file =
                        Files.readString(folder.resolve(table + ".copy")).split("\n", 2);
                conn.createStatement().execute("delete from \"" + table + "\"");
                conn.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy \"" + table + "\" (" + file[0] + ") from stdin", new StringReader(file[1]));
            }
        }
    }

    private List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.map(file -> file.getFileName().toString().replace(".copy", ""))
                    .sorted()
                    .toList();
            return Stream.concat(
                            ORDER.stream().filter(found::contains),
                            found.stream().filter(table -> !ORDER.contains(table)))
                    .toList();
        }
    }
}
