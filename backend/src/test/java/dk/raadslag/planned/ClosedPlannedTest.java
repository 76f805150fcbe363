package dk.raadslag.planned;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who knows of what is planned, at each moment: closed, internal, opened, drafted. */
class ClosedPlannedTest extends PlannedItemsTest {
    private static final String[] EVERYBODY = {"sekretariat", "formand", "medlem", "stedfortraeder", "direktoer", null};

    /** Those who learn of it from the long-term agenda, by whatever is in it. */
    private List<String> know(String title) {
        List<String> know = new ArrayList<>();
        for (String user : EVERYBODY)
            if (board(user).encode().contains(title)) know.add(user == null ? "public" : user);
        return know;
    }

    @Test
    void everybodyReadsWhatIsOpenButTheNoteIsForThoseWhoFollow() {
        planned(plan("Skovbrug", at(june)).put("note", "Tal med Ejlif"));
        assertThat(know("Skovbrug"))
                .containsExactly("sekretariat", "formand", "medlem", "stedfortraeder", "direktoer", "public");
        assertThat(know("Ejlif")).containsExactly("sekretariat", "formand", "medlem", "stedfortraeder", "direktoer");
    }

    @Test
    void aClosedOneIsForThoseEntitledToClosedItems() {
        planned(plan("Skovsalg", at(june)).put("closed", true));
        assertThat(know("Skovsalg")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void anInternalOneIsForThoseWhoRunTheMeetings() {
        planned(plan("Skovrute", at(june)).put("internal", true));
        assertThat(know("Skovrute")).containsExactly("sekretariat", "formand");
    }

    @Test
    void whatAMeetingPutsOnItsListIsInternalUntilSomebodyShowsIt() {
        JsonObject entry = entry("Skovplan " + year);
        did(list(june, new JsonArray().add(entry)));
        meeting(KKR, "-09-01");
        String title = entry.getString("title");
        assertThat(know(title)).containsExactly("sekretariat", "formand");
        did(describe("sekretariat", entry.getString("id"), title, false, false));
        assertThat(know(title)).hasSize(EVERYBODY.length);
        JsonObject other = entry("Skovsti " + year);
        did(list(june, new JsonArray().add(other).add(entry)));
        assertThat(know(title)).as("showing outlives the list").hasSize(EVERYBODY.length);
    }

    @Test
    void closingHidesItAtOnceAndTheNumberOfOthersTellsOnlyThat() {
        String id = planned(plan("Skovdrift", at(june)).put("closed", true));
        long before = board(null).getLong("seq");
        did(describe("sekretariat", id, "Skovdrift og jagt", true, false));
        did(move("sekretariat", id, new JsonObject().put("quarter", year + "-3")));
        assertThat(board(null).getLong("seq")).isEqualTo(before);
        did(describe("sekretariat", id, "Skovdrift", false, false));
        assertThat(board(null).getLong("seq")).isNotEqualTo(before);
        did(describe("sekretariat", id, "Skovdrift", true, false));
        assertThat(board(null).getLong("seq")).isEqualTo(before);
        assertThat(know("Skovdrift")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void aClosedOneBecomesAClosedItem() {
        planned(plan("Skovkøb", at(june)).put("closed", true));
        did(step(june, "draft"));
        did(take("sekretariat", june));
        did(step(june, "publish"));
        assertThat(items(june, "Skovkøb").getJsonObject(0).getBoolean("closed")).isTrue();
        assertThat(api.get(null, "/api/meetings/" + june).body().encode()).doesNotContain("Skovkøb");
        assertThat(know("Skovkøb")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void whatBecameAnItemIsClosedWithItAndStaysClosedWhenThatIsOpenedOrRemoved() {
        planned(plan("Skovvej", at(june)));
        did(step(june, "draft"));
        did(take("sekretariat", june));
        String item = items(june, "Skovvej").getJsonObject(0).getString("id");
        close(item, true);
        assertThat(know("Skovvej")).containsExactly("sekretariat", "formand", "medlem");
        close(item, false);
        assertThat(know("Skovvej")).containsExactly("sekretariat", "formand", "medlem");
        did(api.post(
                "sekretariat",
                "/api/items/" + item + "/remove",
                new JsonObject().put("version", snapshot(june).getLong("version"))));
        assertThat(know("Skovvej")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void whatCameOfAnItemIsClosedWithItAndCannotBeOpenedBeforeIt() {
        did(step(june, "draft"));
        JsonObject add = new JsonObject()
                .put("section", 0)
                .put("position", 0)
                .put("title", "Kilden")
                .put("kind", "decision")
                .put("version", snapshot(june).getLong("version"));
        did(api.post("sekretariat", "/api/meetings/" + june + "/items", add));
        String source = items(june, "Kilden").getJsonObject(0).getString("id");
        JsonObject autumn = new JsonObject().put("season", year + "-autumn");
        String id = planned(plan("Skovhegn", autumn).put("sourceItemId", source));
        assertThat(know("Skovhegn")).hasSize(EVERYBODY.length);
        close(source, true);
        assertThat(know("Skovhegn")).containsExactly("sekretariat", "formand", "medlem");
        did(describe("sekretariat", id, "Skovhegn", false, false));
        assertThat(know("Skovhegn")).containsExactly("sekretariat", "formand", "medlem");
        planned(plan("Skovlåge", autumn).put("sourceItemId", source));
        assertThat(know("Skovlåge")).containsExactly("sekretariat", "formand", "medlem");
    }

    @Test
    void whoMayNotKnowOfItIsToldThatThereIsNone() {
        String id = planned(plan("Skovsø", at(june)).put("closed", true).put("internal", true));
        JsonObject autumn = new JsonObject().put("season", year + "-autumn");
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer"})
            assertThat(move(user, id, autumn).code()).as(user).isEqualTo("unknown");
    }

    private void close(String item, boolean closed) {
        did(api.put(
                "sekretariat",
                "/api/items/" + item + "/closed",
                new JsonObject()
                        .put("closed", closed)
                        .putNull("reason")
                        .putNull("wording")
                        .put("version", snapshot(june).getLong("version"))));
    }
}
