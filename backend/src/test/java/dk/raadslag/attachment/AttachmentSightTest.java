package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see the item may read its attachments; for everybody else there is no such address. */
class AttachmentSightTest extends AttachmentsOfItemTest {
    private String paper;

    @BeforeEach
    void upload() {
        paper = uploaded("notat på dansk.pdf", PDF);
    }

    @Test
    void anAttachmentOfADraftIsOnlyForThoseWhoRunTheMeeting() {
        for (String user : new String[] {"sekretariat", "referent", "formand"}) assertOk(file(user));
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer", null}) {
            assertRefused(file(user), 404, "unknown");
            assertRefused(link(user), 404, "unknown");
            assertRefused(
                    api.get(user, paper + "/versions"),
                    user == null ? 401 : 404,
                    user == null ? "login-required" : "unknown");
        }
    }

    @Test
    void aPublishedAttachmentIsForEverybodyUntilItsItemIsClosed() {
        step("publish");
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer", null}) assertOk(file(user));
        assertOk(api.put("sekretariat", item + "/closed", seen().put("closed", true)));
        assertOk(file("medlem"));
        for (String user : new String[] {"stedfortraeder", "direktoer", null}) {
            assertRefused(file(user), 404, "unknown");
            assertRefused(link(user), 404, "unknown");
        }
    }

    @Test
    void whileAnAgendaIsRevisedOthersReadTheFilesThatWereSent() {
        step("publish");
        step("revise");
        assertOk(replace("sekretariat", paper, "nyt.pdf", LONGER_PDF));
        assertThat(file("sekretariat").bytes()).isEqualTo(LONGER_PDF);
        assertThat(file("medlem").bytes()).isEqualTo(PDF);
        assertThat(file(null).bytes()).isEqualTo(PDF);
        assertOk(remove("sekretariat", paper));
        assertRefused(file("sekretariat"), 404, "unknown");
        assertThat(file("medlem").bytes()).isEqualTo(PDF);
        step("send-revised");
        assertRefused(file("medlem"), 404, "unknown");
        assertThat(count("stored_file")).as("what was sent out is kept").isEqualTo(2);
    }

    @Test
    void anAttachmentOfADecisionIsSeenWithTheDecision() {
        step("publish");
        step("start");
        paper = at(assertOk(api.send(
                        "sekretariat",
                        uploadPath("bilag.pdf") + "&ofDecision=true",
                        "POST",
                        "application/octet-stream",
                        PDF))
                .body()
                .getString("id"));
        assertOk(file("formand"));
        for (String user : new String[] {"medlem", null}) assertRefused(file(user), 404, "unknown");
        assertOk(api.post("sekretariat", item + "/open", seen()));
        assertOk(api.post(
                "sekretariat", item + "/done", seen().put("outcome", "approved").put("openNext", false)));
        assertOk(file("medlem"));
        assertRefused(file(null), 404, "unknown");
        step("end");
        step("send-minutes");
        assertOk(file(null));
    }

    @Test
    void aLinkOpensTheFileWithoutALoginAsLongAsItsOwnerMaySeeIt() {
        step("publish");
        String link = assertOk(link("stedfortraeder")).body().getString("url");
        assertThat(api.get(null, link).bytes()).isEqualTo(PDF);
        assertThat(api.get(null, link).bytes()).as("viewers ask more than once").isEqualTo(PDF);
        assertOk(api.put("sekretariat", item + "/closed", seen().put("closed", true)));
        assertRefused(api.get(null, link), 404, "unknown");
    }

    @Test
    void aLinkOpensOneAttachmentForSomeMinutes() {
        String other = uploaded("b.pdf", PDF);
        String ticket = assertOk(link("sekretariat")).body().getString("url").replaceAll(".*\\?", "");
        assertRefused(api.get(null, other + "/file?" + ticket), 401, "bad-ticket");
        assertRefused(api.get(null, paper + "/file?ticket=guessed"), 401, "bad-ticket");
        sql("update ticket set expires = now() - interval '1 second'");
        assertRefused(api.get(null, paper + "/file?" + ticket), 401, "bad-ticket");
    }

    @Test
    void aFileIsSentInAFormThatCanDoNoHarm() {
        Answer file = file("sekretariat");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(file.header("Content-Disposition"))
                .startsWith("inline; ")
                .endsWith("UTF-8''notat%20p%C3%A5%20dansk.pdf");
        assertThat(file.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(api.get("sekretariat", paper + "/file?save=true").header("Content-Disposition"))
                .startsWith("attachment; ");
    }

    @Test
    void aBrowserMayAskForAPartAndWhetherItHasTheNewest() throws Exception {
        byte[] large = Arrays.copyOf(PDF, 3 * ChunkFileStore.CHUNK + 17);
        for (int i = PDF.length; i < large.length; i++) large[i] = (byte) (i * 31);
        String address = uploaded("stor.pdf", large) + "/file";
        assertThat(api.get("sekretariat", address).bytes()).isEqualTo(large);
        int from = ChunkFileStore.CHUNK - 5;
        int to = 2 * ChunkFileStore.CHUNK + 5;
        HttpResponse<byte[]> part = get(address, "Range", "bytes=" + from + "-" + (to - 1));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(large, from, to));
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes " + from + "-" + (to - 1) + "/" + large.length);
        assertThat(get(address, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
        String tag = part.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    private Answer file(String user) {
        return api.get(user, paper + "/file");
    }

    private Answer link(String user) {
        return api.send(user, paper + "/link", "POST", null, null);
    }

    private HttpResponse<byte[]> get(String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.url() + path))
                .header("Authorization", "Bearer " + dk.raadslag.Api.token("sekretariat"))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
