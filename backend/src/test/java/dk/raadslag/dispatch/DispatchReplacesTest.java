package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.matrix.FileWords;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dispatch replaces what its receivers have got before, and nothing that others have. */
class DispatchReplacesTest extends DispatchCase {
    private static final String REPLACES = "Erstatter udsendelsen af";

    @Test
    void aReceiverWhoWasForgottenReplacesNothingOfTheOthers() {
        decide();
        String silkeborg = council("Silkeborg");
        String viborg = council("Viborg");
        sent(wish(silkeborg));
        String first = link("silkeborg@example.org");
        JsonObject second = sent(wish(viborg));
        String forgotten = link("viborg@example.org");
        assertThat(second.getValue("replaced")).isNull();
        assertThat(read(first).body().getValue("newer")).isNull();
        assertThat(letters("viborg@example.org").get(0).getString("text")).doesNotContain(REPLACES);
        assertThat(FileWords.of(file(read(forgotten).body(), "excerpt"))).doesNotContain(REPLACES);

        JsonObject third = sent(wish(viborg, council("Randers")));
        assertThat(third.getString("replaced")).isEqualTo(second.getString("sentAt"));
        assertThat(read(forgotten).body().getString("newer")).isEqualTo(third.getString("sentAt"));
        assertThat(read(first).body().getValue("newer")).isNull();
    }

    @Test
    void theDraftTellsWhatWouldBeReplacedForWhom() {
        decide();
        String silkeborg = council("Silkeborg");
        String viborg = council("Viborg");
        assertThat(draft().getJsonArray("earlier")).isEmpty();
        JsonObject dispatch = sent(wish(silkeborg));
        JsonObject draft = draft();
        assertThat(draft.getJsonObject("letter").getString("before")).doesNotContain(REPLACES);
        List<JsonObject> earlier = objects(draft.getJsonArray("earlier")).toList();
        assertThat(earlier).hasSize(1);
        assertThat(earlier.get(0).getString("id")).isEqualTo(dispatch.getString("id"));
        assertThat(earlier.get(0).getJsonArray("receivers")).isEqualTo(new JsonArray(List.of(silkeborg)));
        sent(wish(silkeborg));
        assertThat(letters("silkeborg@example.org").get(0).getString("text"))
                .contains(earlier.get(0).getString("says"));
        assertThat(drafted("?receiver=" + silkeborg)).contains(REPLACES);
        assertThat(drafted("?receiver=" + viborg)).doesNotContain(REPLACES);
        assertThat(drafted("")).doesNotContain(REPLACES);
    }

    @Test
    void nothingIsSentAfterAnotherDispatchThatNobodyHasLookedAt() {
        decide();
        String council = council("Silkeborg");
        sent(wish(council));
        JsonObject looked = wish(council);
        sent(wish(council));
        assertThat(send("sekretariat", looked).code()).as("of the same day").isEqualTo("stale-version");
        assertThat(dispatches("sekretariat")).hasSize(2);
    }

    @Test
    void whatElseHappensInTheMeetingChangesNothingOfIt() {
        decide();
        JsonObject wish = wish(council("Silkeborg"));
        end();
        sent(wish);
    }

    private String drafted(String query) {
        Answer file = api.get("sekretariat", dispatchPath() + "/excerpt" + query);
        assertThat(file.status()).isEqualTo(200);
        return FileWords.of(file.bytes());
    }
}
