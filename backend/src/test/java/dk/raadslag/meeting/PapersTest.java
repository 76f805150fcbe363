package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.document.layout.CommentsDocument;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.write.Format;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An agenda or minutes with their papers in one PDF, of what its reader may see when they ask. */
class PapersTest extends ImportedMeetingTest {
    private static final String OPEN = "Åbent notat";
    private static final String CLOSED = "Lukket notat";

    @Test
    void everybodyGetsThePapersThatTheyMaySeeAndNoWordOfOthers() throws IOException {
        upload("1.1", OPEN, pdf("Tegl til taget"));
        upload("2.1", CLOSED, pdf("Mursten til muren"));
        closed("sekretariat", new JsonObject().put("closed", true));
        step("sekretariat", "publish");
        assertThat(appended("medlem")).contains(OPEN, "Tegl til taget", CLOSED, "Mursten til muren");
        assertThat(embedded("medlem")).hasSize(2);
        for (String user : new String[] {null, "direktoer", "stedfortraeder"}) {
            assertThat(appended(user)).as(user).contains(OPEN, "Tegl til taget").doesNotContain(CLOSED, "Mursten");
            assertThat(embedded(user)).as(user).hasSize(1).allMatch(name -> name.contains(OPEN));
        }
        step("sekretariat", "revise");
        closed("sekretariat", new JsonObject().put("closed", false));
        step("sekretariat", "send-revised");
        assertThat(appended("direktoer")).contains("Mursten til muren");
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(appended("direktoer")).doesNotContain(CLOSED, "Mursten");
        step("sekretariat", "cancel");
        assertThat(api.get("medlem", path("appended")).code()).isEqualTo("unknown");
        assertThat(appended("sekretariat")).contains("Mursten til muren");
    }

    @Test
    void aMeetingWithoutPapersIsTheDocumentAlone() {
        Answer alone = api.get("sekretariat", "/api/meetings/" + id + "/agenda.pdf");
        for (String manner : new String[] {"appended", "embedded"}) {
            Answer with = api.get("sekretariat", path(manner));
            assertThat(with.bytes()).isEqualTo(alone.bytes());
            assertThat(with.header("Content-Disposition")).doesNotContain("med bilag");
        }
        assertThat(api.get("medlem", path("appended")).code()).isEqualTo("unknown");
        assertThat(api.get("sekretariat", path("bagved")).status()).isEqualTo(400);
    }

    @Test
    void aPaperThatCannotBeOpenedIsNamedAndTheOthersFollow() throws IOException {
        upload("1.1", OPEN, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        upload("1.1", "Andet notat", Hostile.withPassword(pdf("Hemmeligt tegl")));
        upload("1.1", "Tredje notat", pdf("Tegl til taget"));
        String whole = appended("sekretariat");
        assertThat(whole)
                .contains(OPEN, "Andet notat", "Tredje notat", "Tegl til taget")
                .doesNotContain("Hemmeligt tegl");
        assertThat(whole.split("Bilaget kan ikke sættes ind her; hent det for sig.", -1))
                .hasSize(3);
        assertThat(whole.split("Bilaget står på de næste sider.", -1)).hasSize(2);
        // In it as a file nobody reads it.
        assertThat(api.get("sekretariat", path("embedded")).status()).isEqualTo(200);
    }

    private String path(String manner) {
        return "/api/meetings/" + id + "/agenda.pdf?papers=" + manner;
    }

    private String appended(String user) throws IOException {
        try (PDDocument pdf = fetched(user, "appended")) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The names of its files, without its own data. */
    private List<String> embedded(String user) throws IOException {
        try (PDDocument pdf = fetched(user, "embedded")) {
            Set<String> names = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .keySet();
            return names.stream().filter(name -> !name.equals("raadslag.json")).toList();
        }
    }

    private PDDocument fetched(String user, String manner) throws IOException {
        Answer answer = api.get(user, path(manner));
        assertThat(answer.status()).as(user).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(" med bilag.pdf");
        return Loader.loadPDF(answer.bytes());
    }

    private static byte[] pdf(String words) {
        ZonedDateTime dated = ZonedDateTime.of(2024, 3, 6, 10, 0, 0, 0, ZoneOffset.UTC);
        return Format.PDF.write(CommentsDocument.of("", words, List.of(), dated));
    }

    private void upload(String number, String title, byte[] bytes) {
        Answer done = api.send(
                "sekretariat",
                itemPath(number) + "/attachments?name=" + URLEncoder.encode(title + ".pdf", StandardCharsets.UTF_8),
                "POST",
                "application/octet-stream",
                bytes);
        assertThat(done.status()).as(done.body().encode()).isEqualTo(201);
    }
}
