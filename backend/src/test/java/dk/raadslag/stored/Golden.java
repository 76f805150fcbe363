package dk.raadslag.stored;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A document as some released version wrote it: {@code golden/<version>/<form>/<name>.json}. Never rewrite them. */
record Golden(String name, StoredForm<?> form, byte[] bytes) {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<Golden> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Golden::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Golden of(Path file) {
        try {
            String form = file.getParent().getFileName().toString();
            return new Golden(FOLDER.relativize(file).toString(), Forms.named(form), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree() {
        try {
            return Json.STORED.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
