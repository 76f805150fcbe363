package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the secretariat sees of a round's letter before it opens the round. */
class RoundPreviewTest extends RoundCase {
    @Test
    void theLetterIsTheOneThatIsSentThen() {
        JsonObject seen = preview("sekretariat", new JsonArray()).body();
        assertThat(seen.getInteger("letters")).isEqualTo(2);
        JsonObject network = seen.getJsonArray("groups").getJsonObject(0);
        assertThat(network.getString("body")).isEqualTo("KD-Net Midtjylland");
        assertThat(network.getInteger("people")).isEqualTo(2);
        int before = letters().size();
        opened();
        assertThat(letters()).hasSize(before + 2);
        assertThat(letters().subList(0, 2))
                .extracting(letter -> letter.getString("text"))
                .contains(seen.getString("text"));
        assertThat(letters().get(0).getString("subject")).isEqualTo(seen.getString("subject"));
    }

    @Test
    void itCountsPeopleNamedAndNotThoseWhoWishNoMailAtOnce() {
        JsonObject wishes = new JsonObject()
                .put("language", "da")
                .put("minutes", "at-once")
                .put("rounds", "off")
                .put("answers", "at-once")
                .put("followUps", "at-once");
        did(api.put(VIBORG, "/api/me/alert-mailing", wishes));
        JsonArray named = new JsonArray().add(person("medlem").toString());
        assertThat(preview("sekretariat", named).body().getInteger("letters")).isEqualTo(2);
        did(api.put(VIBORG, "/api/me/alert-mailing", wishes.put("rounds", "at-once")));
        assertThat(preview("sekretariat", named).body().getInteger("letters")).isEqualTo(3);
        JsonArray nobody = new JsonArray().add(UUID.randomUUID().toString());
        assertThat(preview("sekretariat", nobody).code()).isEqualTo("unknown-person");
    }

    @Test
    void onlyThoseWhoWriteTheMeetingSeeIt() {
        assertThat(preview("formand", new JsonArray()).code()).isEqualTo("forbidden");
        assertThat(preview("direktoer", new JsonArray()).code()).isEqualTo("unknown");
        assertThat(preview(null, new JsonArray()).code()).isEqualTo("login-required");
    }

    private Answer preview(String user, JsonArray others) {
        return post(
                user,
                "rounds/preview",
                new JsonObject()
                        .put("deadline", "2036-12-02T12:00")
                        .put("note", "Læs især 2.1.")
                        .put("others", others));
    }
}
