package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.danish.DanishTime;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After the meeting: written procedures, remarks on the minutes, approval by everybody. */
class AfterTest extends CourseTest {
    private static final String LATER = Instant.now().plusSeconds(86_400).toString();

    @AfterEach
    void asUsual() {
        sql("update body set approves_by = 'item'");
    }

    private void end() {
        start();
        open("2.1");
        did(finish("2.1", "not_reached"));
        did(step("sekretariat", "end"));
    }

    private Answer ask(String user, String number, String deadline) {
        return postItem(
                user,
                number,
                "procedure",
                seen().put("question", "Tiltrædes planen?").put("deadline", deadline));
    }

    private Answer answer(String user, String choice) {
        return putItem(
                user, "2.1", "procedure/answer", nothing().put("choice", choice).putNull("words"));
    }

    private Answer remark(String user, String remark, String item) {
        return put(user, "member-remarks/" + remark, seen().put("itemId", item).put("words", "Vi sagde noget andet."));
    }

    private Answer reply(String user, String remark) {
        return put(
                user,
                "member-remarks/" + remark + "/answer",
                seen().put("state", "adopted").put("answer", "Rettet."));
    }

    private static String today() {
        return DanishTime.day(LocalDate.now(DanishTime.ZONE));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theSecretariatPutsAnUnreachedItemInWriting() {
        end();
        assertOutcomes(
                user -> ask(user, "2.1", LATER),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(ask("sekretariat", "2.1", LATER).code()).isEqualTo("already-asked");
        assertThat(ask("sekretariat", "2.2", Instant.now().minusSeconds(5).toString())
                        .code())
                .isEqualTo("deadline-past");
        assertThat(ask("sekretariat", "2.2", "2026-02-30T10:00:00Z").code()).isEqualTo("bad-date");
        did(ask("sekretariat", "2.2", LATER));
    }

    @Test
    void onlyAnUnreachedItemAndOnlyAfterTheMeeting() {
        start();
        assertThat(ask("sekretariat", "2.1", LATER).code()).isEqualTo("no-procedure-now");
        open("2.1");
        did(finish("2.1", "approved"));
        did(step("sekretariat", "end"));
        assertThat(ask("sekretariat", "2.1", LATER).code()).isEqualTo("item-was-treated");
    }

    @Test
    void thoseEntitledAnswerUntilTheDeadlineAndTheResultIsOffered() {
        did(apologize("medlem", randers, true));
        end();
        did(ask("sekretariat", "2.1", LATER));
        assertOutcomes(
                user -> answer(user, "for"), "forbidden", "ok", "forbidden", "ok", "ok", "forbidden", "login-required");
        did(answer("formand", "abstain"));
        assertOutcomes(
                user -> postItem(user, "2.1", "procedure/close", seen()),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(answer("formand", "for").code()).isEqualTo("deadline-over");
        JsonArray phrases =
                api.get("formand", itemPath("2.1") + "/phrases").body().getJsonArray("phrases");
        assertThat(phrases.getJsonObject(0).getString("text"))
                .isEqualTo("Ikke behandlet på mødet. Behandlet skriftligt den " + today()
                        + ": KKR Midtjylland tiltrådte planen for fælles cykelstier med 2 stemmer for, "
                        + "ingen imod; 1 undlod at stemme.");
    }

    @Test
    void afterTheDeadlineAnswersAreRefusedUntilItIsProlonged() {
        end();
        did(ask("sekretariat", "2.1", LATER));
        sql(
                "update item set treatment = jsonb_set(treatment, '{procedures,0,deadline}', '\"2026-01-01T00:00:00Z\"') where id = ?",
                UUID.fromString(item("sekretariat", "2.1").getString("id")));
        assertThat(answer("medlem", "for").code()).isEqualTo("deadline-over");
        assertOutcomes(
                user -> putItem(user, "2.1", "procedure/deadline", seen().put("deadline", LATER)),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        did(answer("medlem", "for"));
        assertOutcomes(
                user -> postItem(user, "2.1", "procedure/withdraw", seen()),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(answer("medlem", "for").code()).isEqualTo("no-procedure");
    }

    @Test
    void aClosedItemIsAnsweredByThoseEntitledAndUnknownToOthers() {
        end();
        close("2.1");
        did(ask("sekretariat", "2.1", LATER));
        // People without a login are asked to log in, whatever the request: that gives nothing away.
        assertOutcomes(
                user -> answer(user, "for"), "forbidden", "ok", "ok", "ok", "unknown", "unknown", "login-required");
    }

    @Test
    void membersRemarkOnTheMinutesAndTheSecretariatAnswers() {
        end();
        assertThat(remark("medlem", fresh(), null).code()).as("not sent yet").isEqualTo("no-remarks-now");
        did(post(
                "sekretariat",
                "send-minutes",
                seen().put("remarksUntil", LocalDate.now().plusDays(7).toString())));
        assertOutcomes(
                user -> remark(user, fresh(), null),
                "forbidden",
                "ok",
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "login-required");
        String mine = fresh();
        did(remark("medlem", mine, item("medlem", "2.1").getString("id")));
        did(remark("medlem", mine, null));
        assertThat(remark("medlem-viborg", mine, null).code()).as("another's").isEqualTo("forbidden");
        assertOutcomes(
                user -> reply(user, mine),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(remark("medlem", mine, null).code()).as("answered").isEqualTo("remark-answered");
        assertThat(reply("sekretariat", fresh()).code()).isEqualTo("unknown");
        assertThat(remark("medlem", fresh(), fresh()).code()).isEqualTo("unknown");
        assertThat(meeting("stedfortraeder").getJsonArray("memberRemarks")).isEmpty();
        assertThat(meeting(null).getJsonArray("memberRemarks")).isEmpty();
        sql("update meeting set remarks_due = current_date - 2 where id = ?", UUID.fromString(id));
        assertThat(remark("medlem", fresh(), null).code()).isEqualTo("deadline-over");
    }

    @Test
    void anEditInTheMeantimeMakesTheAnswerStale() {
        end();
        did(step("sekretariat", "send-minutes"));
        String mine = fresh();
        did(remark("medlem", mine, null));
        JsonObject seen = seen().put("state", "declined").put("answer", "Nej.");
        did(put("medlem", "member-remarks/" + mine, seen().putNull("itemId").put("words", "Noget helt andet.")));
        assertThat(put("sekretariat", "member-remarks/" + mine + "/answer", seen)
                        .code())
                .isEqualTo("stale-version");
    }

    @Test
    void everybodyApprovesWhereTheBodysRuleSaysSo() {
        did(apologize("medlem", randers, true));
        end();
        did(step("sekretariat", "send-minutes"));
        assertThat(post("medlem-viborg", "approvals", nothing()).code()).isEqualTo("approved-by-item");
        JsonObject everybody = nothing().put("approvesBy", "everybody");
        String path = "/api/bodies/kkr-midtjylland/minutes-rule";
        assertOutcomes(
                user -> api.put(user, path, everybody),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertOutcomes(user -> api.get(user, path), "ok", "ok", "ok", "ok", "ok", "ok", "login-required");
        assertThat(api.get("medlem", "/api/bodies/kkr-jylland/minutes-rule").code())
                .isEqualTo("unknown");
        assertOutcomes(
                user -> post(user, "approvals", nothing()),
                "forbidden",
                "ok",
                "forbidden",
                "ok",
                "ok",
                "forbidden",
                "login-required");
        assertThat(meeting("medlem").getString("status")).isEqualTo("minutes_approved");
        assertThat(meeting("medlem").getJsonArray("approvals")).hasSize(3);
        assertThat(remark("medlem", fresh(), null).code()).isEqualTo("no-remarks-now");
    }

    @Test
    void aSecondQuestionInWritingLeavesTheFirstWithItsAnswers() {
        end();
        did(ask("sekretariat", "2.1", LATER));
        did(answer("medlem", "against"));
        assertThat(ask("sekretariat", "2.1", LATER).code()).as("it runs").isEqualTo("already-asked");
        did(postItem("sekretariat", "2.1", "procedure/close", seen()));
        did(ask("sekretariat", "2.1", LATER));
        JsonArray both = item("medlem", "2.1").getJsonObject("treatment").getJsonArray("procedures");
        assertThat(both).hasSize(2);
        assertThat(both.getJsonObject(0).getJsonArray("answers")).hasSize(1);
        JsonObject late = nothing().put("choice", "for").putNull("words");
        late.put("procedure", both.getJsonObject(0).getString("id"));
        assertThat(putItem("medlem", "2.1", "procedure/answer", late).code()).isEqualTo("other-question");
        did(answer("medlem", "for"));
        JsonObject first = seen().put("procedure", both.getJsonObject(0).getString("id"));
        assertThat(postItem("sekretariat", "2.1", "procedure/withdraw", first).code())
                .isEqualTo("other-question");
        JsonObject second = seen().put("procedure", both.getJsonObject(1).getString("id"));
        assertThat(postItem("sekretariat", "2.1", "procedure/close", first).code())
                .isEqualTo("other-question");
        did(postItem("sekretariat", "2.1", "procedure/withdraw", second));
        assertThat(postItem("sekretariat", "2.1", "procedure/withdraw", second).code())
                .as("taken back twice it is not the first one that goes")
                .isEqualTo("question-withdrawn");
        both = item("medlem", "2.1").getJsonObject("treatment").getJsonArray("procedures");
        assertThat(both).hasSize(1);
        assertThat(both.getJsonObject(0).getBoolean("closed")).isTrue();
    }
}
