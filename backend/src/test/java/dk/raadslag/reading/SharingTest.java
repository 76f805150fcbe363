package dk.raadslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note is shared with chosen colleagues, each as long as they sit in the body and may read the item. */
class SharingTest extends CourseTest {
    @Test
    void aNoteIsReadByThoseItIsSharedWithAndChangesForThem() {
        did(write("medlem", "Vi stemmer imod", 0));
        did(share("medlem", "formand"));
        assertThat(shared("formand")).containsExactly("medlem: Vi stemmer imod");
        assertThat(reading("medlem").getJsonArray("notes").encode())
                .contains(person("formand").toString());
        for (String other : new String[] {"sekretariat", "medlem-viborg", "stedfortraeder", "direktoer"})
            assertThat(reading(other).encode()).doesNotContain("imod");
        did(write("medlem", "Vi stemmer for", 1));
        assertThat(shared("formand")).containsExactly("medlem: Vi stemmer for");
        did(share("medlem"));
        assertThat(shared("formand")).isEmpty();
    }

    @Test
    void onlyColleaguesWhoMayReadTheItemNowCanBeChosen() {
        assertThat(colleagues("medlem")).containsExactlyInAnyOrder("stedfortraeder", "formand", "medlem-viborg");
        assertThat(colleagues("sekretariat")).isEmpty();
        close("2.1");
        assertThat(colleagues("medlem")).containsExactlyInAnyOrder("formand", "medlem-viborg");
        did(write("medlem", "Et ord", 0));
        assertThat(outcome(share("medlem", "stedfortraeder"))).isEqualTo("not-colleague");
        assertThat(outcome(share("medlem", "direktoer"))).isEqualTo("not-colleague");
        assertThat(outcome(share("medlem", "medlem"))).isEqualTo("not-colleague");
        did(write("sekretariat", "Et ord", 0));
        assertThat(outcome(share("sekretariat", "formand"))).isEqualTo("not-colleague");
    }

    @Test
    void thereIsNothingToShareBeforeAWordIsWritten() {
        assertThat(outcome(share("medlem", "formand"))).isEqualTo("note-empty");
        did(share("medlem"));
    }

    @Test
    void anEmptiedNoteIsSharedWithNobodyAlsoWhenItIsWrittenAgain() {
        did(write("medlem", "Et ord", 0));
        did(share("medlem", "formand"));
        did(write("medlem", " ", 1));
        did(write("medlem", "Et nyt ord", 2));
        assertThat(shared("formand")).isEmpty();
    }

    @Test
    void aNoteOnAnItemThatIsClosedToItsReaderIsGoneUntilTheyMayReadTheItemAgain() {
        did(write("medlem", "Til dig", 0));
        did(share("medlem", "stedfortraeder"));
        assertThat(shared("stedfortraeder")).containsExactly("medlem: Til dig");
        close("2.1");
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Til dig");
        // Who it is shared with already stays.
        did(share("medlem", "stedfortraeder", "formand"));
        JsonObject apology = new JsonObject().put("note", "").put("callSubstitute", true);
        did(post("sekretariat", "apologies/" + randers, apology));
        assertThat(shared("stedfortraeder")).containsExactly("medlem: Til dig");
        did(post("sekretariat", "apologies/" + randers + "/withdraw", new JsonObject()));
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Til dig");
        did(step("sekretariat", "revise"));
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(reading("stedfortraeder").encode()).doesNotContain("Til dig");
        did(step("sekretariat", "send-revised"));
        assertThat(shared("stedfortraeder")).containsExactly("medlem: Til dig");
    }

    @Test
    void whoLosesTheirSeatReadsNoNotesOfOthersAnyMore() {
        did(write("medlem", "Til Viborg", 0));
        did(share("medlem", "medlem-viborg"));
        assertThat(shared("medlem-viborg")).containsExactly("medlem: Til Viborg");
        hold(viborg, "holder", null);
        try {
            assertThat(reading("medlem-viborg").encode()).doesNotContain("Til Viborg");
            assertThat(colleagues("medlem")).doesNotContain("medlem-viborg");
        } finally {
            hold(viborg, "holder", "medlem-viborg");
        }
    }

    @Test
    void whoMayNotReadTheItemAnyMoreCanTakeBackThatTheNoteIsShared() {
        did(write("stedfortraeder", "Fra mig", 0));
        did(share("stedfortraeder", "medlem", "formand"));
        close("2.1");
        assertThat(shared("medlem")).containsExactly("stedfortraeder: Fra mig");
        did(share("stedfortraeder", "formand"));
        assertThat(shared("medlem")).isEmpty();
        assertThat(outcome(share("stedfortraeder", "medlem"))).isEqualTo("not-colleague");
    }

    private Answer write(String user, String words, long base) {
        return putItem(user, "2.1", "note", new JsonObject().put("words", words).put("base", base));
    }

    private Answer share(String user, String... with) {
        JsonArray people = new JsonArray();
        for (String one : with) people.add(person(one).toString());
        return putItem(user, "2.1", "note/sharing", new JsonObject().put("people", people));
    }

    private List<String> colleagues(String user) {
        return api.get(user, itemPath("2.1") + "/note/colleagues").body().getJsonArray("colleagues").stream()
                .map(one -> ((JsonObject) one).getString("name"))
                .toList();
    }

    private JsonObject reading(String user) {
        return api.get(user, "/api/meetings/" + id + "/reading").body();
    }

    private List<String> shared(String user) {
        return reading(user).getJsonArray("shared").stream()
                .map(JsonObject.class::cast)
                .map(note -> note.getString("by") + ": " + note.getString("words"))
                .toList();
    }
}
