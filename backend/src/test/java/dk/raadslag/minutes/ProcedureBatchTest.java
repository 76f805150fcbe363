package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that the meeting did not reach, in one letter: begun, prolonged, reminded of. */
class ProcedureBatchTest extends ProcedureCase {
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
        assertOutcomes(user -> batchStep(user, batch, "reminder"), all);
        assertOutcomes(user -> batchStep(user, batch, "close"), all);
        assertThat(batchStep("sekretariat", batch, "close").code()).isEqualTo("procedure-closed");
        assertThat(batchStep("sekretariat", batch, "withdraw").code())
                .as("a result stays")
                .isEqualTo("procedure-closed");
        did(begin("sekretariat", one));
        String again = batch();
        assertOutcomes(user -> batchStep(user, again, "withdraw"), all);
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
        did(batchStep("sekretariat", batch, "reminder"));
        assertThat(told("Påmindelse")).containsExactly("formand", "medlem-viborg");
        assertThat(alerts("medlem", "procedure-ends")).isEmpty();
        assertThat(batchStep("sekretariat", batch, "reminder").code()).isEqualTo("reminded-today");
        did(answer("formand", "2.1", "for"));
        did(answer("medlem-viborg", "2.1", "against"));
        assertThat(batchStep("sekretariat", batch, "reminder").code())
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
        assertThat(batchStep("sekretariat", batch, "reminder").code()).isEqualTo("deadline-over");
        did(prolong("sekretariat", batch, LATEST));
        did(answer("medlem", "2.1", "for"));
        did(answer("medlem", "2.1", "against"));
        assertThat(procedure("2.1").getJsonArray("answers"))
                .as("the last answer counts")
                .hasSize(1);
    }
}
