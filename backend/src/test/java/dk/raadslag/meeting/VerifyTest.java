package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which edition a file is: told to everybody who may know of it, and to nobody else. */
class VerifyTest extends ImportedMeetingTest {
    private static final String[] FORMS = {"", "/pdf", "/file?as=docx", "/file?as=odt", "/file?as=html", "/file?as=txt"
    };

    @Test
    void everybodyLearnsWhichEditionTheirFileIsAndThatThereIsANewerOne() {
        step("sekretariat", "publish");
        for (String form : FORMS) {
            byte[] file = edition(null, 1, form);
            assertThat(edition("medlem", 1, form)).as(form).isEqualTo(file);
            JsonObject found = found(null, file);
            assertThat(found.getString("meetingId")).as(form).isEqualTo(id);
            assertThat(found.getString("kind")).isEqualTo("agenda");
            assertThat(found.getInteger("number")).isEqualTo(1);
            assertThat(found.getInteger("newest")).isEqualTo(1);
            assertThat(found.getBoolean("partial")).isFalse();
        }
        byte[] first = edition(null, 1, "/pdf");
        step("sekretariat", "revise");
        step("sekretariat", "send-revised");
        assertThat(found("medlem", first).getInteger("newest")).isEqualTo(2);
        assertThat(found(null, edition(null, 2, "/pdf")).getInteger("number")).isEqualTo(2);
        first[first.length / 2]++;
        assertThat(found(null, first)).isNull();
    }

    @Test
    void whatReadersFetchIsWhatWasSentOutAsLongAsItIsTheSame() {
        step("sekretariat", "publish");
        String agenda = "/api/meetings/" + id + "/agenda?as=docx";
        for (String user : new String[] {null, "medlem", "formand", "sekretariat"}) {
            Answer file = api.get(user, agenda);
            assertThat(file.bytes()).as(user).isEqualTo(edition(user, 1, "/file?as=docx"));
            assertThat(file.header("Content-Disposition")).contains(" udgave 1.docx");
        }
        start();
        assertThat(found("formand", api.get("formand", agenda).bytes()).getInteger("number"))
                .isEqualTo(1);
        closed("sekretariat", new JsonObject().put("closed", true));
        Answer without = api.get(null, agenda);
        assertThat(without.header("Content-Disposition")).doesNotContain("udgave");
        assertThat(found(null, without.bytes())).isNull();
    }

    @Test
    void aFileWithClosedItemsIsToOthersAsAnyFileThatNobodyKnows() {
        closed("sekretariat", new JsonObject().put("closed", true));
        step("sekretariat", "publish");
        byte[] nothing = asked(null, Editions.hash("noget andet".getBytes(StandardCharsets.UTF_8)))
                .bytes();
        for (String form : FORMS) {
            byte[] whole = edition("medlem", 1, form);
            byte[] open = edition(null, 1, form);
            assertThat(whole).as(form).isNotEqualTo(open);
            for (String user : new String[] {null, "stedfortraeder", "direktoer", "sekretariat-nordjylland"}) {
                assertThat(asked(user, Editions.hash(whole)).bytes())
                        .as(form + " " + user)
                        .isEqualTo(nothing);
                assertThat(found(user, open).getBoolean("partial")).isFalse();
            }
            assertThat(found("medlem", whole).getBoolean("partial")).isFalse();
            assertThat(found("medlem", open).getBoolean("partial")).isTrue();
        }
    }

    /** The list of editions names it still, and the answer tells nothing of its items. */
    @Test
    void closingAnItemLaterChangesNoAnswer() {
        step("sekretariat", "publish");
        byte[] sent = edition(null, 1, "/pdf");
        byte[] before = asked(null, Editions.hash(sent)).bytes();
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(api.get(null, path(1, "/pdf")).code()).isEqualTo("unknown");
        assertThat(api.get(null, path(1, "/file?as=docx")).code()).isEqualTo("unknown");
        assertThat(asked(null, Editions.hash(sent)).bytes()).isEqualTo(before);
    }

    @Test
    void aMeetingThatOthersMayNotKnowOfHasNoFilesEither() {
        step("sekretariat", "publish");
        byte[] sent = edition(null, 1, "/pdf");
        step("sekretariat", "cancel");
        assertThat(found("medlem", sent)).isNull();
        assertThat(found("sekretariat", sent).getString("meetingId")).isEqualTo(id);
    }

    @Test
    void whatWasSentOutNamesItsHashAndTheOneBefore() {
        step("sekretariat", "publish");
        step("sekretariat", "revise");
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(text("sekretariat", "/api/meetings/" + id + "/agenda?as=txt"))
                .contains("\nUDKAST\n", "Senest udsendt: Dagsorden, udgave 1. SHA-256 " + hash("sekretariat", 0));
        step("sekretariat", "send-revised");
        for (String user : new String[] {null, "medlem"}) {
            assertThat(text(user, path(2, "/file?as=txt")))
                    .contains(
                            "Dagsorden, udgave 2. SHA-256 " + hash(user, 1),
                            "Før den: Dagsorden, udgave 1. SHA-256 " + hash(user, 0))
                    .doesNotContain("UDKAST");
        }
        assertThat(hash(null, 1)).isNotEqualTo(hash("medlem", 1));
        // Nothing was closed when the first was sent out.
        assertThat(hash(null, 0)).isEqualTo(hash("medlem", 0));
        assertThat(api.get(null, path(2, "/pdf")).header("Content-Disposition"))
                .contains("Dagsorden KKR Midtjylland ", " udgave 2.pdf");
    }

    private String text(String user, String path) {
        return new String(api.get(user, path).bytes(), StandardCharsets.UTF_8);
    }

    private String hash(String user, int edition) {
        return meeting(user).getJsonArray("editions").getJsonObject(edition).getString("sha256");
    }

    private String path(int number, String form) {
        return "/api/meetings/" + id + "/editions/agenda/" + number + form;
    }

    private byte[] edition(String user, int number, String form) {
        Answer answer = api.get(user, path(number, form));
        assertThat(answer.status()).as(form).isEqualTo(200);
        return answer.bytes();
    }

    private JsonObject found(String user, byte[] file) {
        return asked(user, Editions.hash(file)).body().getJsonObject("edition");
    }

    private Answer asked(String user, String hash) {
        return api.get(user, "/api/verify?sha256=" + hash);
    }
}
