package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the documents of a body look is said by its secretariat, and what was sent out keeps the looks of its day. */
class LooksTest extends ImportedMeetingTest {
    private static final String LOOKS = "/api/bodies/kkr-midtjylland/looks";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** Other tests print in the looks of the house. */
    @AfterEach
    void asTheHouseHasIt() {
        say("sekretariat", looks(null, null));
    }

    @Test
    void whatWasSentOutKeepsItsLooksAndWhatIsPrintedNowHasThoseOfToday() {
        assertThat(say("sekretariat", looks("5a2d6e", "At samle egnens smede.")).status())
                .isEqualTo(200);
        step("sekretariat", "publish");
        assertThat(say("sekretariat", looks("0b5d1e", "At samle egnens bagere."))
                        .status())
                .isEqualTo(200);
        String edition = "/api/meetings/" + id + "/editions/agenda/1/file?as=html";
        assertThat(text(null, edition)).contains("egnens smede", "#5a2d6e").doesNotContain("bagere", "#004d71");
        assertThat(text(null, "/api/meetings/" + id + "/agenda?as=txt")).contains("egnens smede");
        step("sekretariat", "revise");
        assertThat(text("sekretariat", "/api/meetings/" + id + "/agenda?as=txt"))
                .contains("egnens bagere", "Torvet 1");
        step("sekretariat", "send-revised");
        assertThat(text(null, edition)).contains("egnens smede");
        assertThat(text(null, edition.replace("/1/", "/2/"))).contains("egnens bagere", "data:image/png;base64," + PNG);
        JsonArray said = api.get("sekretariat", LOOKS).body().getJsonArray("said");
        assertThat(said.getJsonObject(0).getJsonObject("looks").getString("colour"))
                .isEqualTo("0b5d1e");
        assertThat(said.getJsonObject(1).getJsonObject("looks").getString("mission"))
                .isEqualTo("At samle egnens smede.");
    }

    @Test
    void onlyTheBodysSecretariatSaysSo() {
        for (String user : new String[] {"medlem", "formand", "sekretariat-nordjylland"}) {
            assertThat(say(user, looks(null, null)).code()).as(user).isEqualTo("forbidden");
            assertThat(api.get(user, LOOKS).code()).as(user).isEqualTo("forbidden");
        }
        assertThat(api.get(null, LOOKS).code()).isEqualTo("login-required");
    }

    @Test
    void whatCannotBeReadOrPrintedIsRefused() {
        assertThat(say("sekretariat", looks("ffff00", null)).code()).isEqualTo("colour-too-light");
        byte[] noPicture = "GIF89a".getBytes(StandardCharsets.ISO_8859_1);
        for (String data : new String[] {Base64.getEncoder().encodeToString(noPicture), "%%%", PNG.substring(0, 60)}) {
            JsonObject bad = looks("5a2d6e", null);
            bad.getJsonObject("logo").put("data", data);
            assertThat(say("sekretariat", bad).code()).as(data).isEqualTo("bad-logo");
        }
    }

    private Answer say(String user, JsonObject looks) {
        return api.post(user, LOOKS, new JsonObject().put("from", "2020-01-01").put("looks", looks));
    }

    private static JsonObject looks(String colour, String mission) {
        JsonObject logo = new JsonObject()
                .put("mediaType", "image/png")
                .put("alt", "Logo")
                .put("data", PNG);
        return new JsonObject()
                .put("colour", colour)
                .put("mission", mission)
                .putNull("vision")
                .put("contact", colour == null ? new JsonArray() : new JsonArray().add("Torvet 1, 8999 Østby"))
                .put("logo", colour == null ? null : logo);
    }

    private String text(String user, String path) {
        Answer answer = api.get(user, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
