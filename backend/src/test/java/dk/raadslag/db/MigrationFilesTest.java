package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that has landed never changes: an installation that has run it would not start with another. */
class MigrationFilesTest {
    private static final String LIST = "CHECKSUMS";

    @Test
    void everyMigrationIsUnchangedSinceItLanded() throws Exception {
        assertThat(faults(Path.of("src/main/resources/db/migration"))).isEmpty();
    }

    @Test
    void everyMismatchIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("V1__same.sql"), "select 1;");
        Files.writeString(folder.resolve("V2__edited.sql"), "select 2; -- a comment more");
        Files.writeString(folder.resolve("V3__new.sql"), "select 3;");
        Files.writeString(folder.resolve("R__every_time.sql"), "select 4;");
        Files.writeString(
                folder.resolve(LIST),
                """
                # words
                %s  V1__same.sql
                %s  V2__edited.sql
                %s  V4__gone.sql
                """
                        .formatted(hash("select 1;"), hash("select 2;"), hash("select 4;")));
        assertThat(faults(folder))
                .containsExactly(
                        "R__every_time.sql has no line in CHECKSUMS",
                        "V2__edited.sql is not as it landed: write a new migration instead",
                        "V3__new.sql has no line in CHECKSUMS",
                        "V4__gone.sql stands in CHECKSUMS, but there is no such file");
    }

    @Test
    void aSecondLineForOneFileIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("V1__edited.sql"), "select 2;");
        Files.writeString(
                folder.resolve(LIST),
                "%s  V1__edited.sql\n%s  V1__edited.sql\n".formatted(hash("select 1;"), hash("select 2;")));
        assertThat(faults(folder)).containsExactly("V1__edited.sql has two lines in CHECKSUMS");
    }

    private static List<String> faults(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(LIST))) {
            if (line.startsWith("#") || line.isBlank()) continue;
            String[] parts = line.split(" +", 2);
            if (lines.put(parts[1], parts[0]) != null) faults.add(parts[1] + " has two lines in " + LIST);
        }
        for (String name : names(folder)) {
            String told = lines.remove(name);
            if (told == null) {
                faults.add(name + " has no line in " + LIST);
            } else if (!told.equals(hash(Files.readString(folder.resolve(name))))) {
                faults.add(name + " is not as it landed: write a new migration instead");
            }
        }
        lines.keySet().forEach(name -> faults.add(name + " stands in " + LIST + ", but there is no such file"));
        return faults;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LIST))
                    .sorted()
                    .toList();
        }
    }

    private static String hash(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
