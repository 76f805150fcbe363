package dk.raadslag.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each person finds on the start page of a meeting in three days, and that it goes when they may not know it. */
class TodayTest extends StartPageTest {
    @Test
    void everybodySeesTheMeetingThatComesAndTheDraftOfOneOnlyAsADate() {
        for (String user : EVERYBODY)
            assertThat(kinds(user, "coming")).as("%s", user).hasSize(1);
        assertThat(kinds("medlem", "coming")).containsExactly("own-meeting");
        assertThat(kinds("direktoer", "coming")).containsExactly("meeting");
        draft();
        JsonObject date = card("medlem", "own-meeting").getJsonObject("meeting");
        assertThat(date.getBoolean("opens")).isFalse();
        assertThat(date.getString("status")).isEqualTo("planned");
        assertThat(cards("medlem")).hasSize(1);
        assertThat(card("sekretariat", "own-meeting").getJsonObject("meeting").getBoolean("opens"))
                .isTrue();
        did(step("sekretariat", "cancel"));
        for (String user : EVERYBODY) assertThat(cards(user)).as("%s", user).isEmpty();
    }

    @Test
    void aHolderIsExpectedUntilTheyAreAwayAndTheSubstituteIsAsked() {
        assertThat(kinds("medlem", "own")).containsExactly("expected");
        assertThat(kinds("stedfortraeder", "own")).isEmpty();
        did(apologize("medlem", randers, true));
        assertThat(kinds("medlem", "own")).containsExactly("away");
        assertThat(card("medlem", "away").getString("who")).isEqualTo("stedfortraeder");
        assertThat(card("stedfortraeder", "called-in").getString("who")).isEqualTo("medlem");
        did(apologize("medlem-viborg", viborg, false));
        JsonObject apologies = card("sekretariat", "apologies");
        assertThat(apologies.getInteger("count")).isEqualTo(2);
        assertThat(apologies.getInteger("of")).isEqualTo(1);
        assertThat(kinds("formand", "work")).as("the secretariat's work").isEmpty();
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(kinds("stedfortraeder", "mine")).isEmpty();
        assertThat(kinds("medlem", "own")).containsExactly("expected");
    }

    @Test
    void aVoteWaitsForThoseWhoArePresentAndHaveNotAnswered() {
        start();
        assertThat(kinds("medlem", "mine")).containsExactly("meeting-live");
        assertThat(kinds(null, "mine")).isEmpty();
        did(arrive("medlem"));
        open("2.1");
        JsonObject vote = seen().put("question", "Tiltrædes planen?").put("byHands", false);
        did(postItem("sekretariat", "2.1", "vote", vote));
        assertThat(kinds("medlem", "mine")).containsExactly("meeting-live", "vote");
        assertThat(kinds("medlem-viborg", "mine")).as("is not here").containsExactly("meeting-live");
        String asked = item("medlem", "2.1")
                .getJsonObject("treatment")
                .getJsonArray("votes")
                .getJsonObject(0)
                .getString("id");
        did(putItem("medlem", "2.1", "vote/ballot", nothing().put("vote", asked).put("choice", "for")));
        assertThat(kinds("medlem", "mine")).containsExactly("meeting-live");
    }

    @Test
    void minutesWaitForMembersAndTheirRemarksForTheSecretariat() {
        start();
        open("2.1");
        did(finish("2.1", "postponed"));
        did(step("sekretariat", "end"));
        assertThat(kinds("sekretariat", "work")).contains("minutes-unsent", "unfinished");
        assertThat(card("sekretariat", "unfinished").getJsonObject("item").getString("title"))
                .isEqualTo("Fælles cykelstier");
        sendMinutes();
        assertThat(kinds("sekretariat", "work")).doesNotContain("minutes-unsent");
        assertThat(kinds("medlem", "mine")).containsExactly("minutes-sent");
        String remark = UUID.randomUUID().toString();
        did(put("medlem", "member-remarks/" + remark, seen().putNull("itemId").put("words", "Vi sagde noget andet.")));
        assertThat(card("sekretariat", "remarks-open").getInteger("count")).isEqualTo(1);
        did(put(
                "sekretariat",
                "member-remarks/" + remark + "/answer",
                seen().put("state", "adopted").put("answer", "Rettet.")));
        assertThat(kinds("sekretariat", "work")).doesNotContain("remarks-open");
    }

    @Test
    void whereEverybodyApprovesTheMinutesWaitUntilTheSeatHasApproved() {
        sql("update body set approves_by = 'everybody' where id = 'kkr-midtjylland'");
        start();
        did(step("sekretariat", "end"));
        sendMinutes();
        assertThat(kinds("medlem", "mine")).containsExactly("approve-minutes");
        did(post("medlem", "approvals", nothing()));
        assertThat(kinds("medlem", "mine")).isEmpty();
        sql("update body set approves_by = 'item' where id = 'kkr-midtjylland'");
    }

    private void sendMinutes() {
        did(post(
                "sekretariat",
                "send-minutes",
                seen().put("remarksUntil", LocalDate.now().plusDays(5).toString())));
    }

    @Test
    void aDecisionIsNewsOnceTheMinutesAreSentAndThatOfAClosedItemOnlyForThoseEntitled() {
        start();
        for (String number : List.of("2.1", "2.2")) {
            open(number);
            did(finish(number, "endorsed"));
        }
        close("2.1");
        did(step("sekretariat", "end"));
        for (String user : EVERYBODY)
            assertThat(kinds(user, "decided")).as("%s", user).isEmpty();
        sendMinutes();
        for (String user : EVERYBODY) {
            List<String> titles = cards(user).stream()
                    .filter(card -> card.getString("kind").equals("decision"))
                    .map(card -> card.getJsonObject("item").getString("title"))
                    .toList();
            boolean closed =
                    List.of("sekretariat", "formand", "medlem", "medlem-viborg").contains(String.valueOf(user));
            if (closed) assertThat(titles).containsExactly("Fælles cykelstier", "Orientering om skovrejsning");
            else assertThat(titles).as("%s", user).containsExactly("Orientering om skovrejsning");
        }
    }

    @Test
    void aFollowUpThatIsDueWaitsForThePersonItNamesAndForTheSecretariatWhileTheyMaySeeIt() {
        start();
        open("2.1");
        followUp("Medlem Randers");
        followUp("Stedfortræder Randers");
        did(finish("2.1", "endorsed"));
        assertThat(kinds("medlem", "mine")).contains("follow-up");
        assertThat(kinds("stedfortraeder", "mine")).contains("follow-up");
        assertThat(kinds("sekretariat", "work").stream().filter("follow-up"::equals))
                .hasSize(2);
        assertThat(kinds("medlem-viborg", "mine")).doesNotContain("follow-up");
        close("2.1");
        assertThat(kinds("stedfortraeder", "mine")).doesNotContain("follow-up");
        assertThat(kinds("medlem", "mine")).contains("follow-up");
    }

    @Test
    void manyFollowUpsOfOthersHideNoneOfOnesOwn() {
        start();
        open("2.1");
        followUp("medlem randers ");
        sql(
                """
                update item set treatment = jsonb_set(treatment, '{followUps}', treatment -> 'followUps' || to_jsonb(
                    array(select treatment -> 'followUps' -> 0 || jsonb_build_object(
                              'id', md5(n::text)::uuid, 'who', 'Nogen anden', 'due', '2026-01-01')
                          from generate_series(1, 60) as n)))
                where meeting_id = ? and number = '2.1'""",
                UUID.fromString(id));
        sql("update meeting set version = version + 1 where id = ?", UUID.fromString(id));
        did(finish("2.1", "endorsed"));
        assertThat(kinds("medlem", "mine")).contains("follow-up");
        assertThat(kinds("sekretariat", "work").stream().filter("follow-up"::equals))
                .hasSize(50);
        assertThat(kinds("medlem-viborg", "mine")).doesNotContain("follow-up");
        // They would be before those of other tests.
        sql(
                "update item set treatment = jsonb_set(treatment, '{followUps}', '[]') where meeting_id = ?",
                UUID.fromString(id));
    }

    private void followUp(String who) {
        JsonObject task = seen().put("task", "Skriv til kommunerne").put("who", who);
        did(putItem(
                "sekretariat",
                "2.1",
                "follow-ups/" + UUID.randomUUID(),
                task.put("due", LocalDate.now().plusDays(2).toString()).put("done", false)));
    }

    @Test
    void aRoundWaitsForDirectorsWithTheItemsTheyMayReadAndTellsTheSecretariatHowItGoes() {
        draft();
        String round = post("sekretariat", "rounds", round()).body().getString("id");
        JsonObject asked = card("direktoer", "round");
        assertThat(asked.getInteger("count")).isZero();
        assertThat(asked.getInteger("of")).isEqualTo(3);
        close("2.2");
        assertThat(card("direktoer", "round").getInteger("of")).isEqualTo(2);
        JsonArray open = new JsonArray()
                .add(item("sekretariat", "1.1").getString("id"))
                .add(item("sekretariat", "2.1").getString("id"));
        did(api.put(
                "direktoer",
                "/api/rounds/" + round + "/no-remarks",
                new JsonObject().put("itemIds", open).put("on", true)));
        assertThat(card("direktoer", "round").getBoolean("done")).isTrue();
        JsonObject runs = card("sekretariat", "round-runs");
        assertThat(runs.getInteger("count")).isEqualTo(1);
        assertThat(runs.getJsonObject("watched").getString("id")).isEqualTo(id);
        did(step("sekretariat", "take-back"));
        assertThat(cards("direktoer").stream().map(card -> card.getString("kind")))
                .containsExactly("meeting");
    }

    private JsonObject round() {
        return seen().put("deadline", LocalDate.now().plusDays(2) + "T12:00")
                .put("note", "")
                .putNull("itemIds")
                .put("others", new JsonArray())
                .put("showsAtOnce", true);
    }

    @Test
    void theSecretariatLearnsWhomLettersDoNotReach() {
        sql("update person set email = null where name = 'medlem-viborg'");
        JsonObject without = ofBody("sekretariat", "no-email");
        assertThat(without.getInteger("count")).isEqualTo(1);
        assertThat(without.getString("who")).isEqualTo("medlem-viborg");
        assertThat(ofBody("formand", "no-email")).isNull();
        sql("update person set email = 'medlem-viborg@example.org' where name = 'medlem-viborg'");
        assertThat(ofBody("sekretariat", "no-email")).isNull();
        sql(
                """
                insert into letter (id, "to", name, subject, text, given_up)
                values (gen_random_uuid(), 'Medlem-Viborg@example.org', 'n', 's', 't', now())""");
        assertThat(ofBody("sekretariat", "letters-refused").getString("who")).isEqualTo("medlem-viborg");
        sql("delete from letter where given_up is not null");
    }

    private JsonObject ofBody(String user, String kind) {
        return api.get(user, "/api/me/today").body().getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals(kind)
                        && card.getString("bodyId").equals("kkr-midtjylland"))
                .findFirst()
                .orElse(null);
    }
}
