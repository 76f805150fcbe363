package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file is longer than somebody reads at one sitting. */
class SourcesTest {
    private static final int LONGEST = 300;
    private static final Path ROOT = Checkout.find().root();

    @Test
    void noFileOfSourceIsLongerThanThreeHundredLines() throws IOException {
        for (String part : List.of(
                "standalone/src",
                "backend/src",
                "bench/src",
                "frontend/src",
                "frontend/test",
                "frontend/e2e",
                "frontend/proofs")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                assertThat(files.filter(SourcesTest::isWritten).filter(file -> lines(file) > LONGEST))
                        .isEmpty();
            }
        }
    }

    /** By people: what the contract's types are generated into is not. */
    private static boolean isWritten(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(java|ts|svelte)") && !name.equals("schema.d.ts");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
