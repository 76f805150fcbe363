package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was sent out is provably what it was, in the form that each may read. */
class EditionTest extends ImportedMeetingTest {
    @Test
    void theHashIsThatOfTheSentBytesInTheFormTheReaderMayHave() {
        closed("sekretariat", new JsonObject().put("closed", true).put("reason", "Forhandling"));
        step("sekretariat", "publish");
        for (String user : new String[] {null, "medlem", "formand", "direktoer"}) {
            String hash = edition(user, 0).getString("sha256");
            Answer sent = api.get(user, "/api/meetings/" + id + "/editions/agenda/1");
            assertThat(Editions.hash(sent.bytes())).as(user).isEqualTo(hash);
            boolean entitled = "medlem".equals(user) || "formand".equals(user);
            assertThat(new String(sent.bytes(), StandardCharsets.UTF_8).contains("cykelstier"))
                    .as(user)
                    .isEqualTo(entitled);
        }
        assertThat(edition(null, 0).getString("sha256"))
                .isNotEqualTo(edition("medlem", 0).getString("sha256"));
    }

    @Test
    void theDocumentIsPrintedOnceAndKept() {
        step("sekretariat", "publish");
        String pdf = "/api/meetings/" + id + "/editions/agenda/1/pdf";
        byte[] first = api.get(null, pdf).bytes();
        assertThat(new String(first, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        step("sekretariat", "revise");
        step("sekretariat", "send-revised");
        assertThat(api.get("medlem", pdf).bytes()).isEqualTo(first);
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/agenda/2/pdf")
                        .status())
                .isEqualTo(200);
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/agenda/3/pdf")
                        .code())
                .isEqualTo("unknown");
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/minutes/1").code())
                .isEqualTo("unknown");
    }

    @Test
    void anItemClosedLaterIsHiddenInEarlierEditions() {
        step("sekretariat", "publish");
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(api.get(null, "/api/meetings/" + id + "/editions/agenda/1").code())
                .isEqualTo("unknown");
        assertThat(api.get("direktoer", "/api/meetings/" + id + "/editions/agenda/1/pdf")
                        .code())
                .isEqualTo("unknown");
        assertThat(api.get("medlem", "/api/meetings/" + id + "/editions/agenda/1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anItemOfASentAgendaIsOpenedOnlyByARevisionThatIsSent() {
        closed("sekretariat", new JsonObject().put("closed", true));
        step("sekretariat", "publish");
        assertThat(closed("sekretariat", new JsonObject().put("closed", false)).code())
                .isEqualTo("agenda-sent");
        int open = listed(null);
        int all = listed("medlem");
        step("sekretariat", "revise");
        assertThat(closed("sekretariat", new JsonObject().put("closed", false)).status())
                .isEqualTo(200);
        assertThat(listed(null)).isEqualTo(open);
        step("sekretariat", "send-revised");
        assertThat(listed(null)).isEqualTo(open + 1).isEqualTo(all);
        step("sekretariat", "revise");
        closed("sekretariat", new JsonObject().put("closed", true));
        assertThat(listed(null)).isEqualTo(open);
        assertThat(listed("medlem")).isEqualTo(all);
    }

    private int listed(String user) {
        return api.get(user, "/api/meetings").body().getJsonArray("meetings").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getInteger("items");
    }

    @Test
    void closedContentInAnOpenFieldBlocksTheSending() {
        closed("sekretariat", new JsonObject().put("closed", true).put("wording", "Punkt om Fælles cykelstier"));
        JsonArray findings =
                api.get("sekretariat", "/api/meetings/" + id + "/checks").body().getJsonArray("findings");
        assertThat(findings.encode()).contains("closed-wording", "blocks");
        assertThat(step("sekretariat", "publish").code()).isEqualTo("closed-wording");
        assertThat(meeting("sekretariat").getString("status")).isEqualTo("drafting");
        closed("sekretariat", new JsonObject().put("closed", true).put("wording", "Lukket punkt"));
        assertThat(step("sekretariat", "publish").status()).isEqualTo(200);
        JsonObject seen = Api.item(meeting(null), "2.1");
        assertThat(seen.getString("title")).isEqualTo("Lukket punkt");
        assertThat(seen.encode()).doesNotContain("SAG-", "cykelstier", "reason\":\"");
    }

    @Test
    void onlyTheSecretariatAsksForTheChecks() {
        assertThat(api.get("formand", "/api/meetings/" + id + "/checks").code()).isEqualTo("forbidden");
        assertThat(api.get("medlem", "/api/meetings/" + id + "/checks").code()).isEqualTo("unknown");
        step("sekretariat", "publish");
        assertThat(api.get(null, "/api/meetings/" + id + "/checks").code()).isEqualTo("login-required");
    }

    private JsonObject edition(String user, int at) {
        return meeting(user).getJsonArray("editions").getJsonObject(at);
    }
}
