package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Until;
import dk.raadslag.text.Pen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Items during the meeting: each step allowed, refused, stale, at once with others and in the wrong state. */
class ItemLifeTest extends ImportedMeetingTest {
    @Test
    void anItemIsOpenedDecidedFinishedAndTheNextIsOpen() {
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        JsonObject seen = meeting("medlem");
        JsonObject first = Api.item(seen, "1.1");
        assertThat(first.getString("status")).isEqualTo("done");
        assertThat(first.getString("outcome")).isEqualTo("approved");
        assertThat(first.getJsonObject("decision").getString("plain"))
                .isEqualTo("KKR Midtjylland godkendte referatet.");
        assertThat(first.getJsonObject("texts").fieldNames()).contains("decision");
        assertThat(Api.item(seen, "2.1").getString("status")).isEqualTo("open");
        assertThat(Api.item(seen, "2.1").getJsonObject("texts").fieldNames())
                .as("the text whose words are hidden is hidden too")
                .doesNotContain("decision")
                .contains("recommendation");
    }

    @Test
    void anItemOpenedByMistakeWaitsAgainAsLongAsNothingHasComeOfIt() {
        start();
        itemStep("sekretariat", "1.1", "open");
        finish("sekretariat", "1.1", "approved", true);
        assertThat(itemStep("medlem", "2.1", "take-back").code()).isEqualTo("forbidden");
        assertThat(itemStep("formand", "2.1", "take-back").status()).isEqualTo(200);
        JsonObject second = Api.item(meeting("medlem"), "2.1");
        assertThat(second.getString("status")).isEqualTo("waiting");
        assertThat(second.getJsonArray("stretches")).isEmpty();
        assertThat(itemStep("sekretariat", "2.1", "take-back").code()).isEqualTo("item-not-open");
        assertThat(itemStep("sekretariat", "1.1", "reopen").status()).isEqualTo(200);
        assertThat(itemStep("sekretariat", "1.1", "take-back").code())
                .as("it was treated before")
                .isEqualTo("item-begun");
        finish("sekretariat", "1.1", "approved", true);
        save("2.1", "KKR ");
        assertThat(itemStep("sekretariat", "2.1", "take-back").code()).isEqualTo("item-begun");
    }

    @Test
    void anItemWithAPaperOfItsDecisionWasNotOpenedByMistake() {
        start();
        itemStep("sekretariat", "1.1", "open");
        String path = "/api/items/" + Api.item(meeting("sekretariat"), "1.1").getString("id")
                + "/attachments?name=uddelt.pdf&ofDecision=true";
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        Answer added = api.send("sekretariat", path, "POST", "application/octet-stream", pdf);
        assertThat(added.status()).as(added.body().encode()).isEqualTo(201);
        assertThat(itemStep("sekretariat", "1.1", "take-back").code()).isEqualTo("item-begun");
    }

    @Test
    void aWordThatIsOnItsWayKeepsTheItemOpen() throws SQLException {
        start();
        itemStep("sekretariat", "1.1", "open");
        UUID decision = UUID.fromString(Api.item(meeting("sekretariat"), "1.1")
                .getJsonObject("texts")
                .getJsonObject("decision")
                .getString("id"));
        try (Connection writing = SERVER.connection();
                PreparedStatement word = writing.prepareStatement(
                        "update text set kept_ops = '[{\"insert\": \"KKR \\n\"}]' where id = ?")) {
            writing.setAutoCommit(false);
            word.setObject(1, decision);
            word.execute();
            CompletableFuture<Answer> back =
                    CompletableFuture.supplyAsync(() -> itemStep("sekretariat", "1.1", "take-back"));
            Until.asked(() -> back.isDone() || isWaiting(), sure -> sure);
            writing.commit();
            assertThat(back.join().code()).isEqualTo("item-begun");
        }
    }

    /** Whether somebody waits in PostgreSQL for what another has locked. */
    private static boolean isWaiting() {
        try (Connection connection = SERVER.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select 1 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%for share%'""")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyOneItemIsOpenAndTheSecondToTryIsTold() {
        start();
        long seen = meeting("formand").getLong("version");
        assertThat(itemStep("sekretariat", "1.1", "open").status()).isEqualTo(200);
        Answer second = api.post("formand", itemPath("2.1") + "/open", new JsonObject().put("version", seen));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("another-item-open");
        assertThat(second.body().getString("number")).isEqualTo("1.1");
        assertThat(second.body().getString("by")).isNotBlank();
        assertThat(Api.item(meeting("sekretariat"), "1.1").getString("status")).isEqualTo("open");
    }

    @Test
    void ofManyPeopleOpeningDifferentItemsAtOnceExactlyOneSucceeds() {
        start();
        long seen = meeting("sekretariat").getLong("version");
        List<String> paths = List.of(itemPath("1.1"), itemPath("2.1"), itemPath("2.2"));
        List<CompletableFuture<Answer>> attempts = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.post(
                        i % 2 == 0 ? "sekretariat" : "formand",
                        paths.get(i % 3) + "/open",
                        new JsonObject().put("version", seen))))
                .toList();
        List<Answer> answers = attempts.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allMatch(answer -> answer.status() == 409);
        assertThat(meeting("medlem").encode().split("\"open\"")).hasSize(2);
    }

    @Test
    void aStaleScreenIsToldAndChangesNothing() {
        start();
        itemStep("sekretariat", "1.1", "open");
        long seen = meeting("formand").getLong("version");
        finish("sekretariat", "1.1", "approved", false);
        itemStep("sekretariat", "1.1", "reopen");
        Answer stale = api.post(
                "formand",
                itemPath("1.1") + "/done",
                new JsonObject()
                        .put("outcome", "rejected")
                        .put("openNext", false)
                        .put("version", seen));
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(Api.item(meeting("sekretariat"), "1.1").getString("status")).isEqualTo("open");
    }

    @Test
    void ownEarlierStepsNeverMakeAScreenStale() {
        start();
        long seen = meeting("sekretariat").getLong("version");
        itemStep("sekretariat", "1.1", "open");
        Answer done = api.post(
                "sekretariat",
                itemPath("1.1") + "/done",
                new JsonObject()
                        .put("outcome", "approved")
                        .put("openNext", false)
                        .put("version", seen));
        assertThat(done.status()).isEqualTo(200);
    }

    @Test
    void theChairRunsItemsAndMembersDoNot() {
        start();
        assertThat(itemStep("medlem", "1.1", "open").code()).isEqualTo("forbidden");
        assertThat(itemStep(null, "1.1", "open").code()).isEqualTo("login-required");
        assertThat(itemStep("formand", "1.1", "open").status()).isEqualTo(200);
        assertThat(finish("medlem", "1.1", "approved", false).code()).isEqualTo("forbidden");
        assertThat(finish("formand", "1.1", "approved", false).status()).isEqualTo(200);
        assertThat(itemStep("medlem", "1.1", "reopen").code()).isEqualTo("forbidden");
        assertThat(itemStep("formand", "1.1", "reopen").status()).isEqualTo(200);
    }

    @Test
    void aClosedItemIsUnknownToThoseNotEntitled() {
        start();
        JsonObject body = new JsonObject().put("closed", true);
        assertThat(closed("formand", body).code()).isEqualTo("forbidden");
        assertThat(closed("sekretariat", body).status()).isEqualTo(200);
        assertThat(meeting("medlem").encode()).contains("\"2.1\"");
        for (String user : new String[] {null, "stedfortraeder", "direktoer"}) {
            assertThat(meeting(user).encode()).as(user).doesNotContain("\"2.1\"", "cykelstier");
            assertThat(itemStep(user, "2.1", "open").code())
                    .as(user)
                    .isEqualTo(user == null ? "login-required" : "unknown");
        }
    }

    @Test
    void noItemIsOpenedBeforeTheMeeting() {
        assertThat(itemStep("sekretariat", "1.1", "open").code()).isEqualTo("not-live");
        assertThat(itemStep("sekretariat", "1.1", "reopen").code()).isEqualTo("no-reopening-now");
        assertThat(finish("sekretariat", "1.1", "approved", false).code()).isEqualTo("item-not-open");
    }

    @Test
    void phrasesAnswerTheRecommendationForThoseWhoRun() {
        start();
        Answer phrases = api.get("formand", itemPath("1.1") + "/phrases");
        assertThat(((JsonObject) phrases.body().getJsonArray("phrases").getValue(0)).getString("text"))
                .isEqualTo("KKR Midtjylland godkendte referatet.");
        assertThat(api.get("medlem", itemPath("1.1") + "/phrases").code()).isEqualTo("forbidden");
        assertThat(api.get(null, itemPath("1.1") + "/phrases").code()).isEqualTo("login-required");
    }

    private JsonArray list(String user, String what) {
        return Api.item(meeting(user), "1.1").getJsonArray(what);
    }

    @Test
    void theTimesOfAnItemStayWhateverHappensAfterwards() {
        decideFirstItem("Godkendt.");
        JsonObject before = list("sekretariat", "stretches").getJsonObject(0);
        assertThat(before.getString("by")).isNotNull();
        assertThat(list("medlem", "stretches").getJsonObject(0).getValue("by")).isNull();
        finish("sekretariat", "2.1", "postponed", false);
        assertThat(itemStep("sekretariat", "1.1", "reopen").status()).isEqualTo(200);
        finish("sekretariat", "1.1", "approved", false);
        assertThat(list("sekretariat", "stretches")).hasSize(2);
        assertThat(list("sekretariat", "stretches").getJsonObject(0)).isEqualTo(before);
        assertThat(list(null, "stretches")).isEmpty();
    }

    /** Waits until so many corrections of the first item are told. */
    private JsonArray corrections(String user, int count) {
        for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; ) {
            if (list(user, "corrections").size() >= count) return list(user, "corrections");
        }
        throw new AssertionError(list(user, "corrections").encode());
    }

    @Test
    void followersAndTheLogHearOfACorrectedDecisionOnceForEachBurstOfWriting() throws Exception {
        decideFirstItem("Godkendt.");
        assertThat(list("sekretariat", "corrections")).isEmpty();
        save("1.1", "Ikke ");
        JsonObject told = corrections("medlem", 1).getJsonObject(0);
        assertThat(told.getString("by")).isEqualTo("Sekretariatet KKR Midtjylland");
        assertThat(list(null, "corrections")).isEmpty();
        save("1.1", "Slet ");
        writeAs("referent", "Nu ");
        assertThat(corrections("direktoer", 2))
                .as("somebody else's is another, the same person's is not")
                .hasSize(2);
        String log = api.get("formand", "/api/meetings/" + id + "/log").body().encode();
        assertThat(log.split("DecisionCorrected", -1)).hasSize(3);
        finish("sekretariat", "2.1", "approved", false);
        assertThat(step("sekretariat", "end").status()).isEqualTo(200);
        assertThat(step("sekretariat", "send-minutes").status()).isEqualTo(200);
        assertThat(meeting(null).encode()).doesNotContain(told.getString("at"));
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/minutes/1")
                        .body()
                        .encode())
                .doesNotContain(told.getString("at"));
    }

    private void writeAs(String user, String words) {
        JsonObject texts = Api.item(meeting(user), "1.1").getJsonObject("texts");
        Pen pen = Pen.of(SERVER.url(), user, texts.getJsonObject("decision").getString("id"));
        pen.write(words);
        pen.leave();
    }
}
