package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

/** A whole meeting as one ZIP, and a PDF's own data, each with what its reader may see. */
class BundleTest extends ImportedMeetingTest {
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aZipHasEverythingThatItsReaderMaySeeWithHashes() throws IOException {
        upload("1.1", "Åbent notat.pdf");
        upload("2.1", "Lukket notat.pdf");
        closed("sekretariat", new JsonObject().put("closed", true));
        step("sekretariat", "publish");
        Map<String, byte[]> whole = files(bundle("medlem"));
        assertThat(whole.keySet()).anyMatch(path -> path.endsWith(" Lukket notat.pdf"));
        for (String user : new String[] {null, "direktoer"}) {
            Map<String, byte[]> open = files(bundle(user));
            assertThat(open.keySet())
                    .as(user)
                    .contains("manifest.json", "sager.xml")
                    .anyMatch(path -> path.startsWith("Dagsorden KKR Midtjylland ") && path.endsWith(" udgave 1.docx"))
                    .anyMatch(path -> path.startsWith("Bilag/1.1 ") && path.endsWith("/01 Åbent notat.pdf"))
                    .noneMatch(path -> path.contains("Lukket notat") || path.contains("cykelstier"));
            for (String file : new String[] {"manifest.json", "sager.xml"}) {
                assertThat(text(open.get(file))).doesNotContain("Lukket notat", "cykelstier");
                assertThat(text(whole.get(file))).contains("Lukket notat");
            }
            assertThat(text(open.get("manifest.json")))
                    .doesNotContain(hash("medlem"))
                    .contains(hash(null));
        }
        JsonArray told = new JsonObject(text(whole.get("manifest.json"))).getJsonArray("files");
        assertThat(told.size()).isEqualTo(whole.size() - 1);
        told.forEach(each -> {
            JsonObject file = (JsonObject) each;
            byte[] bytes = whole.get(file.getString("path"));
            assertThat(bytes).hasSize(file.getInteger("size"));
            assertThat(Editions.hash(bytes)).isEqualTo(file.getString("sha256"));
        });
    }

    @Test
    void aLinkOpensItWithoutATokenAndNoLongerThanItsOwnerMay() throws IOException {
        String link = "/api/meetings/" + id + "/bundle/link";
        assertThat(api.post("medlem", link, new JsonObject()).code()).isEqualTo("unknown");
        String url = api.post("formand", link, new JsonObject()).body().getString("url");
        assertThat(files(api.get(null, url))).containsKey("manifest.json");
        assertThat(api.get(null, "/api/meetings/" + id + "/bundle?ticket=gættet")
                        .status())
                .isEqualTo(401);
        step("sekretariat", "publish");
        assertThat(api.post(null, link, new JsonObject()).body().getString("url"))
                .isEqualTo("/api/meetings/" + id + "/bundle");
    }

    @Test
    void thePdfOfAnEditionCarriesWhatWasSealedAndADraftsWhatIsPrinted() throws IOException {
        closed("sekretariat", new JsonObject().put("closed", true).put("reason", "Forhandling om mursten"));
        String draft = carried("sekretariat", "/api/meetings/" + id + "/agenda.pdf");
        assertThat(Editions.read(draft.getBytes(StandardCharsets.UTF_8)).items().count())
                .isEqualTo(meeting("sekretariat").getJsonArray("sections").stream()
                        .mapToInt(section ->
                                ((JsonObject) section).getJsonArray("items").size())
                        .sum());
        assertThat(draft).doesNotContain("mursten");
        step("sekretariat", "publish");
        for (String user : new String[] {null, "medlem"}) {
            String edition = "/api/meetings/" + id + "/editions/agenda/1";
            byte[] sealed = api.get(user, edition).bytes();
            assertThat(carried(user, edition + "/pdf")).as(user).isEqualTo(text(sealed));
        }
        decideFirstItem("Tegl blev besluttet.");
        String agenda = carried("sekretariat", "/api/meetings/" + id + "/agenda.pdf");
        assertThat(agenda)
                .isEqualTo(carried("sekretariat", "/api/meetings/" + id + "/editions/agenda/1/pdf"))
                .doesNotContain("Tegl");
        finish("sekretariat", "2.1", "endorsed", false);
        step("sekretariat", "end");
        assertThat(carried("sekretariat", "/api/meetings/" + id + "/minutes.pdf"))
                .contains("Tegl");
    }

    private void upload(String number, String name) {
        Answer done = api.send(
                "sekretariat",
                itemPath(number) + "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                "POST",
                "application/octet-stream",
                PAPER);
        assertThat(done.status()).as(done.body().encode()).isEqualTo(201);
    }

    private String hash(String user) {
        return meeting(user).getJsonArray("editions").getJsonObject(0).getString("sha256");
    }

    private Answer bundle(String user) {
        Answer answer = api.get(user, "/api/meetings/" + id + "/bundle");
        assertThat(answer.status()).as(user).isEqualTo(200);
        return answer;
    }

    private static Map<String, byte[]> files(Answer zipped) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped.bytes()))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String carried(String user, String path) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(api.get(user, path).bytes())) {
            PDComplexFileSpecification file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("raadslag.json");
            assertThat(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Source");
            return text(file.getEmbeddedFile().toByteArray());
        }
    }
}
