package dk.raadslag.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A follow-up that has a time stands among what is planned, for the meeting at which it is due, and is done once. */
class FollowUpsComeBackTest extends PlannedItemsTest {
    private String item;
    private final String followUp = UUID.randomUUID().toString();

    @BeforeEach
    void aMeetingThatTreatsAnItem() {
        did(step(june, "draft"));
        JsonObject add = new JsonObject()
                .put("section", 0)
                .put("position", 0)
                .put("title", "Takster")
                .put("kind", "decision")
                .put("version", snapshot(june).getLong("version"));
        did(api.post("sekretariat", "/api/meetings/" + june + "/items", add));
        did(step(june, "publish"));
        did(step(june, "start"));
        item = items(june, "Takster").getJsonObject(0).getString("id");
        did(api.post("sekretariat", "/api/items/" + item + "/open", version(june)));
    }

    private JsonObject version(String meeting) {
        return new JsonObject().put("version", snapshot(meeting).getLong("version"));
    }

    private Answer ask(JsonObject planned, String written) {
        return api.put("sekretariat", "/api/items/" + item + "/follow-ups/" + followUp, wish(planned, written, false));
    }

    private JsonObject wish(JsonObject planned, String written, boolean done) {
        return version(june)
                .put("task", "DASSOS rapporterer tilbage " + year)
                .put("who", "DASSOS")
                .putNull("due")
                .put("done", done)
                .put("planned", planned)
                .put("written", written);
    }

    private void done(boolean done) {
        did(api.put(
                "sekretariat",
                "/api/items/" + item + "/follow-ups/" + followUp + "/done",
                new JsonObject().put("done", done)));
    }

    private JsonObject quarter() {
        return new JsonObject().put("quarter", year + "-3");
    }

    private static JsonObject next(String body) {
        return new JsonObject().put("next", body);
    }

    private List<JsonObject> cards(String user) {
        return board(user).getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("title").equals("DASSOS rapporterer tilbage " + year))
                .filter(card -> !card.getString("state").equals("dropped"))
                .toList();
    }

    private JsonObject card() {
        assertThat(cards("sekretariat")).hasSize(1);
        return cards("sekretariat").get(0);
    }

    private JsonObject listed() {
        JsonArray all = api.get("sekretariat", "/api/follow-ups?limit=100&state=all")
                .body()
                .getJsonArray("followUps");
        return all.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("followUp").getString("id").equals(followUp))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void byAQuarterItIsDueOnItsLastDayAndStandsOnTheFirstAgendaThereafter() {
        String september = meeting(KKR, "-09-01");
        did(ask(quarter(), "3. kvartal"));
        assertThat(card().getJsonObject("planned")).isEqualTo(new JsonObject().put("day", year + "-09-30"));
        String november = meeting(KKR, "-11-01");
        did(ask(quarter(), "inden udgangen af 3. kvartal"));
        assertThat(listed().getString("day")).isEqualTo(year + "-09-30");
        assertThat(listed().getJsonObject("followUp").getString("written")).isEqualTo("inden udgangen af 3. kvartal");
        assertThat(card().getString("meetingId")).isEqualTo(november).isNotEqualTo(september);
        assertThat(card().getJsonObject("source").getString("itemId")).isEqualTo(item);
        assertThat(cards("formand")).hasSize(1);
        assertThat(cards("medlem")).isEmpty();
        did(step(november, "draft"));
        did(take("sekretariat", november));
        did(take("sekretariat", november));
        assertThat(items(november, "DASSOS rapporterer tilbage " + year)).hasSize(1);
        assertThat(card().getString("state")).isEqualTo("drafted");
    }

    @Test
    void itGoesAlongWhenTheMeetingItWaitsForIsMovedOrCancelled() {
        String september = meeting(KKR, "-09-01");
        did(ask(next(KKR), "på næste møde"));
        assertThat(card().getString("meetingId")).isEqualTo(september);
        assertThat(listed().getString("day")).isEqualTo(year + "-09-01");
        did(reschedule(september, "-10-05"));
        assertThat(listed().getString("day")).isEqualTo(year + "-10-05");
        String november = meeting(KKR, "-11-01");
        did(step(september, "cancel"));
        assertThat(listed().getString("day")).isEqualTo(year + "-11-01");
        assertThat(card().getString("meetingId")).isEqualTo(november);
    }

    @Test
    void ofACertainMeetingThatIsCancelledItIsDueAtTheNextOneAndTheCardSaysSo() {
        String september = meeting(KD_NET, "-09-01");
        did(ask(at(september), "mødet i september"));
        assertThat(listed().getString("day")).isEqualTo(year + "-09-01");
        assertThat(card().getString("bodyId")).isEqualTo(KD_NET);
        meeting(KD_NET, "-10-01");
        did(step(september, "cancel"));
        assertThat(listed().getString("day")).isEqualTo(year + "-10-01");
        assertThat(card().getBoolean("overdue")).isTrue();
    }

    @Test
    void doneItIsPlannedNoMoreAndReopenedItIsAgain() {
        did(ask(quarter(), "3. kvartal"));
        done(true);
        assertThat(cards("sekretariat")).isEmpty();
        done(false);
        assertThat(cards("sekretariat")).hasSize(1);
        did(api.post("sekretariat", "/api/items/" + item + "/follow-ups/" + followUp + "/remove", version(june)));
        assertThat(cards("sekretariat")).isEmpty();
    }

    @Test
    void whatSomebodyTookOffOrMovedStaysSoUntilTheFollowUpChanges() {
        meeting(KKR, "-11-01");
        did(ask(quarter(), "3. kvartal"));
        did(drop("sekretariat", card().getString("id"), true));
        did(api.post(
                "sekretariat",
                "/api/items/" + item + "/done",
                version(june).put("outcome", "approved").put("openNext", false)));
        did(api.post("sekretariat", "/api/items/" + item + "/reopen", version(june)));
        assertThat(cards("sekretariat")).isEmpty();
        did(ask(new JsonObject().put("quarter", year + "-4"), "4. kvartal"));
        assertThat(cards("sekretariat")).hasSize(1);
    }

    @Test
    void closingTheItemClosesItsCardAndOpeningItDoesNotShowIt() {
        did(ask(quarter(), "3. kvartal"));
        JsonObject card = card();
        did(describe("sekretariat", card.getString("id"), card.getString("title"), false, false));
        String[] others = {"stedfortraeder", "direktoer", null};
        for (String user : others) assertThat(cards(user)).as("%s", user).hasSize(1);
        for (boolean closed : new boolean[] {true, false}) {
            JsonObject change =
                    version(june).put("closed", closed).putNull("reason").putNull("wording");
            did(api.put("sekretariat", "/api/items/" + item + "/closed", change));
            for (String user : others) assertThat(cards(user)).as("%s", user).isEmpty();
            assertThat(cards("medlem")).hasSize(1);
        }
    }

    @Test
    void itWaitsForNoMeetingOfOthers() {
        assertThat(ask(next("kkr-sjaelland"), "næste møde").code()).isEqualTo("other-body");
        assertThat(ask(at(UUID.randomUUID().toString()), "mødet").code()).isEqualTo("unknown");
        String september = meeting(KKR, "-09-01");
        did(step(september, "cancel"));
        assertThat(ask(at(september), "mødet").code()).isEqualTo("cancelled");
        assertThat(ask(quarter(), " ").code()).isEqualTo("bad-request");
        assertThat(ask(quarter(), null).code()).isEqualTo("bad-request");
    }

    private Answer reschedule(String meeting, String day) {
        JsonObject now = snapshot(meeting);
        return api.put(
                "sekretariat",
                "/api/meetings/" + meeting + "/description",
                new JsonObject()
                        .put("start", year + day + "T10:00")
                        .put("end", year + day + "T12:00")
                        .put("place", now.getString("place"))
                        .putNull("link")
                        .put("version", now.getLong("version")));
    }
}
