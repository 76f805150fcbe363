package dk.raadslag.planned;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What is planned for a meeting becomes its draft items, once. */
class DraftingTest extends PlannedItemsTest {
    private String draft(JsonObject plan) {
        String id = planned(plan);
        did(step(june, "draft"));
        did(take("sekretariat", june));
        return id;
    }

    @Test
    void whatIsPlannedBecomesADraftItemWithItsNoteOnce() {
        String id = draft(plan("Budget", at(june)));
        assertThat(take("formand", june).code()).isEqualTo("forbidden");
        did(take("sekretariat", june));
        JsonArray items = items(june, "Budget");
        assertThat(items).hasSize(1);
        JsonObject item = items.getJsonObject(0);
        assertThat(item.getJsonObject("background").getString("plain")).contains("Note til Budget");
        assertThat(card(id).getString("state")).isEqualTo("drafted");
        assertThat(card(id).getString("itemId")).isEqualTo(item.getString("id"));
        assertThat(card("formand", id).getString("state")).isEqualTo("drafted");
        assertThat(card("medlem", id).getString("state"))
                .as("a draft is not for them")
                .isEqualTo("planned");
        assertThat(card("medlem", id).getString("itemId")).isNull();
    }

    @Test
    void anItemThatIsRemovedIsPlannedAgain() {
        String id = draft(plan("Budget", at(june)));
        String item = card(id).getString("itemId");
        did(api.post(
                "sekretariat",
                "/api/items/" + item + "/remove",
                new JsonObject().put("version", snapshot(june).getLong("version"))));
        assertThat(card(id).getString("state")).isEqualTo("planned");
        did(take("sekretariat", june));
        assertThat(items(june, "Budget")).hasSize(1);
    }

    @Test
    void aCardFollowsItsItemToAnotherMeeting() {
        String id = draft(plan("Budget", at(june)));
        String september = meeting(KKR, "-09-01");
        did(api.put(
                "sekretariat",
                "/api/items/" + card(id).getString("itemId") + "/meeting",
                new JsonObject()
                        .put("meetingId", september)
                        .put("section", 0)
                        .put("version", snapshot(june).getLong("version"))));
        assertThat(card(id).getString("state")).isEqualTo("drafted");
        assertThat(card(id).getString("meetingId")).isEqualTo(september);
        did(step(september, "cancel"));
        assertThat(card(id).getString("state")).isEqualTo("planned");
        assertThat(card(id).getString("meetingId")).isEqualTo(june);
    }

    @Test
    void aCardThatIsAnItemIsNotMovedChangedOrDropped() {
        String id = draft(plan("Budget", at(june)));
        JsonObject autumn = new JsonObject().put("season", year + "-autumn");
        assertThat(move("sekretariat", id, autumn).code()).isEqualTo("planned-drafted");
        assertThat(drop("sekretariat", id, true).code()).isEqualTo("planned-drafted");
        assertThat(describe("sekretariat", id, "Andet", false, false).code()).isEqualTo("planned-drafted");
    }

    @Test
    void anAgendaThatWasSentOutTakesNothingUntilItIsRevised() {
        did(step(june, "draft"));
        did(step(june, "publish"));
        planned(plan("Budget", at(june)));
        assertThat(take("sekretariat", june).code()).isEqualTo("agenda-sent");
        did(step(june, "revise"));
        did(take("sekretariat", june));
        assertThat(items(june, "Budget")).hasSize(1);
    }

    @Test
    void whatTheMeetingBeforePutDownBecomesADraftItemToo() {
        JsonObject entry = entry("Budget " + year);
        did(list(june, new JsonArray().add(entry)));
        String september = meeting(KKR, "-09-01");
        did(step(september, "draft"));
        did(take("sekretariat", september));
        did(take("sekretariat", september));
        assertThat(items(september, "Budget " + year)).hasSize(1);
        assertThat(card(entry.getString("id")).getString("state")).isEqualTo("drafted");
        assertThat(snapshot(june).getJsonArray("nextItems")).hasSize(1);
    }

    @Test
    void anItemOfTheSameTitleIsWhatItHasBecome() {
        did(step(june, "draft"));
        JsonObject add = new JsonObject()
                .put("section", 0)
                .put("position", 0)
                .put("title", "BUDGET")
                .put("kind", "decision")
                .put("version", snapshot(june).getLong("version"));
        did(api.post("sekretariat", "/api/meetings/" + june + "/items", add));
        String id = planned(plan("Budget", at(june)));
        did(take("sekretariat", june));
        assertThat(items(june, "Budget")).isEmpty();
        assertThat(card(id).getString("itemId"))
                .isEqualTo(items(june, "BUDGET").getJsonObject(0).getString("id"));
    }

    @Test
    void whatCameOfAnItemCarriesItsCaseNumber() {
        did(step(june, "draft"));
        JsonObject add = new JsonObject()
                .put("section", 0)
                .put("position", 0)
                .put("title", "Cykelstier")
                .put("kind", "decision")
                .put("version", snapshot(june).getLong("version"));
        did(api.post("sekretariat", "/api/meetings/" + june + "/items", add));
        String source = items(june, "Cykelstier").getJsonObject(0).getString("id");
        SERVER.sql(
                "update item set case_number = 'SAG-2040-00102', case_officers = '{abc}' where id = ?::uuid", source);
        SERVER.sql("update meeting set version = version + 1 where id = ?::uuid", june);
        String september = meeting(KKR, "-09-01");
        String id = planned(plan("Cykelstier igen", at(september)).put("sourceItemId", source));
        assertThat(card(id).getJsonObject("source").getString("meetingId")).isEqualTo(june);
        assertThat(card("medlem", id).getJsonObject("source")).isNull();
        did(step(september, "draft"));
        did(take("sekretariat", september));
        JsonObject item = items(september, "Cykelstier igen").getJsonObject(0);
        assertThat(item.getString("caseNumber")).isEqualTo("SAG-2040-00102");
    }

    @Test
    void theCaseNumberOfAWholeMeetingStaysWithIt() {
        did(step(june, "draft"));
        for (String title : new String[] {"Skove", "Vandløb"}) {
            did(api.post(
                    "sekretariat",
                    "/api/meetings/" + june + "/items",
                    new JsonObject()
                            .put("section", 0)
                            .put("position", 0)
                            .put("title", title)
                            .put("kind", "decision")
                            .put("version", snapshot(june).getLong("version"))));
        }
        SERVER.sql("update item set case_number = 'SAG-2040-00102' where meeting_id = ?::uuid", june);
        SERVER.sql("update meeting set version = version + 1 where id = ?::uuid", june);
        String source = items(june, "Skove").getJsonObject(0).getString("id");
        String september = meeting(KKR, "-09-01");
        planned(plan("Skove igen", at(september)).put("sourceItemId", source));
        did(step(september, "draft"));
        did(take("sekretariat", september));
        assertThat(items(september, "Skove igen").getJsonObject(0).getString("caseNumber"))
                .isNull();
    }
}
