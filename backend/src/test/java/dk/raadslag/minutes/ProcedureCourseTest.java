package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What several written procedures become: closed, taken back, decided otherwise, final. */
class ProcedureCourseTest extends ProcedureCase {
    @Test
    void silenceCountsWhenTheDeadlineIsOverAndTheResultIsOffered() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", true)));
        did(answer("medlem", "2.1", "for"));
        did(answer("medlem", "2.2", "against"));
        pass("2.2");
        did(batchStep("sekretariat", batch(), "close"));
        assertThat(procedure("2.1").getInteger("silent")).isZero();
        assertThat(procedure("2.2").getInteger("silent")).isEqualTo(2);
        assertThat(phrase("2.1")).startsWith("Ikke behandlet på mødet. Behandlet skriftligt den ");
        assertThat(phrase("2.2"))
                .startsWith("Ikke behandlet på mødet. Behandlet skriftligt den 1. januar 2026: ")
                .endsWith(" udsatte sagen. Indvendinger fra 1.");
        assertThat(answer("formand", "2.1", "for").code()).isEqualTo("deadline-over");
    }

    @Test
    void takenBackNobodyIsToldOfItAnyMore() {
        end();
        did(begin("sekretariat", asked("2.1", false), asked("2.2", false)));
        String batch = batch();
        did(answer("medlem", "2.1", "for"));
        did(batchStep("sekretariat", batch, "withdraw"));
        assertThat(batchStep("sekretariat", batch, "withdraw").code()).isEqualTo("question-withdrawn");
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
        JsonObject card = cards("medlem", "procedures").get(0);
        assertThat(card.getInteger("of")).as("the other one").isEqualTo(1);
        assertThat(card.getBoolean("done")).isTrue();
        did(batchStep("sekretariat", batch(), "reminder"));
        assertThat(told("Påmindelse"))
                .as("those who have not answered the other one")
                .containsExactly("formand", "medlem-viborg");
    }

    @Test
    void whenTheMinutesAreFinalNobodyAnswers() {
        end();
        did(begin("sekretariat", asked("2.1", false)));
        did(step("sekretariat", "send-minutes"));
        did(answer("medlem", "2.1", "for"));
        sql("update meeting set status = 'minutes_approved' where id = ?", UUID.fromString(id));
        assertThat(answer("medlem", "2.1", "against").code()).isEqualTo("minutes-final");
        assertThat(batchStep("sekretariat", batch(), "close").code()).isEqualTo("minutes-final");
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
