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
    void a_missing_file_and_missing_arguments_are_reported() {
        assertThat(run("--json", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("(import-file)");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void a_missing_server_is_reported_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), COVERLESS);
        ServerImport nowhere = new ServerImport(Map.of("RAADSLAG_URL", "http://127.0.0.1:1"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> nowhere.send(file, Corrections.NONE, System.out)))
                .isInstanceOf(ServerImport.Refused.class)
                .hasMessageContaining("import-no-server");
    }

    @Test
    void the_command_line_gives_body_day_and_hours_that_the_document_lacks() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), COVERLESS);
        for (String[] when : new String[][] {
            {"2022-11-04", "09:30-12:00"}, {"4. nov. 2022", "9.30 – ca. 12"}, {"den 4/11-22", "kl. 9:30-12"},
        }) {
            out.reset();
            assertThat(run("--json", "--body", "KKR Sjælland", "--date", when[0], "--time", when[1], file.toString()))
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isZero();
            var json = Json.WIRE.readTree(out.toByteArray());
            assertThat(json.path("body").asText()).isEqualTo("KKR Sjælland");
            assertThat(json.path("start").asText()).isEqualTo("2022-11-04T09:30");
            assertThat(json.path("end").asText()).isEqualTo("2022-11-04T12:00");
        }
        assertThat(run("--json", file.toString(), "--kind", "referat")).isZero();
    }

    @Test
    void an_unreadable_option_is_reported_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), COVERLESS);
        for (String[] wrong : new String[][] {
            {"--date", "i morgen"},
            {"--date", "31. februar 2022"},
            {"--time", "frokost"},
            {"--kind", "brev"},
            {"--nyt", "x"},
        }) {
            err.reset();
            assertThat(run(wrong[0], wrong[1], file.toString())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        }
        assertThat(run(file.toString(), "--date")).isEqualTo(2);
    }

    private static final String COVERLESS = "1. Sager\n1.1. Cykelstier\nSAG-2026-01001 abc\nBaggrund\nOm cykelstier.\n";

    private int run(String... arguments) {
        return ImportCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
