package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Points, what was said to be put into the minutes, and follow-ups. */
class TreatmentTest extends CourseTest {
    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private Answer dissent(String user, String dissent, String words) {
        return putItem(
                user,
                "2.1",
                "dissents/" + dissent,
                seen().put("name", "Medlem, Randers").put("from", "Randers").put("words", words));
    }

    private Answer followUp(String user, String followUp, String due) {
        return putItem(
                user,
                "2.1",
                "follow-ups/" + followUp,
                seen().put("task", "sender link")
                        .put("who", "Medlem, Randers")
                        .put("due", due)
                        .put("done", false));
    }

    private JsonObject treatment(String user) {
        return item(user, "2.1").getJsonObject("treatment");
    }

    private boolean lists(String user, String followUp) {
        JsonArray list = api.get(user, "/api/follow-ups").body().getJsonArray("followUps");
        return list.stream().anyMatch(listed -> ((JsonObject) listed).encode().contains(followUp));
    }

    private void withPoints() {
        sql(
                """
                update text set kept_ops = '[{"insert": "Det indstilles, at KKR Midtjylland"},
                  {"insert": "\\n"}, {"insert": "godkender planen"}, {"insert": "\\n", "attributes": {"list": "bullet"}},
                  {"insert": "udpeger et medlem"}, {"insert": "\\n", "attributes": {"list": "bullet"}}]'
                where item_id = ? and field = 'recommendation'""",
                UUID.fromString(item("sekretariat", "2.1").getString("id")));
    }

    @Test
    void theSecretariatWritesStatementsForTheMinutes() {
        start();
        assertThat(dissent("sekretariat", fresh(), "x").code())
                .as("not taken up")
                .isEqualTo("item-waiting");
        open("2.1");
        String id = fresh();
        assertOutcomes(
                user -> dissent(user, id, "Enhedslisten kan ikke tiltræde."),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(treatment("medlem").getJsonArray("dissents"))
                .as("before it is done")
                .isEmpty();
        did(finish("2.1", "approved"));
        assertThat(treatment("medlem").getJsonArray("dissents")).hasSize(1);
        assertThat(dissent("sekretariat", fresh(), "x".repeat(5001)).code()).isEqualTo("bad-request");
        assertOutcomes(
                user -> postItem(user, "2.1", "dissents/" + id + "/remove", seen()),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(postItem("sekretariat", "2.1", "dissents/" + id + "/remove", seen())
                        .code())
                .isEqualTo("unknown");
    }

    @Test
    void followUpsAreListedForThoseWhoMaySeeThem() {
        start();
        open("2.1");
        String id = fresh();
        assertOutcomes(
                user -> followUp(user, id, "2027-01-15"),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(followUp("sekretariat", fresh(), "2027-02-30").code()).isEqualTo("bad-date");
        assertThat(lists("formand", id)).isTrue();
        assertThat(lists("medlem", id)).isFalse();
        did(finish("2.1", "approved"));
        assertThat(lists("medlem", id)).isTrue();
        assertThat(lists("stedfortraeder", id)).isTrue();
        assertThat(api.get(null, "/api/follow-ups").code()).isEqualTo("login-required");
        close("2.1");
        assertThat(lists("medlem", id)).isTrue();
        assertThat(lists("stedfortraeder", id)).isFalse();
        assertThat(lists("direktoer", id)).isFalse();
        assertOutcomes(
                user -> putItem(
                        user, "2.1", "follow-ups/" + id + "/done", nothing().put("done", true)),
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "unknown",
                "unknown",
                "login-required");
        assertThat(treatment("medlem")
                        .getJsonArray("followUps")
                        .getJsonObject(0)
                        .getBoolean("done"))
                .isTrue();
    }

    @Test
    void followUpsAreFinishedButNotAddedAfterTheMinutesWereSent() {
        start();
        open("2.1");
        String id = fresh();
        did(followUp("sekretariat", id, null));
        did(finish("2.1", "approved"));
        did(step("sekretariat", "end"));
        did(step("sekretariat", "send-minutes"));
        assertThat(followUp("sekretariat", fresh(), null).code()).isEqualTo("only-while-treated");
        assertThat(dissent("sekretariat", fresh(), "x").code()).isEqualTo("only-while-treated");
        did(putItem("formand", "2.1", "follow-ups/" + id + "/done", nothing().put("done", true)));
    }

    @Test
    void whatIsDoneMayShowWhereThatCanBeSeenUntilItIsOpenAgain() {
        start();
        open("2.1");
        String id = fresh();
        did(followUp("sekretariat", id, null));
        JsonObject proof = new JsonObject().put("words", " Sendt ").put("link", "https://example.org/brev.pdf");
        JsonObject done = nothing().put("done", true).put("proof", proof);
        String path = "follow-ups/" + id + "/done";
        assertThat(putItem("medlem", "2.1", path, done).code()).isEqualTo("forbidden");
        did(putItem("sekretariat", "2.1", path, done));
        assertThat(proof("formand").getString("words")).isEqualTo("Sendt");
        JsonObject edited =
                seen().put("task", "sender link til alle").put("who", "").putNull("due");
        did(putItem("sekretariat", "2.1", "follow-ups/" + id, edited.put("done", true)));
        assertThat(proof("formand").getString("link")).isEqualTo("https://example.org/brev.pdf");
        for (String link : new String[] {"javascript:alert(1)", "//example.org", "/\\example.org", "data:x", ""})
            assertThat(putItem(
                                    "sekretariat",
                                    "2.1",
                                    path,
                                    done.copy().put("proof", proof.copy().put("link", link)))
                            .code())
                    .as(link)
                    .isEqualTo("bad-request");
        did(putItem("sekretariat", "2.1", path, nothing().put("done", false).put("proof", proof)));
        assertThat(proof("sekretariat")).isNull();
        did(putItem("sekretariat", "2.1", path, nothing().put("done", true)));
        assertThat(proof("sekretariat")).as("it is not the same doing").isNull();
    }

    private JsonObject proof(String user) {
        return treatment(user).getJsonArray("followUps").getJsonObject(0).getJsonObject("proof");
    }

    @Test
    void aConcurrentChangeIsStaleButBothMayAdd() {
        start();
        open("2.1");
        String id = fresh();
        did(followUp("sekretariat", id, null));
        JsonObject seen = seen();
        did(followUp("sekretariat", id, "2027-01-01"));
        JsonObject other = seen.put("task", "a").put("who", "b").putNull("due").put("done", false);
        assertThat(putItem("referent", "2.1", "follow-ups/" + id, other).code()).isEqualTo("stale-version");
        did(putItem("referent", "2.1", "follow-ups/" + fresh(), other));
        assertThat(treatment("formand").getJsonArray("followUps")).hasSize(2);
    }

    @Test
    void pointsAreDecidedOneByOne() {
        withPoints();
        start();
        open("2.1");
        JsonArray points =
                api.get("formand", itemPath("2.1") + "/phrases").body().getJsonArray("points");
        assertThat(points.encode()).isEqualTo("[\"godkender planen\",\"udpeger et medlem\"]");
        assertOutcomes(
                user -> putItem(user, "2.1", "points/1", seen().put("outcome", "postponed")),
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        did(putItem("sekretariat", "2.1", "points/0", seen().put("outcome", "approved")));
        assertThat(treatment("formand").getJsonArray("points").encode())
                .isEqualTo("[{\"text\":\"godkender planen\",\"outcome\":\"approved\"},"
                        + "{\"text\":\"udpeger et medlem\",\"outcome\":\"postponed\"}]");
        assertThat(putItem("formand", "2.1", "points/2", seen().put("outcome", "approved"))
                        .code())
                .isEqualTo("unknown");
        did(putItem("formand", "2.1", "points/1", seen().putNull("outcome")));
        assertThat(treatment("formand").getJsonArray("points").getJsonObject(1).getValue("outcome"))
                .isNull();
    }

    @Test
    void twoPointsWithTheSameWordsAreDecidedSeparately() {
        sql(
                """
                update text set kept_ops = '[{"insert": "Det indstilles, at KKR Midtjylland"},
                  {"insert": "\\n"}, {"insert": "udpeger et medlem"}, {"insert": "\\n", "attributes": {"list": "bullet"}},
                  {"insert": "udpeger et medlem"}, {"insert": "\\n", "attributes": {"list": "bullet"}}]'
                where item_id = ? and field = 'recommendation'""",
                UUID.fromString(item("sekretariat", "2.1").getString("id")));
        start();
        open("2.1");
        did(putItem("sekretariat", "2.1", "points/1", seen().put("outcome", "approved")));
        did(putItem("sekretariat", "2.1", "points/0", seen().put("outcome", "postponed")));
        assertThat(treatment("sekretariat").getJsonArray("points").stream()
                        .map(point -> ((JsonObject) point).getString("outcome")))
                .containsExactly("postponed", "approved");
    }

    @Test
    void aPersonMayHaveTwoStatementsInTheMinutes() {
        start();
        open("2.1");
        did(dissent("sekretariat", fresh(), "Det er for dyrt."));
        did(dissent("sekretariat", fresh(), "Det er for sent."));
        assertThat(treatment("medlem").getJsonArray("dissents")).isEmpty();
        did(finish("2.1", "approved"));
        assertThat(treatment("medlem").getJsonArray("dissents")).hasSize(2);
    }
}
