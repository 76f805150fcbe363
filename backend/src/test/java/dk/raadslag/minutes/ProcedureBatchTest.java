package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that the meeting did not reach, in one letter: answered, prolonged, reminded of, closed, taken back. */
class ProcedureBatchTest extends CourseTest {
    private static final String LATER = Instant.now().plusSeconds(86_400).toString();
    private static final String LATEST = Instant.now().plusSeconds(172_800).toString();

    private void end() {
        start();
        open("2.1");
        did(finish("2.1", "not_reached"));
        did(step("sekretariat", "end"));
    }

    private JsonObject asked(String number, boolean bySilence) {
        return nothing()
                .put("item", item("sekretariat", number).getString("id"))
                .put("question", "Tiltrædes planen?")
                .put("bySilence", bySilence);
    }

    private Answer begin(String user, JsonObject... items) {
        return post(user, "procedures", body(List.of(items), new JsonArray()));
    }

    private JsonObject body(List<JsonObject> items, JsonArray next) {
        return seen().put("deadline", LATER).put("items", new JsonArray(items)).put("next", next);
    }

    private Answer answer(String user, String number, String choice) {
        return putItem(
                user,
                number,
                "procedure/answer",
                nothing().put("choice", choice).putNull("words"));
    }

    private JsonObject procedure(String number) {
        JsonArray all = item("sekretariat", number).getJsonObject("treatment").getJsonArray("procedures");
        return all.getJsonObject(all.size() - 1);
    }

    private String batch() {
        return procedure("2.1").getString("batch");
    }

    private Answer step(String user, String batch, String step) {
        return post(user, "procedures/" + batch + "/" + step, seen());
    }

    private Answer prolong(String user, String batch, String deadline) {
        return put(user, "procedures/" + batch + "/deadline", seen().put("deadline", deadline));
    }

    /** Who got letters with such a subject about this meeting, each as often as they got one. */
    private List<String> told(String subject) {
        return api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                .map(JsonObject.class::cast)
                .filter(letter -> letter.getString("subject").startsWith(subject)
                        && letter.getString("text").contains(id))
                .map(letter -> letter.getString("to").replace("@example.org", ""))
                .sorted()
                .toList();
    }

    private List<JsonObject> cards(String user, String kind) {
        return api.get(user, "/api/me/today").body().getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals(kind)
                        && card.getJsonObject("meeting").getString("id").equals(id))
                .toList();
    }

    private List<JsonObject> alerts(String user, String kind) {
        return api.get(user, "/api/me/alerts").body().getJsonArray("alerts").stream()
                .map(JsonObject.class::cast)
                .filter(alert -> alert.getString("kind").equals(kind)
                        && alert.getString("meetingId").equals(id))
                .toList();
    }

    private void pass(String number) {
        sql(
                """
                update item set treatment = jsonb_set(treatment, '{procedures,0,deadline}', '"2026-01-01T00:00:00Z"')
                where id = ?""",
                UUID.fromString(item("sekretariat", number).getString("id")));
    }

    private String phrase(String number) {
        return api.get("sekretariat", itemPath(number) + "/phrases")
                .body()
                .getJsonArray("phrases")
                .getJsonObject(0)
                .getString("text");
    }

    @Test
    void everySeatGetsOneLetterWhateverTheNumberOfItems() {
        did(apologize("medlem", randers, true));
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        assertThat(told("Skriftlig behandling"))
                .as("the substitute answers for the seat")
                .containsExactly("formand", "medlem-viborg", "stedfortraeder");
        assertThat(alerts("medlem-viborg", "procedure-opened")).hasSize(1);
        assertThat(procedure("2.1").getString("batch"))
                .isNotNull()
                .isEqualTo(procedure("2.2").getString("batch"));
        did(answer("stedfortraeder", "2.1", "for"));
        assertThat(answer("medlem", "2.1", "for").code()).isEqualTo("forbidden");
    }

    @Test
    void onlyTheSecretariatDoesAnyOfIt() {
        end();
        JsonObject one = asked("2.1", false);
        String[] all = {"ok", "forbidden", "forbidden", "forbidden", "forbidden", "forbidden", "login-required"};
        assertOutcomes(user -> begin(user, one), all);
        String batch = batch();
        assertOutcomes(user -> prolong(user, batch, LATEST), all);
        assertOutcomes(user -> step(user, batch, "reminder"), all);
        assertOutcomes(user -> step(user, batch, "close"), all);
        assertThat(step("sekretariat", batch, "close").code()).isEqualTo("procedure-closed");
        assertThat(step("sekretariat", batch, "withdraw").code())
                .as("a result stays")
                .isEqualTo("procedure-closed");
        did(begin("sekretariat", one));
        String again = batch();
        assertOutcomes(user -> step(user, again, "withdraw"), all);
    }

    @Test
    void itBeginsWholeOrNotAtAll() {
        end();
        did(begin("sekretariat", asked("2.2", false)));
        assertThat(begin("sekretariat", asked("2.1", false), asked("2.2", false))
                        .code())
                .isEqualTo("already-asked");
        assertThat(begin("sekretariat", asked("2.1", false), asked("2.1", true)).code())
                .as("the same item twice")
                .isEqualTo("already-asked");
        assertThat(item("sekretariat", "2.1").getJsonObject("treatment").getJsonArray("procedures"))
                .isEmpty();
        assertThat(told("Skriftlig behandling")).hasSize(3);
    }

    @Test
    void whatWaitsForTheNextMeetingIsPlanned() {
        end();
        JsonObject next = nothing()
                .put("id", UUID.randomUUID().toString())
                .put("title", "Cykelstier igen " + id)
                .putNull("note");
        JsonObject body = body(List.of(asked("2.1", false)), new JsonArray().add(next));
        did(post("sekretariat", "procedures", body));
        assertThat(post("sekretariat", "procedures", body).code())
                .as("asked again")
                .isEqualTo("already-asked");
        assertThat(meeting("sekretariat").getJsonArray("nextItems")).hasSize(1);
        assertThat(api.get("sekretariat", "/api/planned?region=midtjylland")
                        .body()
                        .encode())
                .contains(next.getString("title"));
    }

    @Test
    void onlyThoseWhoseAnswerIsMissingAreRemindedAndOnceADay() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        String batch = batch();
        did(answer("medlem", "2.1", "for"));
        did(step("sekretariat", batch, "reminder"));
        assertThat(told("Påmindelse")).containsExactly("formand", "medlem-viborg");
        assertThat(alerts("medlem", "procedure-ends")).isEmpty();
        assertThat(step("sekretariat", batch, "reminder").code()).isEqualTo("reminded-today");
        did(answer("formand", "2.1", "for"));
        did(answer("medlem-viborg", "2.1", "against"));
        assertThat(step("sekretariat", batch, "reminder").code())
                .as("silence is an answer to the other item")
                .isEqualTo("nobody-missing");
        assertThat(told("Påmindelse")).hasSize(2);
    }

    @Test
    void anotherDeadlineIsToldOnceAndTheOneBeforeIsKept() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        String batch = batch();
        did(prolong("sekretariat", batch, LATEST));
        did(prolong("sekretariat", batch, LATEST));
        assertThat(told("Ny frist")).containsExactly("formand", "medlem", "medlem-viborg");
        assertThat(procedure("2.2").getJsonArray("earlier")).hasSize(1);
        assertThat(prolong("sekretariat", batch, Instant.now().minusSeconds(5).toString())
                        .code())
                .isEqualTo("deadline-past");
        pass("2.1");
        pass("2.2");
        assertThat(answer("medlem", "2.1", "for").code()).isEqualTo("deadline-over");
        assertThat(step("sekretariat", batch, "reminder").code()).isEqualTo("deadline-over");
        did(prolong("sekretariat", batch, LATEST));
        did(answer("medlem", "2.1", "for"));
        did(answer("medlem", "2.1", "against"));
        assertThat(procedure("2.1").getJsonArray("answers"))
                .as("the last answer counts")
                .hasSize(1);
    }

    @Test
    void silenceCountsWhenTheDeadlineIsOverAndTheResultIsOffered() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        did(answer("medlem", "2.1", "for"));
        did(answer("medlem", "2.2", "against"));
        pass("2.2");
        did(step("sekretariat", batch(), "close"));
        assertThat(procedure("2.1").getInteger("silent")).isZero();
        assertThat(procedure("2.2").getInteger("silent")).isEqualTo(2);
        assertThat(phrase("2.1")).startsWith("Ikke behandlet på mødet. Behandlet skriftligt den ");
        assertThat(phrase("2.2"))
                .startsWith("Ikke behandlet på mødet. Behandlet skriftligt den 1. januar 2026: ")
                .endsWith("til efterretning. Indvendinger fra 1.");
        assertThat(answer("formand", "2.1", "for").code()).isEqualTo("deadline-over");
    }

    @Test
    void takenBackNobodyIsToldOfItAnyMore() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", false)));
        String batch = batch();
        did(answer("medlem", "2.1", "for"));
        did(step("sekretariat", batch, "withdraw"));
        assertThat(step("sekretariat", batch, "withdraw").code()).isEqualTo("question-withdrawn");
        assertThat(answer("medlem", "2.1", "for").code()).isEqualTo("no-procedure");
        assertThat(alerts("medlem", "procedure-opened")).isEmpty();
        assertThat(cards("medlem", "procedures")).isEmpty();
    }

    @Test
    void anItemThatIsDecidedOtherwiseWaitsForNoAnswerAndTheOthersDo() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", false)));
        did(postItem("sekretariat", "2.1", "reopen", seen()));
        did(finish("2.1", "withdrawn"));
        assertThat(answer("medlem", "2.1", "for").code()).isEqualTo("item-was-treated");
        did(answer("medlem", "2.2", "for"));
        assertThat(cards("medlem", "procedures"))
                .as("nothing is left to answer")
                .hasSize(1)
                .allMatch(card -> card.getBoolean("done"));
    }

    @Test
    void whenTheMinutesAreFinalNobodyAnswers() {
        end();
        did(begin("sekretariat", asked("2.1", false)));
        did(step("sekretariat", "send-minutes"));
        did(answer("medlem", "2.1", "for"));
        sql("update meeting set status = 'minutes_approved' where id = ?", UUID.fromString(id));
        assertThat(answer("medlem", "2.1", "against").code()).isEqualTo("minutes-final");
        assertThat(step("sekretariat", batch(), "close").code()).isEqualTo("minutes-final");
    }

    @Test
    void theStartPageHasOneCardForAllOfIt() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        JsonObject mine = cards("medlem", "procedures").get(0);
        assertThat(mine.getInteger("count")).isEqualTo(2);
        assertThat(mine.getInteger("of")).isEqualTo(2);
        assertThat(mine.getBoolean("done")).isFalse();
        assertThat(cards("medlem", "procedure")).isEmpty();
        did(answer("medlem", "2.1", "for"));
        assertThat(cards("medlem", "procedures")).hasSize(1).allMatch(card -> card.getBoolean("done"));
        JsonObject runs = cards("sekretariat", "procedures-run").get(0);
        assertThat(runs.getInteger("count")).isEqualTo(1);
        assertThat(runs.getInteger("of")).isEqualTo(3);
        assertThat(cards("direktoer", "procedures")).isEmpty();
    }

    @Test
    void aLetterTellsNothingOfTheItems() {
        close("2.1");
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", false)));
        assertThat(api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                        .map(JsonObject.class::cast)
                        .filter(letter -> letter.getString("text").contains(id)
                                && letter.getString("subject").startsWith("Skriftlig"))
                        .map(letter -> letter.getString("text")))
                .isNotEmpty()
                .allMatch(text -> text.contains("Svar senest"))
                .noneMatch(text -> text.contains(item("sekretariat", "2.1").getString("title"))
                        || text.contains("Tiltrædes planen"));
        assertThat(Api.item(meeting("medlem"), "2.1").getJsonObject("treatment").getJsonArray("procedures"))
                .hasSize(1);
    }
}
