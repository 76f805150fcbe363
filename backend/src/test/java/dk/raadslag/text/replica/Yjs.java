package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.raadslag.standalone.Checkout;
import dk.raadslag.words.RichText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The real Yjs in a Node process: {@code frontend/proofs/replica-sessions.mjs}. */
public final class Yjs implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;

    private Yjs(String... arguments) throws IOException {
        Path frontend = Checkout.find().root().resolve("frontend");
        assertThat(Files.isDirectory(frontend.resolve("node_modules/yjs")))
                .as("frontend/node_modules/yjs is there (run bin/build, or npm --prefix frontend ci)")
                .isTrue();
        List<String> command = new ArrayList<>(List.of("node", "proofs/replica-sessions.mjs"));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .directory(frontend.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Prints random sessions. */
    static Yjs generating(long seed, int count) throws IOException {
        return new Yjs("generate", Long.toString(seed), Integer.toString(count));
    }

    /** Reads updates and says what they make. */
    static Yjs reading() throws IOException {
        return new Yjs("read");
    }

    /** Where Yjs finds relative positions, and how it writes those places itself. */
    static List<JsonNode> positions(List<Map<String, Object>> asked) throws IOException {
        try (Yjs yjs = new Yjs("positions")) {
            CompletableFuture<List<JsonNode>> answers = yjs.answers();
            try (Writer in = yjs.input()) {
                for (Map<String, Object> one : asked) in.write(JSON.valueToTree(one) + "\n");
            }
            return answers.join();
        }
    }

    /** The updates by which people do what these steps say, as {@code frontend/proofs/undoing.mjs} tells. */
    public static JsonNode playing(List<List<?>> steps) throws IOException {
        try (Yjs yjs = new Yjs("play")) {
            CompletableFuture<List<JsonNode>> answers = yjs.answers();
            try (Writer in = yjs.input()) {
                in.write(JSON.valueToTree(steps) + "\n");
            }
            return answers.join().get(0);
        }
    }

    /** What Yjs makes of each of these lists of updates. */
    static List<JsonNode> read(List<byte[][]> texts) throws IOException {
        try (Yjs yjs = reading()) {
            CompletableFuture<List<JsonNode>> answers = yjs.answers();
            try (Writer in = yjs.input()) {
                for (byte[][] updates : texts) in.write(line(updates));
            }
            return answers.join();
        }
    }

    static String line(byte[]... updates) {
        List<String> encoded = new ArrayList<>();
        for (byte[] update : updates) encoded.add(Base64.getEncoder().encodeToString(update));
        return JSON.valueToTree(encoded) + "\n";
    }

    static RichText content(JsonNode read) {
        return new RichText(JSON.convertValue(read.get("ops"), new TypeReference<List<RichText.Op>>() {}));
    }

    /** All that is known of a text but its bytes. */
    static String essence(JsonNode read) {
        return List.of(read.get("ops"), read.get("length"), read.get("vector"), read.get("deleted"))
                .toString();
    }

    BufferedReader output() {
        return process.inputReader();
    }

    Writer input() {
        return process.outputWriter();
    }

    /** Everything it says until its end, read meanwhile. */
    CompletableFuture<List<JsonNode>> answers() {
        return CompletableFuture.supplyAsync(() -> {
            try (BufferedReader lines = output()) {
                List<JsonNode> answers = new ArrayList<>();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    answers.add(JSON.readTree(line));
                }
                return answers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
    }
}
