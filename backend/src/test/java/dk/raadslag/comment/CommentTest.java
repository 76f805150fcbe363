package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Comments, answers and what the secretariat makes of them. */
class CommentTest extends RoundCase {
    @Test
    void aCommentIsWrittenOnceThoughSentTwiceAndCanBeChangedAndWithdrawn() {
        String round = opened();
        UUID comment = commented("direktoer", round, words("<b>Hvorfor?</b>"));
        did(comment("direktoer", round, comment, words("<b>Hvorfor?</b>")));
        assertThat(list(round("sekretariat", round).body(), "comments")).hasSize(1);
        JsonObject said = said(VIBORG, round, comment);
        assertThat(said.getString("words")).isEqualTo("<b>Hvorfor?</b>");
        assertThat(said.getString("from")).isEqualTo("Randers");
        assertThat(said.getBoolean("mine")).isFalse();
        assertThat(comment(VIBORG, round, comment, words("Mit")).code()).isEqualTo("not-yours");
        did(comment("direktoer", round, comment, words("Hvorfor ikke?")));
        assertThat(said("direktoer", round, comment).getString("editedAt")).isNotNull();
        assertThat(does(VIBORG, round, comment, "withdraw", nothing()).code()).isEqualTo("not-yours");
        did(does("direktoer", round, comment, "withdraw", nothing()));
        assertThat(said("direktoer", round, comment)).isNull();
        JsonObject news = api.get(VIBORG, "/api/rounds/" + round + "?after=1").body();
        assertThat(list(news, "comments").get(0).getString("state")).isEqualTo("withdrawn");
        assertThat(list(news, "comments").get(0).getString("words")).isEmpty();
    }

    @Test
    void anAnsweredCommentCannotBeChanged() {
        String round = opened();
        UUID comment = commented("direktoer", round, words("Hvorfor?"));
        UUID answer = commented("sekretariat", round, words("Derfor.").put("answers", comment.toString()));
        assertThat(said("direktoer", round, answer).getString("answers")).isEqualTo(comment.toString());
        assertThat(comment("direktoer", round, comment, words("Nu?")).code()).isEqualTo("answered");
        assertThat(does("direktoer", round, comment, "withdraw", nothing()).code())
                .isEqualTo("answered");
        assertThat(comment("medlem", round, UUID.randomUUID(), words("Mig?")).code())
                .isEqualTo("unknown");
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        String round = opened();
        assertThat(comment("direktoer", round, UUID.randomUUID(), words("x".repeat(100_000)))
                        .code())
                .isEqualTo("too-long");
        assertThat(comment("direktoer", round, UUID.randomUUID(), words(" ")).code())
                .isEqualTo("comment-empty");
        JsonObject outside = marking("Planen", "", "x");
        outside.getJsonObject("place").put("end", 100_000);
        assertThat(comment("direktoer", round, UUID.randomUUID(), outside).code())
                .isEqualTo("anchor-outside");
        outside.putNull("place")
                .put("anchor", new JsonObject().put("from", "AAEC").put("to", "////"));
        assertThat(comment("direktoer", round, UUID.randomUUID(), outside).code())
                .isEqualTo("anchor-outside");
        assertThat(comment("direktoer", round, UUID.randomUUID(), words("x").put("proposal", "y"))
                        .code())
                .isEqualTo("bad-anchor");
    }

    @Test
    void afterTheDeadlineDirectorsOnlyReadAndTheSecretariatAnswers() {
        String round = opened();
        UUID comment = commented("direktoer", round, words("I tide"));
        over(round);
        assertThat(comment("direktoer", round, UUID.randomUUID(), words("For sent"))
                        .code())
                .isEqualTo("deadline-over");
        did(comment("direktoer", round, comment, words("I tide")));
        assertThat(comment("direktoer", round, comment, words("Anderledes")).code())
                .isEqualTo("deadline-over");
        commented("sekretariat", round, words("Tak").put("answers", comment.toString()));
        assertThat(list(round("direktoer", round).body(), "comments")).hasSize(2);
    }

    @Test
    void aRoundMayShowOthersCommentsOnlyAfterTheDeadline() {
        String round = opened(wanted().put("showsAtOnce", false));
        UUID mine = commented("direktoer", round, words("Min"));
        commented(VIBORG, round, words("Viborgs"));
        commented("sekretariat", round, words("Svar").put("answers", mine.toString()));
        assertThat(list(round("direktoer", round).body(), "comments"))
                .extracting(said -> said.getString("words"))
                .containsExactly("Min", "Svar");
        assertThat(list(round(VIBORG, round).body(), "comments")).hasSize(1);
        assertThat(list(round("formand", round).body(), "comments")).hasSize(3);
        over(round);
        assertThat(list(round(VIBORG, round).body(), "comments")).hasSize(3);
    }

    @Test
    void anAcceptedProposalIsWrittenIntoTheTextAsTheSecretariatsEdit() {
        String round = opened();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "For snævert", "alle kommuner"));
        JsonObject said = said("sekretariat", round, comment);
        assertThat(said.getString("standsNow")).isEqualTo("19 kommuner");
        assertThat(does("direktoer", round, comment, "accept", nothing()).code())
                .isEqualTo("forbidden");
        assertThat(does("formand", round, comment, "accept", nothing()).code()).isEqualTo("forbidden");
        did(does("sekretariat", round, comment, "accept", nothing()));
        JsonObject item = item("sekretariat", "2.1");
        assertThat(item.getJsonObject("casePresentation").getString("plain"))
                .isEqualTo("Planen binder alle kommuner sammen.");
        String text =
                item.getJsonObject("texts").getJsonObject("casePresentation").getString("id");
        assertThat(api.get("sekretariat", "/api/texts/" + text + "/history")
                        .body()
                        .encode())
                .contains("(forslag fra direktoer, Randers)");
        assertThat(said("direktoer", round, comment).getString("state")).isEqualTo("accepted");
        assertThat(said("direktoer", round, comment).getJsonObject("anchor")).isNull();
        assertThat(said("direktoer", round, comment).getString("quote")).isEqualTo("19 kommuner");
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("handled");
        did(does("sekretariat", round, comment, "reopen", nothing()));
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
    }

    @Test
    void writersHearOfAnAcceptedProposal() {
        String round = opened();
        UUID comment = commented("direktoer", round, marking("19", "", "tyve"));
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        Pen pen = Pen.of(SERVER.url(), "referent", text);
        did(does("sekretariat", round, comment, "accept", nothing()));
        pen.hears("Planen binder tyve kommuner sammen.");
        pen.write("Skrevet videre.");
    }

    @Test
    void commentsOnARemovedItemStayInTheRoundAndItsExports() {
        String round = opened();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "Er det ikke 18?", null));
        commented("sekretariat", round, words("Jo.").put("answers", comment.toString()));
        did(postItem("sekretariat", "2.1", "remove", seen()));
        JsonObject now = round("sekretariat", round).body();
        assertThat(list(now, "gone")).hasSize(1);
        assertThat(list(now, "gone").get(0).getString("number")).isEqualTo("2.1");
        assertThat(said("formand", round, comment).getString("words")).isEqualTo("Er det ikke 18?");
        assertThat(said(VIBORG, round, comment))
                .as("nobody reads of an item he cannot see")
                .isNull();
        assertThat(list(round(VIBORG, round).body(), "gone")).isEmpty();
        assertThat(new String(
                        api.get("sekretariat", "/api/rounds/" + round + "/export?as=csv")
                                .bytes(),
                        StandardCharsets.UTF_8))
                .contains("Er det ikke 18?", "Jo.", "ikke længere på dagsordenen");
    }

    @Test
    void anAnswerReopensAResolvedThread() {
        String round = opened();
        UUID comment = commented("direktoer", round, words("Hvad koster det?"));
        JsonObject reason = new JsonObject().put("reason", "Står i bilaget");
        did(does("sekretariat", round, comment, "resolve", reason));
        UUID answer = commented("direktoer", round, words("Ikke i mit.").put("answers", comment.toString()));
        assertThat(said("sekretariat", round, comment).getString("state")).isEqualTo("open");
        did(does("sekretariat", round, comment, "resolve", reason));
        did(comment("direktoer", round, answer, words("Ikke i mit.").put("answers", comment.toString())));
        assertThat(said("sekretariat", round, comment).getString("state"))
                .as("sent again, it is the same answer")
                .isEqualTo("resolved");
    }

    @Test
    void aThreadIsResolvedReopenedAndBecomesAFollowUp() {
        String round = opened();
        UUID comment = commented("direktoer", round, words("Hvad koster det?"));
        JsonObject reason = new JsonObject().put("reason", "Indarbejdet i udkast 2");
        assertThat(does("direktoer", round, comment, "resolve", reason).code()).isEqualTo("forbidden");
        did(does("sekretariat", round, comment, "resolve", reason));
        assertThat(said("direktoer", round, comment).getString("reason")).isEqualTo("Indarbejdet i udkast 2");
        assertThat(comment("direktoer", round, comment, words("Nu?")).code()).isEqualTo("handled");
        did(does("sekretariat", round, comment, "reopen", nothing()));
        JsonObject task = new JsonObject()
                .put("task", "Undersøg prisen")
                .put("who", "jhp")
                .put("due", "2026-12-10");
        assertThat(does("formand", round, comment, "follow-up", task).code()).isEqualTo("forbidden");
        did(does("sekretariat", round, comment, "follow-up", task));
        assertThat(does("sekretariat", round, comment, "follow-up", task).code())
                .isEqualTo("already-followed-up");
        assertThat(item("sekretariat", "2.1")
                        .getJsonObject("treatment")
                        .getJsonArray("followUps")
                        .getJsonObject(0)
                        .getString("task"))
                .isEqualTo("Undersøg prisen");
        assertThat(said("direktoer", round, comment).getBoolean("followUp")).isTrue();
        // Reworded, it is the same comment: its follow-up stays linked.
        did(comment("direktoer", round, comment, words("Hvad koster det om året?")));
        assertThat(said("direktoer", round, comment).getBoolean("followUp")).isTrue();
    }

    @Test
    void markingNoRemarksCountsAsAnAnswerUntilThePersonComments() {
        String round = opened();
        String marks = "/api/rounds/" + round + "/no-remarks";
        JsonObject all = new JsonObject().putNull("itemIds").put("on", true);
        assertThat(api.put("formand", marks, all).code()).isEqualTo("forbidden");
        did(api.put("direktoer", marks, all));
        JsonObject seen = round("sekretariat", round).body();
        assertThat(seen.getInteger("answered")).isEqualTo(1);
        assertThat(list(seen, "asked").get(0).getJsonArray("answeredItems")).hasSize(3);
        assertThat(item("direktoer", round, "2.1").getBoolean("noRemarks")).isTrue();
        commented("direktoer", round, words("Alligevel"));
        assertThat(item("direktoer", round, "2.1").getBoolean("noRemarks")).isFalse();
        assertThat(item("direktoer", round, "2.2").getBoolean("noRemarks")).isTrue();
        JsonArray one = new JsonArray().add(item("direktoer", round, "2.2").getString("id"));
        did(api.put("direktoer", marks, new JsonObject().put("itemIds", one).put("on", false)));
        assertThat(item("direktoer", round, "2.2").getBoolean("noRemarks")).isFalse();
        assertThat(item("sekretariat", round, "2.1").getInteger("answered")).isEqualTo(1);
    }

    @Test
    void eachPersonHasTheirOwnUnreadMarks() {
        String round = opened();
        commented("direktoer", round, words("Ny"));
        JsonObject item = item("sekretariat", round, "2.1");
        assertThat(item.getInteger("unread")).isEqualTo(1);
        assertThat(item("direktoer", round, "2.1").getInteger("unread")).isZero();
        JsonObject seen = new JsonObject()
                .put("itemId", item.getString("id"))
                .put("seq", round("sekretariat", round).body().getLong("seq"));
        did(api.put("sekretariat", "/api/rounds/" + round + "/seen", seen));
        assertThat(api.put("medlem", "/api/rounds/" + round + "/seen", seen).code())
                .isEqualTo("unknown");
        assertThat(item("sekretariat", round, "2.1").getInteger("unread")).isZero();
        assertThat(item(VIBORG, round, "2.1").getInteger("unread")).isEqualTo(1);
    }

    @Test
    void thoseWhoDecideAreToldHowManyThreadsNobodyHasDecidedOn() {
        String round = opened();
        UUID one = commented("direktoer", round, words("Hvorfor?"));
        commented("sekretariat", round, words("Derfor.").put("answers", one.toString()));
        UUID other = commented(VIBORG, round, words("Hvornår?"));
        commented("sekretariat", round, words("Til alle."));
        assertThat(undecided("sekretariat")).isEqualTo(2);
        assertThat(undecided("direktoer")).isZero();
        did(does("sekretariat", round, other, "resolve", new JsonObject().put("reason", "")));
        assertThat(undecided("sekretariat")).isEqualTo(1);
        did(api.post("sekretariat", "/api/rounds/" + round + "/close", nothing()));
        assertThat(undecided("sekretariat")).as("also when the round is over").isEqualTo(1);
        did(step("sekretariat", "publish"));
        assertThat(undecided("sekretariat")).as("nobody decides any more").isZero();
    }

    private int undecided(String user) {
        return list(api.get(user, "/api/meetings/" + id + "/rounds").body(), "rounds")
                .get(0)
                .getInteger("open");
    }
}
