package dk.raadslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note on an item is for its writer alone, whatever becomes of the item. */
class NotesTest extends CourseTest {
    @Test
    void aNoteIsToldToItsWriterAndToNobodyElse() {
        did(write("medlem", "2.1", "Spørg til økonomien", 0));
        assertThat(notes("medlem")).containsExactly("Spørg til økonomien");
        assertThat(listed("medlem", "Spørg til økonomien")).contains(title("2.1"));
        for (String other : new String[] {"sekretariat", "formand", "medlem-viborg", "stedfortraeder", "direktoer"}) {
            assertThat(reading(other).encode()).doesNotContain("økonomien");
            assertThat(listed(other)).doesNotContain("økonomien");
        }
        assertThat(meeting("medlem").encode()).doesNotContain("økonomien");
        assertThat(api.get("sekretariat", "/api/meetings/" + id + "/log").body().encode())
                .doesNotContain("økonomien");
    }

    @Test
    void aNoteIsForThoseWhoMayReadTheItemAndForNobodyWithoutALogin() {
        close("2.1");
        String[] expected = {"ok", "ok", "ok", "ok", "unknown", "unknown", "login-required"};
        assertOutcomes(user -> write(user, "2.1", "Mit", 0), expected);
        assertOutcomes(user -> api.get(user, itemPath("2.1") + "/note/colleagues"), expected);
        assertOutcomes(user -> share(user, "2.1"), expected);
    }

    @Test
    void whoWroteOnAnotherDeviceMeanwhileIsToldItsWordsAndOverwritesNothing() {
        assertThat(write("medlem", "2.1", "Først", 0).body()).isEqualTo(written(true, "Først", 1));
        assertThat(write("medlem", "2.1", "Anden enhed", 1).body()).isEqualTo(written(true, "Anden enhed", 2));
        assertThat(write("medlem", "2.1", "Denne enhed", 1).body()).isEqualTo(written(false, "Anden enhed", 2));
        assertThat(notes("medlem")).containsExactly("Anden enhed");
        assertThat(write("medlem", "2.1", "Anden enhed", 1).body()).isEqualTo(written(true, "Anden enhed", 2));
        // An emptied note begins no new count: an old device would overwrite what was written since.
        assertThat(write("medlem", "2.1", "", 2).body()).isEqualTo(written(true, "", 3));
        assertThat(write("medlem", "2.1", "Gammelt", 1).body()).isEqualTo(written(false, "", 3));
    }

    @Test
    void whoMayNotReadTheItemAnyMoreKeepsTheirWordsAndNotTheItems() {
        did(write("stedfortraeder", "2.1", "Mine ord", 0));
        String title = title("2.1");
        close("2.1");
        assertThat(notes("stedfortraeder")).containsExactly("Mine ord");
        assertThat(listed("stedfortraeder", "Mine ord")).doesNotContain(title);
        assertThat(write("stedfortraeder", "2.1", "Mine nye ord", 1).body())
                .isEqualTo(written(true, "Mine nye ord", 2));
        assertOutcome(write("direktoer", "2.1", "Et forsøg", 0), "unknown");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(listed("stedfortraeder", "Mine nye ord")).doesNotContain(title);
        did(step("sekretariat", "send-revised"));
        assertThat(listed("stedfortraeder", "Mine nye ord")).contains(title);
    }

    @Test
    void aNoteOutlivesItsItem() {
        did(write("medlem", "2.1", "Til minde", 0));
        String title = title("2.1");
        did(step("sekretariat", "revise"));
        did(postItem("sekretariat", "2.1", "remove", seen()));
        // Others read what was sent out before.
        assertThat(listed("medlem", "Til minde")).contains(title);
        did(step("sekretariat", "send-revised"));
        assertThat(notes("medlem")).containsExactly("Til minde");
        assertThat(listed("medlem", "Til minde")).contains(id).doesNotContain(title);
    }

    @Test
    void aNoteOutlivesADraftThatIsDeleted() {
        String draft = api.importText("sekretariat", Sample.agenda()).body().getString("id");
        JsonObject item =
                Api.item(api.get("sekretariat", "/api/meetings/" + draft).body(), "2.1");
        JsonObject words = new JsonObject().put("words", "Udkastets note").put("base", 0);
        did(api.put("sekretariat", "/api/items/" + item.getString("id") + "/note", words));
        JsonObject version = new JsonObject()
                .put(
                        "version",
                        api.get("sekretariat", "/api/meetings/" + draft).body().getLong("version"));
        did(api.post("sekretariat", "/api/meetings/" + draft + "/delete", version));
        assertThat(listed("sekretariat", "Udkastets note")).doesNotContain(draft);
    }

    private static JsonObject written(boolean saved, String words, long version) {
        return new JsonObject().put("saved", saved).put("words", words).put("version", version);
    }

    private static void assertOutcome(Answer answer, String expected) {
        assertThat(outcome(answer)).isEqualTo(expected);
    }

    private String title(String number) {
        return item("sekretariat", number).getString("title");
    }

    private Answer write(String user, String number, String words, long base) {
        return putItem(
                user, number, "note", new JsonObject().put("words", words).put("base", base));
    }

    private Answer share(String user, String number) {
        return putItem(user, number, "note/sharing", new JsonObject().put("people", new JsonArray()));
    }

    private JsonObject reading(String user) {
        return api.get(user, "/api/meetings/" + id + "/reading").body();
    }

    private List<String> notes(String user) {
        return reading(user).getJsonArray("notes").stream()
                .map(note -> ((JsonObject) note).getString("words"))
                .toList();
    }

    private String listed(String user) {
        return api.get(user, "/api/me/notes").body().encode();
    }

    /** The one among all notes that says this. */
    private String listed(String user, String words) {
        return api.get(user, "/api/me/notes").body().getJsonArray("notes").stream()
                .map(JsonObject.class::cast)
                .filter(note -> note.getString("words").equals(words))
                .findFirst()
                .orElseThrow()
                .encode();
    }
}
