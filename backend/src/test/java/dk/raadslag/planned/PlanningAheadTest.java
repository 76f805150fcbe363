package dk.raadslag.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning, moving and dropping: each use case allowed, refused, and by two at once. */
class PlanningAheadTest extends PlannedItemsTest {
    @Test
    void somethingIsPlannedForAMeetingAndForATimeThatNobodyKnowsExactly() {
        String budget = planned(plan("Budget", at(june)));
        String climate = planned(plan("Klima", new JsonObject().put("season", year + "-spring")));
        assertThat(card(budget).getString("meetingId")).isEqualTo(june);
        assertThat(card(budget).getString("day")).isEqualTo(year + "-06-01");
        assertThat(card(climate).getString("meetingId")).isNull();
        assertThat(card(climate).getString("day")).isEqualTo(year + "-05-31");
        assertThat(card(climate).getString("state")).isEqualTo("planned");
        assertThat(card(climate).getBoolean("overdue")).isFalse();
    }

    @Test
    void onlyTheSecretariatPlansMovesChangesAndDrops() {
        String id = planned(plan("Budget", at(june)));
        JsonObject autumn = new JsonObject().put("season", year + "-autumn");
        for (String user : new String[] {"formand", "medlem", "stedfortraeder", "direktoer"}) {
            assertThat(ask(user, plan("Nyt", at(june))).code()).as(user).isEqualTo("forbidden");
            assertThat(move(user, id, autumn).code()).as(user).isEqualTo("forbidden");
            assertThat(describe(user, id, "Andet", false, false).code())
                    .as(user)
                    .isEqualTo("forbidden");
            assertThat(drop(user, id, true).code()).as(user).isEqualTo("forbidden");
        }
        assertThat(move(null, id, autumn).code()).isEqualTo("login-required");
        assertThat(card(id).getLong("version")).isEqualTo(1);
    }

    @Test
    void askingAgainPlansOnce() {
        JsonObject plan = plan("Budget", at(june));
        planned(plan);
        planned(plan.copy().put("title", "Andet"));
        assertThat(card(plan.getString("id")).getString("title")).isEqualTo("Budget");
    }

    @Test
    void aCardMovesToAnotherMeetingToATimeAndToTheOtherBody() {
        String id = planned(plan("Budget", at(june)));
        String september = meeting(KKR, "-09-01");
        did(move("sekretariat", id, at(september)));
        assertThat(card(id).getString("meetingId")).isEqualTo(september);
        did(move("sekretariat", id, new JsonObject().put("quarter", year + "-3")));
        assertThat(card(id).getString("day")).isEqualTo(year + "-09-30");
        did(move("sekretariat", id, at(meeting(KD_NET, "-05-01"))));
        assertThat(card(id).getString("bodyId")).isEqualTo(KD_NET);
    }

    @Test
    void ofTwoWhoMoveTheSameCardOneIsToldAndNothingIsLost() {
        String id = planned(plan("Budget", at(june)));
        JsonObject held = seen(id);
        List<CompletableFuture<Answer>> both = List.of("autumn", "winter").stream()
                .map(season -> CompletableFuture.supplyAsync(() -> api.put(
                        "sekretariat",
                        "/api/planned/" + id + "/date",
                        held.copy().put("planned", new JsonObject().put("season", year + "-" + season)))))
                .toList();
        List<Answer> answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer late = answers.get(answers.get(0).status() == 409 ? 0 : 1);
        assertThat(late.code()).isEqualTo("stale-version");
        assertThat(late.body().getString("by")).isNotBlank();
        String season = answers.get(0).status() == 200 ? "autumn" : "winter";
        assertThat(card(id).getJsonObject("planned").getString("season")).isEqualTo(year + "-" + season);
    }

    @Test
    void whatIsDroppedIsTakenBack() {
        String id = planned(plan("Budget", at(june)));
        did(drop("sekretariat", id, true));
        assertThat(card(id).getString("state")).isEqualTo("dropped");
        assertThat(found("formand", id)).isEmpty();
        assertThat(found("medlem", id)).isEmpty();
        did(drop("sekretariat", id, false));
        assertThat(card(id).getString("state")).isEqualTo("planned");
        assertThat(card(id).getString("meetingId")).isEqualTo(june);
        assertThat(found("medlem", id)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"day\": \"2020-06-01\"} | planned-past",
                "{\"season\": \"2020-winter\"} | planned-past",
                "{\"day\": \"2045-02-31\"} | bad-date",
                "{\"day\": \"2045-02-03\", \"quarter\": \"2045-1\"} | bad-request",
                "{\"quarter\": \"2045-5\"} | bad-request",
                "{\"month\": \"2045-13\", \"part\": null} | bad-request",
                "{\"month\": \"2045-12\", \"part\": \"midt\"} | bad-request",
                "{} | bad-request",
                "{\"next\": \"kkr-nordjylland\"} | other-body",
                "{\"meeting\": \"00000000-0000-4000-8000-000000000000\"} | unknown"
            })
    void anImpossibleTimeIsRefused(String date, String code) {
        String id = planned(plan("Budget", at(june)));
        assertThat(ask("sekretariat", plan("Nyt", new JsonObject(date))).code()).isEqualTo(code);
        assertThat(move("sekretariat", id, new JsonObject(date)).code()).isEqualTo(code);
        assertThat(card(id).getLong("version")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void somethingWithoutATitleIsRefused(String title) {
        assertThat(ask("sekretariat", plan(title, at(june))).code()).isEqualTo("bad-request");
    }

    @Test
    void aPastOrACancelledMeetingIsRefused() {
        String id = planned(plan("Budget", new JsonObject().put("season", year + "-autumn")));
        String cancelled = meeting(KKR, "-09-01");
        did(step(cancelled, "cancel"));
        assertThat(move("sekretariat", id, at(cancelled)).code()).isEqualTo("cancelled");
        String past = meeting(KKR, "-10-01");
        startOf(past, LocalDate.of(2021, 10, 1));
        assertThat(move("sekretariat", id, at(past)).code()).isEqualTo("planned-past");
        assertThat(card(id).getLong("version")).isEqualTo(1);
    }

    @Test
    void aCardFollowsItsMeetingAndIsOverdueWhenThatIsCancelledOrDeleted() {
        String id = planned(plan("Budget", at(june)));
        startOf(june, LocalDate.of(year, 7, 1));
        assertThat(card(id).getString("day")).isEqualTo(year + "-07-01");
        did(step(june, "cancel"));
        assertThat(card(id).getBoolean("overdue")).isTrue();
        assertThat(card(id).getString("meetingId")).isNull();
        String september = meeting(KKR, "-09-01");
        did(move("sekretariat", id, at(september)));
        assertThat(card(id).getBoolean("overdue")).isFalse();
        did(step(september, "delete"));
        assertThat(card(id).getJsonObject("planned").getString("day")).isEqualTo(year + "-09-01");
        assertThat(card(id).getBoolean("overdue")).isFalse();
    }

    @Test
    void whatWasPutOnTheNextMeetingsListIsPlannedForTheMeetingThatComes() {
        JsonObject entry = entry("Budget " + year);
        did(list(june, new JsonArray().add(entry)));
        String id = entry.getString("id");
        String september = meeting(KKR, "-09-01");
        assertThat(card(id).getString("meetingId")).isEqualTo(september);
        String october = meeting(KKR, "-10-01");
        did(step(september, "cancel"));
        assertThat(card(id).getString("meetingId"))
                .as("the list goes on to the next real one")
                .isEqualTo(october);
        did(list(june, new JsonArray()));
        assertThat(card(id).getString("state")).isEqualTo("dropped");
        did(list(june, new JsonArray().add(entry)));
        assertThat(card(id).getString("state")).isEqualTo("planned");
    }

    @Test
    void aCardThatMovesAwayLeavesTheListAndOneThatIsRenamedIsRenamedThere() {
        JsonObject budget = entry("Budget " + year);
        JsonObject climate = entry("Klima " + year);
        did(list(june, new JsonArray().add(budget).add(climate)));
        did(describe("sekretariat", climate.getString("id"), "Klima og energi", false, true));
        did(move("sekretariat", budget.getString("id"), new JsonObject().put("season", year + "-autumn")));
        JsonArray listed = snapshot(june).getJsonArray("nextItems");
        assertThat(listed).hasSize(1);
        assertThat(listed.getJsonObject(0).getString("title")).isEqualTo("Klima og energi");
        assertThat(card(budget.getString("id")).getString("state")).isEqualTo("planned");
        did(drop("sekretariat", climate.getString("id"), true));
        assertThat(snapshot(june).getJsonArray("nextItems")).isEmpty();
        assertThat(card(climate.getString("id")).getString("state")).isEqualTo("dropped");
    }

    @Test
    void theListOfALongPastMeetingIsHistory() {
        JsonObject entry = entry("Budget " + year);
        did(list(june, new JsonArray().add(entry)));
        String september = meeting(KKR, "-09-01");
        startOf(september, LocalDate.now().minusDays(30));
        startOf(june, LocalDate.now().minusDays(60));
        assertThat(card(entry.getString("id")).getBoolean("overdue")).isTrue();
        startOf(september, LocalDate.of(2021, 9, 1));
        startOf(june, LocalDate.of(2021, 6, 1));
        assertThat(found("sekretariat", entry.getString("id"))).isEmpty();
        assertThat(snapshot(june).getJsonArray("nextItems")).hasSize(1);
    }

    private static void startOf(String meeting, LocalDate day) {
        SERVER.sql("update meeting set start_at = ? where id = ?", day.atTime(10, 0), UUID.fromString(meeting));
    }
}
