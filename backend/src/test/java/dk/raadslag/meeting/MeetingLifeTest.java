package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.document.write.DocxContent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From an imported agenda to an ended meeting: each step allowed, refused and in the wrong state. */
class MeetingLifeTest extends ImportedMeetingTest {
    @Test
    void anImportedAgendaIsADraftForThoseWhoRunTheMeeting() {
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
        assertThat(step("sekretariat", "publish").code()).isEqualTo("already-published");
    }

    @Test
    void onlyTheSecretariatTakesTheMeetingThroughItsLife() {
        step("sekretariat", "publish");
        for (String step : new String[] {"publish", "start", "end"}) {
            assertThat(step("formand", step).code()).as(step).isEqualTo("forbidden");
            assertThat(step("medlem", step).code()).as(step).isEqualTo("forbidden");
            assertThat(step(null, step).code()).as(step).isEqualTo("login-required");
        }
        assertThat(meeting("sekretariat").getString("status")).isEqualTo("published");
    }

    @Test
    void aMeetingPlannedByMistakeIsDeletedWhileNobodyElseHasSeenItAndFreesItsDate() {
        assertThat(calendar()).contains(id);
        for (String user : new String[] {null, "medlem", "direktoer"}) {
            assertThat(step(user, "delete").code()).as(user).isEqualTo(user == null ? "login-required" : "unknown");
        }
        assertThat(step("formand", "delete").code()).isEqualTo("forbidden");
        assertThat(step("sekretariat", "delete").status()).isEqualTo(200);
        assertThat(api.get("sekretariat", "/api/meetings/" + id).code()).isEqualTo("unknown");
        JsonObject again = new JsonObject().put("version", 1);
        assertThat(api.post("sekretariat", "/api/meetings/" + id + "/delete", again)
                        .code())
                .isEqualTo("unknown");
        assertThat(calendar()).doesNotContain(id);
        assertThat(api.get("sekretariat", "/api/meetings").body().encode()).doesNotContain(id);
    }

    @Test
    void aSentOrCancelledMeetingIsNotDeleted() {
        step("sekretariat", "publish");
        assertThat(step("sekretariat", "delete").code()).isEqualTo("seen-by-others");
        step("sekretariat", "cancel");
        assertThat(step("sekretariat", "delete").code()).isEqualTo("seen-by-others");
        assertThat(meeting("sekretariat").getString("status")).isEqualTo("cancelled");
    }

    private String calendar() {
        return api.get(null, "/api/calendar?region=midtjylland&year=2026")
                .body()
                .encode();
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
    void anUnfinishedDecisionIsForThoseWhoRunTheMeetingUnlessItIsShown() {
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
    void theMinutesAreAPdfForThoseWhoRunTheMeetingOnceItEnded() {
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        String pdf = "/api/meetings/" + id + "/minutes.pdf";
        assertThat(api.get("sekretariat", pdf).code()).isEqualTo("no-minutes-yet");
        finish("sekretariat", "2.1", "endorsed", false);
        step("sekretariat", "end");
        Answer printed = api.get("formand", pdf);
        assertThat(printed.status()).isEqualTo(200);
        assertThat(new String(printed.bytes(), 0, 5)).isEqualTo("%PDF-");
        for (String user : new String[] {null, "medlem", "direktoer"}) {
            assertThat(api.get(user, pdf).code()).as(user).isEqualTo("unknown");
        }
    }

    @Test
    void aDocumentIsThereForWordAndAsPageAndTextToo() {
        String agenda = "/api/meetings/" + id + "/agenda?as=";
        decideFirstItem("KKR Midtjylland godkendte referatet.");
        Answer text = api.get(null, agenda + "txt");
        assertThat(new String(text.bytes(), StandardCharsets.UTF_8))
                .startsWith("DAGSORDEN")
                .doesNotContain("godkendte referatet");
        assertThat(text.header("Content-Disposition")).startsWith("inline; filename=\"Dagsorden KKR Midtjylland ");
        Answer page = api.get("medlem", agenda + "html");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
        assertThat(page.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith(".html");
        Answer word = api.get("sekretariat", agenda + "docx");
        assertThat(DocxContent.of(word.bytes()).structure()).contains("h1 2.Regionalpolitiskesager");
        assertThat(api.get("sekretariat", agenda + "doc").status()).isEqualTo(400);
        String minutes = "/api/meetings/" + id + "/minutes?as=txt";
        assertThat(api.get("sekretariat", minutes).code()).isEqualTo("no-minutes-yet");
        finish("sekretariat", "2.1", "endorsed", false);
        step("sekretariat", "end");
        assertThat(new String(api.get("formand", minutes).bytes(), StandardCharsets.UTF_8))
                .startsWith("REFERAT")
                .contains("KKR Midtjylland godkendte referatet.");
        assertThat(api.get("medlem", minutes).code()).isEqualTo("unknown");
    }
}
