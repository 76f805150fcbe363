package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Votes by seats and by hands. */
class VoteTest extends CourseTest {
    @BeforeEach
    void membersAreHere() {
        start();
        for (String user : new String[] {"medlem", "medlem-viborg", "formand"}) did(arrive(user));
        open("2.1");
    }

    private Answer call(String user, boolean byHands) {
        return postItem(
                user, "2.1", "vote", seen().put("question", "Tiltrædes planen?").put("byHands", byHands));
    }

    private JsonObject vote() {
        return item("sekretariat", "2.1").getJsonObject("treatment").getJsonArray("votes").stream()
                .map(JsonObject.class::cast)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private Answer ballot(String user, String choice) {
        return ballot(user, vote().getString("id"), choice);
    }

    private Answer ballot(String user, String vote, String choice) {
        return putItem(user, "2.1", "vote/ballot", nothing().put("vote", vote).put("choice", choice));
    }

    private Answer hands(String user, int inFavour, int opposed, int abstained) {
        return putItem(
                user,
                "2.1",
                "vote/count",
                seen().put("vote", vote().getString("id"))
                        .put("inFavour", inFavour)
                        .put("opposed", opposed)
                        .put("abstained", abstained));
    }

    private Answer step(String step) {
        return postItem("formand", "2.1", "vote/" + step, seen());
    }

    private JsonObject firstPhrase() {
        return api.get("formand", itemPath("2.1") + "/phrases")
                .body()
                .getJsonArray("phrases")
                .getJsonObject(0);
    }

    @Test
    void thoseWhoRunTheMeetingCallAVote() {
        assertOutcomes(
                user -> call(user, false),
                "ok",
                "vote-running",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertOutcomes(
                user -> postItem(user, "2.1", "vote/close", seen()),
                "no-votes",
                "no-votes",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertOutcomes(
                user -> postItem(user, "2.1", "vote/withdraw", seen()),
                "ok",
                "no-vote",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
    }

    @Test
    void eachSeatThatIsPresentAnswersForItself() {
        did(call("formand", false));
        assertOutcomes(
                user -> ballot(user, "for"), "forbidden", "ok", "ok", "ok", "forbidden", "forbidden", "login-required");
        did(ballot("medlem", "against"));
        assertThat(vote().getJsonArray("ballots")).hasSize(3);
        assertThat(finish("2.1", "approved").code()).isEqualTo("vote-running");
        did(step("close"));
        assertThat(firstPhrase().getString("text"))
                .isEqualTo("KKR Midtjylland tiltrådte planen for fælles cykelstier med 2 stemmer for, 1 imod.");
        assertThat(firstPhrase().getString("outcome")).isEqualTo("endorsed");
        assertThat(ballot("medlem", "for").code()).isEqualTo("vote-closed");
        did(finish("2.1", "approved"));
    }

    @Test
    void anAnswerToAnEarlierVoteDoesNotCountInTheNext() {
        did(call("formand", false));
        String earlier = vote().getString("id");
        did(step("withdraw"));
        did(call("formand", false));
        assertThat(ballot("medlem", earlier, "for").code()).isEqualTo("vote-closed");
        assertThat(ballot("medlem", UUID.randomUUID().toString(), "for").code()).isEqualTo("vote-closed");
        assertThat(ballot("medlem", "maybe").code()).isEqualTo("bad-request");
    }

    @Test
    void aSubstituteCountsForTheSeatAndTheAbsentHolderDoesNot() {
        did(post("medlem", "departure", nothing()));
        String lineId = line("sekretariat", "medlem").getString("id");
        did(post("sekretariat", "attendance/" + lineId + "/remove", seen()));
        did(apologize("medlem", randers, true));
        did(arrive("stedfortraeder"));
        did(call("formand", false));
        assertThat(ballot("medlem", "for").code()).isEqualTo("forbidden");
        did(ballot("stedfortraeder", "against"));
        assertThat(vote().getJsonArray("ballots").getJsonObject(0).getString("seatId"))
                .isEqualTo(randers.toString());
    }

    @Test
    void aVoteOnAClosedItemIsForThoseEntitled() {
        close("2.1");
        did(call("formand", false));
        assertOutcomes(
                user -> ballot(user, "for"), "forbidden", "ok", "ok", "ok", "unknown", "unknown", "login-required");
        assertThat(meeting("stedfortraeder").encode()).doesNotContain("Tiltrædes");
        assertThat(meeting("medlem").encode()).contains("Tiltrædes");
    }

    @Test
    void theSecretariatCountsHands() {
        did(call("formand", true));
        assertThat(ballot("medlem", "for").code()).isEqualTo("vote-by-hands");
        assertThat(hands("sekretariat", 3, 1, 0).code()).isEqualTo("too-many-votes");
        assertThat(hands("sekretariat", -1, 1, 0).code()).isEqualTo("bad-request");
        assertOutcomes(
                user -> hands(user, 1, 1, 1),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        did(step("close"));
        assertThat(firstPhrase().getString("text"))
                .isEqualTo("KKR Midtjylland forkastede indstillingen med 1 stemme for, 1 imod; 1 undlod at stemme.");
        assertThat(firstPhrase().getString("outcome")).isEqualTo("rejected");
    }

    @Test
    void noVoteWithoutAnOpenItemOrAQuestion() {
        JsonObject noQuestion = seen().put("question", " ").put("byHands", false);
        assertThat(postItem("formand", "2.1", "vote", noQuestion).code()).isEqualTo("bad-request");
        JsonObject question = seen().put("question", "Ja?").put("byHands", false);
        assertThat(postItem("formand", "1.1", "vote", question).code()).isEqualTo("item-not-open");
        assertThat(postItem("formand", "2.1", "vote/close", seen()).code()).isEqualTo("no-vote");
    }

    @Test
    void ballotsAndTheEndOfTheVoteAreSerialised() {
        did(call("formand", false));
        did(ballot("medlem-viborg", "for"));
        String vote = vote().getString("id");
        JsonObject seen = seen();
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i == 5
                        ? api.post("formand", itemPath("2.1") + "/vote/close", seen)
                        : ballot("medlem", vote, i % 2 == 0 ? "for" : "against")))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(CourseTest::outcome))
                .isSubsetOf("ok", "vote-closed")
                .contains("ok");
        JsonObject closed = vote();
        assertThat(closed.getBoolean("running")).isFalse();
        assertThat(closed.getInteger("inFavour") + closed.getInteger("opposed"))
                .isEqualTo(closed.getJsonArray("ballots").size());
    }

    private List<String> votes(String user) {
        return item(user, "2.1").getJsonObject("treatment").getJsonArray("votes").stream()
                .map(JsonObject.class::cast)
                .map(vote -> vote.getString("question") + " " + vote.getInteger("inFavour") + "-"
                        + vote.getInteger("opposed"))
                .toList();
    }

    private void held(String question, String choice) {
        did(postItem("formand", "2.1", "vote", seen().put("question", question).put("byHands", false)));
        did(ballot("medlem", choice));
        did(step("close"));
    }

    @Test
    void aSecondVoteLeavesTheFirstWithItsOwnQuestionAndResult() {
        held("Vedtages ændringen?", "against");
        JsonObject first = vote();
        held("Tiltrædes planen?", "for");
        for (String user : new String[] {"medlem", "direktoer", "sekretariat"}) {
            assertThat(votes(user)).containsExactly("Vedtages ændringen? 0-1", "Tiltrædes planen? 1-0");
        }
        assertThat(firstPhrase().getString("text")).contains("1 stemme for");
        JsonObject one = seen().put("vote", first.getString("id"));
        assertThat(postItem("formand", "2.1", "vote/close", one).code()).isEqualTo("vote-closed");
        assertThat(ballot("medlem", first.getString("id"), "for").code()).isEqualTo("vote-closed");
        did(postItem("formand", "2.1", "vote/withdraw", one));
        assertThat(votes("medlem")).containsExactly("Tiltrædes planen? 1-0");
        did(finish("2.1", "approved"));
        did(postItem("formand", "2.1", "reopen", seen()));
        held("Skal den evalueres?", "for");
        assertThat(votes("medlem")).hasSize(2);
    }

    @Test
    void aPersonWhoLeftHasNoVoteUntilTheyAreBack() {
        did(call("formand", false));
        did(post("medlem", "departure", nothing()));
        assertThat(ballot("medlem", "for").code()).isEqualTo("forbidden");
        did(arrive("medlem"));
        did(ballot("medlem", "for"));
    }
}
