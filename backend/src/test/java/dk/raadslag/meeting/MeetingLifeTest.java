package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an imported agenda to an ended meeting: each use case allowed, refused, stale and in the wrong state. */
class MeetingLifeTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Api api;
    private String id;

    @BeforeEach
    void importAgenda() {
        api = SERVER.api();
        Answer imported = api.importText("sekretariat", Sample.agenda());
        assertThat(imported.status()).as(imported.body().encode()).isEqualTo(201);
        id = imported.body().getString("id");
    }

    @Test
    void anImportedAgendaIsADraftThatOnlyThoseWhoRunTheMeetingKnow() {
        assertThat(meeting("sekretariat").getString("status")).isEqualTo("drafting");
        assertThat(meeting("formand").getString("status")).isEqualTo("drafting");
        for (String user : new String[] {null, "medlem", "stedfortraeder", "direktoer"}) {
            Answer hidden = api.get(user, "/api/meetings/" + id);
            assertThat(hidden.status()).as(user).isEqualTo(404);
            assertThat(hidden.code()).isEqualTo("unknown");
            assertThat(api.get(user, "/api/meetings").body().encode()).doesNotContain(id);
        }
    }

    @Test
    void theSecretariatSendsTheAgendaOutAndEverybodyReadsIt() {
        assertThat(step("sekretariat", "publish").status()).isEqualTo(200);
        for (String user : new String[] {null, "medlem", "direktoer"}) {
            assertThat(meeting(user).getString("status")).isEqualTo("published");
        }
        assertThat(step("sekretariat", "publish").code()).isEqualTo("wrong-state");
    }

    @Test
    void nobodyElseTakesTheMeetingThroughItsLife() {
        step("sekretariat", "publish");
        for (String step : new String[] {"publish", "start", "end"}) {
            assertThat(step("formand", step).code()).as(step).isEqualTo("forbidden");
            assertThat(step("medlem", step).code()).as(step).isEqualTo("forbidden");
            assertThat(step(null, step).code()).as(step).isEqualTo("login-required");
        }
        assertThat(meeting("sekretariat").getString("status")).isEqualTo("published");
    }

    @Test
    void startingADraftSendsItOutFirst() {
        assertThat(step("sekretariat", "start").status()).isEqualTo(200);
        assertThat(meeting("medlem").getString("status")).isEqualTo("live");
        JsonArray log =
                api.get("sekretariat", "/api/meetings/" + id + "/log").body().getJsonArray("entries");
        assertThat(log.stream().map(entry -> ((JsonObject) entry).getString("type")))
                .containsExactly("MeetingStarted", "AgendaPublished", "MeetingCreated");
        assertThat(api.get("medlem", "/api/meetings/" + id + "/log").code()).isEqualTo("forbidden");
    }

    @Test
    void thePublicDoesNotLearnHowTheMeetingGoes() {
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        JsonObject seen = meeting(null);
        assertThat(seen.getString("status")).isEqualTo("published");
        assertThat(seen.encode())
                .doesNotContain("godkendte", "\"done\"", "approved", "openedAt\":\"", "startedAt\":\"");
        JsonObject line = (JsonObject) api.get(null, "/api/meetings").body().getJsonArray("meetings").stream()
                .filter(meeting -> id.equals(((JsonObject) meeting).getString("id")))
                .findFirst()
                .orElseThrow();
        assertThat(line.getInteger("itemsDone")).isZero();
        assertThat(line.getString("status")).isEqualTo("published");
    }

    @Test
    void anItemIsOpenedDecidedFinishedAndTheNextIsOpen() {
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        JsonObject seen = meeting("medlem");
        JsonObject first = Api.item(seen, "1.1");
        assertThat(first.getString("status")).isEqualTo("done");
        assertThat(first.getString("outcome")).isEqualTo("approved");
        assertThat(first.getJsonObject("decision").getString("plain"))
                .isEqualTo("KKR Midtjylland godkendte referatet.");
        assertThat(first.getValue("texts"))
                .as("handles are for those who write")
                .isNull();
        assertThat(Api.item(seen, "2.1").getString("status")).isEqualTo("open");
    }

    @Test
    void aDecisionInWritingIsForThoseWhoRunUnlessItIsShown() {
        start();
        itemStep("sekretariat", "1.1", "open");
        save("1.1", "KKR Midtjylland god");
        assertThat(decision("formand", "1.1")).contains("god");
        for (String user : new String[] {"medlem", "stedfortraeder", "direktoer"}) {
            assertThat(api.get(user, "/api/meetings/" + id).body().encode()).doesNotContain("KKR Midtjylland god\"");
            assertThat(Api.item(meeting(user), "1.1").getValue("decision")).isNull();
        }
        Answer refused = showDecisions("formand", true);
        assertThat(refused.code()).isEqualTo("forbidden");
        assertThat(showDecisions("sekretariat", true).status()).isEqualTo(200);
        assertThat(decision("medlem", "1.1")).contains("god");
        assertThat(Api.item(meeting(null), "1.1").getValue("decision")).isNull();
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
    void ofManyWhoOpenDifferentItemsAtOnceExactlyOneSucceeds() {
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
    void aMeetingWithAnOpenItemCannotEndAndAnEndedOneCanStillBeCorrected() {
        start();
        itemStep("sekretariat", "1.1", "open");
        assertThat(step("sekretariat", "end").code()).isEqualTo("item-open");
        finish("sekretariat", "1.1", "noted", false);
        assertThat(step("sekretariat", "end").status()).isEqualTo(200);
        assertThat(meeting("sekretariat").getString("kind")).isEqualTo("minutes");
        assertThat(itemStep("sekretariat", "2.1", "open").status()).isEqualTo(200);
        assertThat(finish("sekretariat", "2.1", "not_reached", true).status()).isEqualTo(200);
        assertThat(Api.item(meeting("sekretariat"), "2.2").getString("status")).isEqualTo("waiting");
        assertThat(itemStep("sekretariat", "1.1", "reopen").status()).isEqualTo(200);
        assertThat(Api.item(meeting("medlem"), "1.1").getValue("outcome")).isNull();
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
            assertThat(itemStep(user, "2.1", "open").code()).as(user).isEqualTo("unknown");
        }
    }

    @Test
    void noItemIsOpenedBeforeTheMeeting() {
        assertThat(itemStep("sekretariat", "1.1", "open").code()).isEqualTo("wrong-state");
        assertThat(itemStep("sekretariat", "1.1", "reopen").code()).isEqualTo("wrong-state");
        assertThat(finish("sekretariat", "1.1", "approved", false).code()).isEqualTo("wrong-state");
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

    @Test
    void theMinutesAreAPdfForThoseWhoRunOnceTheMeetingEnded() {
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        String pdf = "/api/meetings/" + id + "/minutes.pdf";
        assertThat(api.get("sekretariat", pdf).code()).isEqualTo("wrong-state");
        finish("sekretariat", "2.1", "endorsed", false);
        step("sekretariat", "end");
        Answer printed = api.get("formand", pdf);
        assertThat(printed.status()).isEqualTo(200);
        assertThat(new String(printed.bytes(), 0, 5)).isEqualTo("%PDF-");
        for (String user : new String[] {null, "medlem", "direktoer"}) {
            assertThat(api.get(user, pdf).code()).as(user).isEqualTo("unknown");
        }
    }

    private void start() {
        assertThat(step("sekretariat", "start").status()).isEqualTo(200);
    }

    private void decideFirstItem(String words) {
        start();
        itemStep("sekretariat", "1.1", "open");
        save("1.1", words);
        assertThat(finish("sekretariat", "1.1", "approved", true).status()).isEqualTo(200);
    }

    private JsonObject meeting(String user) {
        Answer answer = api.get(user, "/api/meetings/" + id);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    private Answer step(String user, String step) {
        return api.post(user, "/api/meetings/" + id + "/" + step, seen());
    }

    private Answer showDecisions(String user, boolean shown) {
        return api.put(user, "/api/meetings/" + id + "/decisions-shown", seen().put("shown", shown));
    }

    private Answer closed(String user, JsonObject body) {
        return api.put(user, itemPath("2.1") + "/closed", seen().mergeIn(body));
    }

    private Answer itemStep(String user, String number, String step) {
        return api.post(user, itemPath(number) + "/" + step, seen());
    }

    private Answer finish(String user, String number, String outcome, boolean openNext) {
        return api.post(
                user, itemPath(number) + "/done", seen().put("outcome", outcome).put("openNext", openNext));
    }

    private void save(String number, String words) {
        JsonObject handle =
                Api.item(meeting("sekretariat"), number).getJsonObject("texts").getJsonObject("decision");
        JsonArray ops = new JsonArray().add(new JsonObject().put("insert", words + "\n"));
        Answer saved = api.put(
                "sekretariat",
                "/api/texts/" + handle.getString("id"),
                new JsonObject().put("ops", ops).put("version", handle.getLong("version")));
        assertThat(saved.status()).as(saved.body().encode()).isEqualTo(200);
    }

    private String decision(String user, String number) {
        return Api.item(meeting(user), number).getJsonObject("decision").getString("plain");
    }

    private String itemPath(String number) {
        return "/api/items/" + Api.item(meeting("sekretariat"), number).getString("id");
    }

    private JsonObject seen() {
        return new JsonObject().put("version", meeting("sekretariat").getLong("version"));
    }
}
