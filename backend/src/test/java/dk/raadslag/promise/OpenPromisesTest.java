package dk.raadslag.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised is told those who write, until it stands somewhere. */
class OpenPromisesTest extends CourseTest {
    private static final String SENTENCE = "Sekretariatet forelægger en granskning senest den 15. januar 2027.";
    private String itemId;

    @BeforeEach
    void aDecisionPromises() {
        start();
        open("2.1");
        itemId = item("sekretariat", "2.1").getString("id");
        writes("Planen er godkendt. " + SENTENCE);
    }

    private void writes(String decision) {
        String ops = new JsonArray()
                .add(new JsonObject().put("insert", decision + "\n"))
                .encode();
        sql(
                "update text set kept_ops = ?::jsonb where item_id = ? and field = 'decision'",
                ops,
                UUID.fromString(itemId));
    }

    private Answer ask(String user) {
        return api.get(user, "/api/meetings/" + id + "/promises");
    }

    private List<JsonObject> promises() {
        Answer answer = ask("sekretariat");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().getJsonArray("promises").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("itemId").equals(itemId)
                        && one.getString("field").equals("decision"))
                .toList();
    }

    private Answer dismiss(String user, String words, boolean dismissed) {
        return api.put(
                user,
                "/api/meetings/" + id + "/promises",
                new JsonObject().put("itemId", itemId).put("words", words).put("dismissed", dismissed));
    }

    private Answer followUp(String followUp, String task, boolean done) {
        return putItem(
                "sekretariat",
                "2.1",
                "follow-ups/" + followUp,
                seen().put("task", task).put("who", "").put("due", "2027-01-15").put("done", done));
    }

    @Test
    void aPromiseIsToldWithItsTimeAndWhoIsNamed() {
        assertThat(promises())
                .containsExactly(new JsonObject()
                        .put("itemId", itemId)
                        .put("field", "decision")
                        .put("words", SENTENCE)
                        .put("written", "senest den 15. januar 2027")
                        .put("date", new JsonObject().put("day", "2027-01-15"))
                        .put("who", "Sekretariatet"));
    }

    @Test
    void onlyThoseWhoWriteAreTold() {
        assertOutcomes(
                this::ask, "ok", "forbidden", "forbidden", "forbidden", "forbidden", "forbidden", "login-required");
        assertOutcomes(
                user -> dismiss(user, SENTENCE, true),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
    }

    @Test
    void asAFollowUpItIsPlacedUntilThatIsRemovedAndAlsoWhenItIsDone() {
        String followUp = UUID.randomUUID().toString();
        did(followUp(followUp, SENTENCE, false));
        assertThat(promises()).isEmpty();
        did(followUp(followUp, SENTENCE, true));
        assertThat(promises()).isEmpty();
        did(postItem("sekretariat", "2.1", "follow-ups/" + followUp + "/remove", seen()));
        assertThat(promises()).hasSize(1);
    }

    @Test
    void aFollowUpAboutSomethingElsePlacesNothing() {
        did(followUp(UUID.randomUUID().toString(), "Køb kaffe til mødet", false));
        assertThat(promises()).hasSize(1);
    }

    @Test
    void plannedItIsPlacedUntilThatIsTakenOff() {
        String planned = UUID.randomUUID().toString();
        JsonObject plan = new JsonObject()
                .put("id", planned)
                .put("title", "Granskning")
                .put("note", SENTENCE)
                .put("planned", new JsonObject().put("day", "2098-01-15"))
                .put("closed", false)
                .put("internal", true)
                .put("sourceItemId", itemId);
        assertThat(api.post("sekretariat", "/api/bodies/kkr-midtjylland/planned", plan)
                        .status())
                .isEqualTo(201);
        assertThat(promises()).isEmpty();
        did(api.put(
                "sekretariat",
                "/api/planned/" + planned + "/dropped",
                new JsonObject().put("dropped", true).put("version", 1)));
        assertThat(promises()).hasSize(1);
    }

    @Test
    void dismissedItIsNotToldAgainUnlessItIsTakenBackOrWordedAnew() {
        did(dismiss("sekretariat", SENTENCE, true));
        did(dismiss("sekretariat", SENTENCE, true));
        assertThat(promises()).isEmpty();
        did(dismiss("sekretariat", SENTENCE, false));
        assertThat(promises()).hasSize(1);
        did(dismiss("sekretariat", SENTENCE, true));
        writes("Sekretariatet forelægger en ny granskning senest den 15. januar 2027.");
        assertThat(promises()).hasSize(1);
    }

    @Test
    void theMinutesAreCheckedForItWhenTheMeetingIsOver() {
        did(finish("2.1", "approved"));
        assertThat(checks()).as("of an agenda").doesNotContain("promised-not-planned");
        did(step("sekretariat", "end"));
        assertThat(checks()).contains("promised-not-planned");
        did(dismiss("sekretariat", SENTENCE, true));
        assertThat(checks()).doesNotContain("promised-not-planned");
    }

    private List<String> checks() {
        return api.get("sekretariat", "/api/meetings/" + id + "/checks").body().getJsonArray("findings").stream()
                .map(JsonObject.class::cast)
                .filter(one -> itemId.equals(one.getString("itemId")))
                .map(one -> one.getString("code"))
                .toList();
    }
}
