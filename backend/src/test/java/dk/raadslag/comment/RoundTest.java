package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Opening, changing and closing a round, and who knows of it. */
class RoundTest extends RoundCase {
    @Test
    void onlyTheSecretariatOpensARoundWhichTakesTheDraftToCommenting() {
        assertThat(post("formand", "rounds", wanted()).code()).isEqualTo("forbidden");
        assertThat(post("direktoer", "rounds", wanted()).code()).isEqualTo("unknown");
        int before = letters().size();
        opened();
        assertThat(meeting("direktoer").getString("status")).isEqualTo("commenting");
        assertThat(meeting("direktoer").getJsonObject("deadlines").getString("comments"))
                .isEqualTo("2036-12-02");
        List<JsonObject> sent = letters().subList(0, letters().size() - before);
        assertThat(sent)
                .extracting(letter -> letter.getString("to"))
                .containsExactlyInAnyOrder("direktoer@example.org", VIBORG + "@example.org");
        assertThat(sent.get(0).getString("text"))
                .contains("https://raadslag.example.org/moede/" + id + "/runde", "Læs især 2.1.", "kl. 12.00")
                .doesNotContain("cykelstier");
    }

    @Test
    void aDeadlineAfterTheMeetingOrInThePastIsRefused() {
        assertThat(post("sekretariat", "rounds", wanted().put("deadline", "2037-01-01T12:00"))
                        .code())
                .isEqualTo("deadline-late");
        assertThat(post("sekretariat", "rounds", wanted().put("deadline", "2020-01-01T12:00"))
                        .code())
                .isEqualTo("deadline-past");
    }

    @Test
    void onlyThoseAskedTheChairAndTheSecretariatKnowOfIt() {
        String round = opened();
        for (String user : new String[] {"direktoer", VIBORG, "formand", "sekretariat"}) {
            assertThat(round(user, round).status()).as(user).isEqualTo(200);
        }
        for (String user : new String[] {"medlem", "stedfortraeder", null}) {
            assertThat(round(user, round).code()).as(user).isEqualTo(user == null ? "login-required" : "unknown");
            assertThat(api.get(user, "/api/meetings/" + id + "/rounds").code()).isEqualTo("unknown");
        }
        assertThat(round("direktoer", round).body().getBoolean("wasAsked")).isTrue();
        assertThat(round("formand", round).body().getBoolean("wasAsked")).isFalse();
        assertThat(round("direktoer", round).body().getJsonArray("asked")).isEmpty();
        assertThat(list(round("formand", round).body(), "asked"))
                .extracting(asked -> asked.getString("from"))
                .containsExactly("Randers", "Viborg");
        did(step("sekretariat", "take-back"));
        assertThat(round("direktoer", round).code()).isEqualTo("unknown");
    }

    @Test
    void aRoundIsAboutChosenItemsExceptThoseClosedToDirectors() {
        close("2.2");
        String all = opened();
        assertThat(list(round("direktoer", all).body(), "items"))
                .extracting(item -> item.getString("number"))
                .containsExactly("1.1", "2.1");
        JsonArray one = new JsonArray().add(item("sekretariat", "2.1").getString("id"));
        String chosen = opened(wanted().put("itemIds", one));
        assertThat(list(round("sekretariat", chosen).body(), "items")).hasSize(1);
    }

    @Test
    void aRoundIsExtendedAndClosedAndThenReadOnly() {
        String round = opened();
        JsonObject later = new JsonObject().put("deadline", "2036-12-03T08:00").put("note", "");
        assertThat(api.put("formand", "/api/rounds/" + round, later).code()).isEqualTo("forbidden");
        int before = letters().size();
        did(api.put("sekretariat", "/api/rounds/" + round, later));
        assertThat(letters()).hasSize(before + 2);
        assertThat(letters().get(0).getString("subject")).startsWith("Ny frist for bemærkninger");
        assertThat(api.post("direktoer", "/api/rounds/" + round + "/close", nothing())
                        .code())
                .isEqualTo("forbidden");
        did(api.post("sekretariat", "/api/rounds/" + round + "/close", nothing()));
        JsonObject closed = round("direktoer", round).body();
        assertThat(closed.getBoolean("closed")).isTrue();
        assertThat(closed.getBoolean("mayComment")).isFalse();
        assertThat(round("sekretariat", round).body().getBoolean("mayComment")).isTrue();
        did(api.put("sekretariat", "/api/rounds/" + round, later.put("deadline", "2036-12-03T09:00")));
        assertThat(round("direktoer", round).body().getBoolean("mayComment")).isTrue();
    }

    @Test
    void aNewVersionShowsWhichWordsChanged() {
        String round = opened();
        JsonObject item = seen().put("item", describe("Fælles cykelstier og broer"));
        did(putItem("sekretariat", "2.1", "description", item));
        Answer put = api.post("sekretariat", "/api/rounds/" + round + "/versions", new JsonObject().put("mail", false));
        did(put);
        JsonObject seen = round("direktoer", round).body();
        assertThat(seen.getJsonArray("versions")).hasSize(2);
        JsonObject changed =
                item("direktoer", round, "2.1").getJsonArray("changed").getJsonObject(0);
        assertThat(changed.getString("field")).isEqualTo("title");
        assertThat(changed.getJsonArray("parts").getJsonObject(1).getString("text"))
                .isEqualTo(" og broer");
        assertThat(changed.getJsonArray("parts").getJsonObject(1).getString("kind"))
                .isEqualTo("inserted");
        assertThat(item("direktoer", round, "1.1").getJsonArray("changed")).isEmpty();
        assertThat(api.post("formand", "/api/rounds/" + round + "/versions", new JsonObject().put("mail", false))
                        .code())
                .isEqualTo("forbidden");
    }

    private static JsonObject describe(String title) {
        return new JsonObject()
                .put("title", title)
                .put("kind", "decision")
                .putNull("minutes")
                .putNull("slot")
                .put("guests", new JsonArray())
                .put("directorsRead", false)
                .putNull("caseNumber")
                .put("caseOfficers", new JsonArray())
                .put("presenters", new JsonArray());
    }

    @Test
    void chairAndSecretariatExportARound() {
        String round = opened();
        commented("direktoer", round, words("=HYPERLINK(\"x\")"));
        String export = "/api/rounds/" + round + "/export?as=";
        assertThat(api.get("direktoer", export + "csv").code()).isEqualTo("forbidden");
        assertThat(api.get("medlem", export + "csv").code()).isEqualTo("unknown");
        String csv = new String(api.get("formand", export + "csv").bytes(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Punkt\";").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(new String(api.get("sekretariat", export + "pdf").bytes(), 0, 4))
                .isEqualTo("%PDF");
        assertThat(new String(api.get("sekretariat", export + "docx").bytes(), 0, 2))
                .isEqualTo("PK");
    }

    @Test
    void commentsStayWithTheDraftWhenTheAgendaIsSentOut() {
        String round = opened();
        commented("direktoer", round, words("Hemmelig tvivl"));
        did(step("sekretariat", "publish"));
        assertThat(round("medlem", round).code()).isEqualTo("unknown");
        assertThat(round(null, round).code()).isEqualTo("login-required");
        assertThat(api.get("medlem", "/api/meetings/" + id).body().encode()).doesNotContain("Hemmelig");
        assertThat(round("direktoer", round).body().encode()).contains("Hemmelig");
        assertThat(comment("direktoer", round, UUID.randomUUID(), words("Nej")).code())
                .isEqualTo("deadline-over");
    }

    @Test
    void thoseAskedHearThatTheRoundEndsWhenTheAgendaIsSentOut() {
        opened();
        did(step("sekretariat", "publish"));
        List<JsonObject> told = letters().stream()
                .filter(letter -> letter.getString("text").contains(id))
                .filter(letter -> letter.getString("subject").startsWith("Kommenteringen er slut"))
                .toList();
        assertThat(told)
                .extracting(letter -> letter.getString("to"))
                .containsExactlyInAnyOrder("direktoer@example.org", VIBORG + "@example.org");
        assertThat(told.get(0).getString("text")).contains("er sendt ud").doesNotContain("Fristen er", "cykelstier");
    }

    @Test
    void nobodyGetsMailAboutARoundThatWasOverAlready() {
        String round = opened();
        over(round);
        did(step("sekretariat", "publish"));
        assertThat(letters().stream()
                        .filter(letter -> letter.getString("text").contains(id))
                        .map(letter -> letter.getString("subject")))
                .noneMatch(subject -> subject.startsWith("Kommenteringen er slut"));
    }

    @Test
    void aDraftWithCommentsIsNotDeletedEvenWhenItIsTakenBack() {
        opened();
        did(step("sekretariat", "take-back"));
        assertThat(step("sekretariat", "delete").code()).isEqualTo("was-commented");
        did(step("sekretariat", "cancel"));
    }
}
