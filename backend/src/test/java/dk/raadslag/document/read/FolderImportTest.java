package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.ServerExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a folder by the command line, and again where it broke off. */
class FolderImportTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    /** Of whom no other test asks a login at the same moment: Keycloak lets nobody log in twice at once. */
    private static final String USER = "sekretariat-sjaelland";

    private static final String AGENDA =
            """
            DAGSORDEN 2028

            KKR SJÆLLAND

            Dato: %s 10:00

            1. Sager

            1.1. Cykler

            SAG-2028-00101 abc

            Indstilling

            Det indstilles, at KKR Sjælland tiltræder planen.
            """;

    @TempDir
    Path folder;

    @Test
    void eachDocumentIsSaidWhatItBecameAndTheRestGoesOn() throws IOException {
        Files.createDirectories(folder.resolve("2028"));
        Files.writeString(folder.resolve("2028/marts.txt"), AGENDA.formatted("04-03-2028"));
        Files.writeString(folder.resolve("2028/igen.txt"), AGENDA.formatted("04-03-2028"));
        Files.writeString(folder.resolve("2028/liste.txt"), "Indkøbsliste\n- mælk\n");
        Files.writeString(folder.resolve("2028/kort.png"), "x");
        assertThat(said(false))
                .contains(
                        "kort.png: ikke et dokument",
                        "marts.txt: den samme fil er med én gang til",
                        "igen.txt: " + SERVER.url() + "/moede/")
                .contains("(import-not-an-agenda)", "1 oprettet, 1 fandtes allerede, 0 skal ses på, 1 afvist")
                .contains("/import/");

        Files.delete(folder.resolve("2028/liste.txt"));
        Files.writeString(folder.resolve("2028/april.txt"), AGENDA.formatted("05-04-2028"));
        assertThat(said(false)).as("what is done is not done again").contains("1 oprettet, 2 fandtes allerede");
    }

    @Test
    void aFolderInWhichAllIsWellLeavesNoImport() throws IOException {
        Files.writeString(folder.resolve("maj.txt"), AGENDA.formatted("05-05-2028"));
        Files.writeString(folder.resolve("juni.HTM"), page(AGENDA.formatted("06-06-2028")));
        Files.writeString(folder.resolve("juli.html"), page(AGENDA.formatted("07-07-2028")));
        assertThat(said(true)).contains("3 oprettet, 0 fandtes allerede, 0 skal ses på, 0 afvist");
        assertThat(said(true)).contains("maj.txt: er importeret før", "0 oprettet, 3 fandtes allerede");
        assertThat(SERVER.api()
                        .get(USER, "/api/imports")
                        .body()
                        .getJsonArray("imports")
                        .encode())
                .doesNotContain("\"files\":1");
    }

    /** As a browser saves it. */
    private static String page(String text) {
        return "<!DOCTYPE html><html><body><p>" + text.strip().replace("\n\n", "</p><p>") + "</p></body></html>";
    }

    private String said(boolean isDone) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ServerImport server = new ServerImport(Map.of("RAADSLAG_URL", SERVER.url(), "RAADSLAG_USER", USER));
        assertThat(server.send(folder, Corrections.NONE, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(isDone);
        return out.toString(StandardCharsets.UTF_8);
    }
}
