package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that people can read: at one sitting, in the width of a window, and in plain English. */
class SourcesTest {
    private static final int LONGEST = 300;
    private static final int WIDEST = 120;
    private static final List<String> PARTS = List.of(
            "standalone/src",
            "backend/src",
            "bench/src",
            "frontend/src",
            "frontend/test",
            "frontend/e2e",
            "frontend/proofs");

    /** CONTRIBUTING says what to write instead. */
    private static final Pattern CLUMSY =
            Pattern.compile("\\b(he|his|him|himself|she|her|hers|whoever)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("^\\s*(\\*|/\\*|//|<!-- )| // ");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\{@(code|link) [^}]*}");
    private static final Path ROOT = Checkout.find().root();

    @Test
    void noFileOfSourceIsLongerThanThreeHundredLines() throws IOException {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST)).isEmpty();
    }

    @Test
    void noCommentIsWiderThanALine() throws IOException {
        assertThat(comments(comment -> comment.length() > WIDEST)).isEmpty();
    }

    @Test
    void commentsSayTheyAndNameWhoTheyMean() throws IOException {
        assertThat(comments(comment ->
                        CLUMSY.matcher(QUOTED.matcher(comment).replaceAll("")).find()))
                .isEmpty();
    }

    /** File and line of each comment that matches. */
    private static Stream<String> comments(Predicate<String> matches) throws IOException {
        return sources().flatMap(file -> lines(file).stream()
                .filter(line -> COMMENT.matcher(line).find())
                .filter(line -> matches.test(line.substring(start(line))))
                .map(line -> ROOT.relativize(file) + ": " + line.strip()));
    }

    /** A comment at the end of a line begins there; one on its own line counts with its indent. */
    private static int start(String line) {
        return line.matches("\\s*(\\*|/\\*|//|<!-- ).*") ? 0 : line.indexOf(" // ");
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                files.filter(SourcesTest::isWritten).forEach(sources::add);
            }
        }
        return sources.stream();
    }

    /** By people: what the contract's types are generated into is not. */
    private static boolean isWritten(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(java|ts|svelte)") && !name.equals("schema.d.ts");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
