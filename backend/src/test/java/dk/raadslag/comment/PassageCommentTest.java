package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the passage of a comment is in the text, and how it is quoted, while people write on. */
class PassageCommentTest extends RoundCase {
    @Test
    void theAnchorFollowsTheTextWhileTheSecretariatWrites() {
        String round = opened();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "", "20 kommuner"));
        UUID inside = commented(VIBORG, round, marking("kommuner", "", "byer"));
        did(does("sekretariat", round, inside, "accept", nothing()));
        JsonObject said = said("direktoer", round, comment);
        assertThat(said.getString("standsNow")).isEqualTo("19 ");
        var changed = does("sekretariat", round, comment, "accept", nothing());
        assertThat(changed.code()).isEqualTo("words-changed");
        assertThat(changed.body().getString("words")).isEqualTo("19 ");
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.write("Noget helt andet.");
        assertThat(said("direktoer", round, comment).getJsonObject("place")).isNull();
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
    }

    @Test
    void theQuoteComesFromTheTextAndNotFromTheBrowser() {
        String round = opened();
        JsonObject placed = marking("19 kommuner", "Hvorfor?", null).put("quote", "noget helt andet");
        UUID byPlace = commented("direktoer", round, placed);
        JsonObject said = said("sekretariat", round, byPlace);
        assertThat(said.getString("quote")).isEqualTo("19 kommuner");
        for (String user : new String[] {"direktoer", "sekretariat"}) {
            JsonObject anchored = words("Hvorfor?")
                    .put("field", "casePresentation")
                    .put("anchor", said.getJsonObject("anchor"))
                    .put("quote", "noget helt andet");
            UUID byAnchor = commented(user, round, anchored);
            assertThat(said("sekretariat", round, byAnchor).getString("quote")).isEqualTo("19 kommuner");
        }
    }

    @Test
    void aPlaceInAnOldVersionIsQuotedAsFarAsItRemainsButNotFromBeforeTheTextWasShown() {
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.write("Hemmelig plan.");
        long secret = pen.write("Ny plan.");
        String round = opened();
        JsonObject before = marking(0, 8, "", "Hvad stod der?", null);
        assertThat(comment("direktoer", round, UUID.randomUUID(), before).code())
                .isEqualTo("old-version");
        before.getJsonObject("place").put("version", secret);
        assertThat(said("direktoer", round, commented("direktoer", round, before))
                        .getString("quote"))
                .isEqualTo("Ny plan.");
        pen.write("Helt anderledes.");
        assertThat(comment("direktoer", round, UUID.randomUUID(), before).code())
                .isEqualTo("anchor-outside");
        // Those who run the meeting know the history, and still quote only what is there.
        before.getJsonObject("place").put("version", 1);
        assertThat(comment("formand", round, UUID.randomUUID(), before).code()).isEqualTo("anchor-outside");
        pen.leave();
    }

    @Test
    void aCommentIsSentAgainAlthoughTheItemWasShownAgainSince() {
        String round = opened();
        JsonObject words = marking("19 kommuner", "Hvorfor?", null);
        UUID comment = commented("direktoer", round, words);
        opened();
        did(comment("direktoer", round, comment, words));
    }

    @Test
    void wordsDeletedAndPutBackAreStillMarked() {
        String round = opened();
        String before = item("sekretariat", "2.1")
                .getJsonObject("casePresentation")
                .getString("plain")
                .strip();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "", "20 kommuner"));
        Pen pen = Pen.of(
                SERVER.url(),
                "sekretariat",
                item("sekretariat", "2.1")
                        .getJsonObject("texts")
                        .getJsonObject("casePresentation")
                        .getString("id"));
        pen.write("Noget helt andet.");
        assertThat(said("direktoer", round, comment).getJsonObject("place")).isNull();
        pen.write("Der er 19 kommuner, og ikke flere end 19 kommuner.");
        assertThat(said("direktoer", round, comment).getJsonObject("place"))
                .as("it cannot be told which of two is meant")
                .isNull();
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
        pen.write(before);
        assertThat(said("direktoer", round, comment).getString("standsNow")).isEqualTo("19 kommuner");
        did(does("sekretariat", round, comment, "accept", nothing()));
        assertThat(item("sekretariat", "2.1").getJsonObject("casePresentation").getString("plain"))
                .contains("20 kommuner")
                .doesNotContain("19 kommuner");
    }
}
