package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.write.Format;
import dk.raadslag.imports.Importing;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A PDF or DOCX becomes a meeting; a file that nobody can read harms nobody. */
@Execution(ExecutionMode.CONCURRENT)
class FileImportTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void aPdfAndADocxAreReadByTheirRoles() {
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            byte[] file = format.write(MeetingDocument.of(Sample.minutes()));
            Answer seen = sent("sekretariat", "/api/imports/preview", file);
            assertThat(seen.status()).as("%s %s", format, seen.body()).isEqualTo(200);
            assertThat(seen.body().getString("bodyName")).isEqualTo("KKR Midtjylland");
            assertThat(seen.body().getString("date")).isEqualTo("2024-03-06");
            assertThat(seen.body().getJsonArray("items")).hasSize(11);
            Answer made = sent("sekretariat", "/api/meetings", file);
            assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
            JsonObject meeting = api.get(
                            "sekretariat", "/api/meetings/" + made.body().getString("id"))
                    .body();
            assertThat(Api.item(meeting, "3.1").getJsonObject("decision").getString("plain"))
                    .isEqualTo("Rådet godkendte forslag 1 – uden bemærkninger.");
        }
    }

    @Test
    void aSecondMeetingOnOneDayIsAskedAbout() {
        byte[] file = Format.DOCX.write(MeetingDocument.of(
                Sample.minutes().withStart(LocalDateTime.of(2023, 5, 3, 10, 0)).withEnd(null)));
        assertThat(warnings(file)).doesNotContain("day-taken");
        assertThat(sent("sekretariat", "/api/meetings", file).status()).isEqualTo(201);
        assertThat(warnings(file)).contains("day-taken");
        // Of a body for which somebody does not write they hear nothing.
        Answer others = sent("sekretariat-sjaelland", "/api/imports/preview", file);
        assertThat(others.body().getJsonArray("warnings").encode()).doesNotContain("day-taken");
    }

    private List<String> warnings(byte[] file) {
        return warnings("sekretariat", file);
    }

    private List<String> warnings(String user, byte[] file) {
        return sent(user, "/api/imports/preview", file).body().getJsonArray("warnings").stream()
                .map(warning -> ((JsonObject) warning).getString("code"))
                .toList();
    }

    /** Exact and named to people who may know of it; to anybody else a file like any other of ours. */
    @Test
    void whatWasSentOutSaysWhichDocumentItIs() {
        String edition = sentOut(LocalDateTime.of(2023, 6, 7, 10, 0));
        byte[] whole = api.get("sekretariat", edition).bytes();
        byte[] open = api.get(null, edition).bytes();
        assertThat(warnings("sekretariat", whole)).contains("carried-edition", "carried-read", "closed-item");
        assertThat(warnings("sekretariat-sjaelland", open)).contains("carried-edition", "carried-read");
        assertThat(warnings("sekretariat-sjaelland", whole))
                .contains("carried-read")
                .doesNotContain("carried-edition");
        byte[] word =
                api.get("sekretariat", edition.replace("/pdf", "/file?as=docx")).bytes();
        assertThat(warnings("sekretariat", word)).contains("carried-edition").doesNotContain("carried-read");
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = '\n';
        assertThat(warnings("sekretariat", longer))
                .contains("carried-content-only", "carried-read", "closed-item")
                .doesNotContain("carried-edition");
        assertThat(warnings("sekretariat-sjaelland", longer)).doesNotContain("carried-edition", "carried-content-only");
        byte[] changed = Carrying.with(whole, CarriedData.of(Carrying.full(Kind.AGENDA, HouseStyle.KKR)));
        assertThat(listed("sekretariat", whole, open, longer, changed))
                .containsExactly(
                        List.of("carried-edition"),
                        List.of("carried-edition", "carried-public"),
                        List.of("carried-content-only"),
                        List.of("carried-differs"));
        assertThat(listed("sekretariat-sjaelland", whole, open, longer, changed))
                .as("people hear of no document of which they may not know")
                .containsExactly(List.of(), List.of("carried-edition"), List.of(), List.of("carried-differs"));
        Answer again = sent("sekretariat", "/api/meetings", whole);
        assertThat(again.status()).as("%s", again.body()).isEqualTo(201);
        JsonObject copy = api.get("sekretariat", "/api/meetings/" + again.body().getString("id"))
                .body();
        assertThat(Api.item(copy, "1.2").getBoolean("closed")).isTrue();
        String meeting = edition.substring(0, edition.indexOf("/editions"));
        JsonObject item = Api.item(api.get("sekretariat", meeting).body(), "1.2");
        assertThat(Api.item(copy, "1.2").getString("id")).isNotEqualTo(item.getString("id"));
        assertThat(copy.getString("status")).isEqualTo("drafting");
    }

    /** What the list of an import says of each of these files. */
    private List<List<String>> listed(String user, byte[]... files) {
        Importing batch = Importing.begun(api, user);
        for (int at = 0; at < files.length; at++) batch.add(at + ".pdf", files[at]);
        return batch.read().stream()
                .map(file -> file.getJsonArray("edition").stream()
                        .map(said -> ((JsonObject) said).getString("code"))
                        .toList())
                .toList();
    }

    /** As the page that checks files says it: only those hear of closed items who may read them. */
    @Test
    void theEditionForThePublicSaysThatClosedItemsAreNotInIt() {
        String edition = sentOut(LocalDateTime.of(2023, 6, 14, 10, 0));
        byte[] open = api.get(null, edition).bytes();
        assertThat(warnings("sekretariat", open)).contains("carried-edition", "carried-public");
        assertThat(warnings("sekretariat-sjaelland", open)).doesNotContain("carried-public");
        byte[] longer = Arrays.copyOf(open, open.length + 1);
        longer[open.length] = '\n';
        assertThat(warnings("sekretariat", longer)).contains("carried-content-only", "carried-public");
        byte[] whole = api.get("sekretariat", edition).bytes();
        assertThat(warnings("sekretariat", whole)).contains("carried-edition").doesNotContain("carried-public");
        Answer made = sent("sekretariat", "/api/meetings", open);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().getJsonArray("warnings").encode()).contains("carried-public");
    }

    /** Sends out an agenda with a closed item; the path of its PDF. */
    private String sentOut(LocalDateTime start) {
        Item secret = Sample.item("1.2", "Køb af en grund", null, null)
                .withWords(TextField.BACKGROUND, RichText.ofPlain("Ejeren vil sælge nu."))
                .withWords(TextField.RECOMMENDATION, RichText.ofPlain("Det indstilles, at formanden køber den."))
                .withAttachments(List.of());
        MeetingSnapshot agenda = Sample.meeting(
                        Kind.AGENDA,
                        List.of(new Section(
                                "1", "Sager", List.of(Sample.item("1.1", "Cykelstier", null, null), secret))))
                .withStart(start)
                .withEnd(null);
        byte[] file = Format.DOCX.write(MeetingDocument.of(agenda));
        String id = sent("sekretariat", "/api/meetings", file).body().getString("id");
        JsonObject seen = new JsonObject().put("version", 1);
        String item = Api.item(api.get("sekretariat", "/api/meetings/" + id).body(), "1.2")
                .getString("id");
        JsonObject closing = seen.copy().put("closed", true).putNull("reason").putNull("wording");
        did(api.put("sekretariat", "/api/items/" + item + "/closed", closing));
        did(api.post("sekretariat", "/api/meetings/" + id + "/publish", seen.put("version", 2)));
        return "/api/meetings/" + id + "/editions/agenda/1/pdf";
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithTheReason() {
        byte[] pdf = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));
        assertThat(code(Hostile.withPassword(pdf))).isEqualTo("file-encrypted");
        assertThat(code(Hostile.cut(pdf, 0.01))).isEqualTo("file-damaged");
        assertThat(code(Hostile.picturesOnly())).isEqualTo("import-no-text");
        assertThat(code(Hostile.pdfBomb(1500))).isIn("file-too-dense", "import-too-long");
        assertThat(code(pdf)).isNull();
        assertThat(sent("medlem", "/api/imports/preview", pdf).code()).isEqualTo("forbidden");
    }

    private String code(byte[] file) {
        Answer answer = sent("sekretariat", "/api/imports/preview", file);
        return answer.status() == 200 ? null : answer.code();
    }

    private Answer sent(String user, String path, byte[] file) {
        return api.send(user, path, "POST", "application/octet-stream", file);
    }
}
