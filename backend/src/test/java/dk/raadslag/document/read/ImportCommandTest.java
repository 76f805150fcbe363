package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.protocol.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void json_of_a_document_is_printed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), Sources.text(Sources.KKR_AGENDA));
        assertThat(run("--json", file.toString())).isZero();
        assertThat(Json.WIRE.readTree(out.toByteArray()).path("sections")).hasSize(7);
    }

    @Test
    void a_refused_document_gives_one_sentence_with_its_code() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Hej");
        assertThat(run("--json", file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("(import-not-an-agenda)")
                .hasLineCount(1);
    }

    @Test
    void a_missing_file_and_missing_arguments_are_told() {
        assertThat(run("--json", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("(import-file)");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void without_a_server_one_sentence_tells_so() {
        ServerImport nowhere = new ServerImport(Map.of("RAADSLAG_URL", "http://127.0.0.1:1"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> nowhere.send(new byte[0], System.out)))
                .isInstanceOf(ServerImport.Refused.class)
                .hasMessageContaining("import-no-server");
    }

    private int run(String... arguments) {
        return ImportCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
