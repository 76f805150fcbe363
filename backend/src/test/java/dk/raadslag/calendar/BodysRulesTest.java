package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The choices of a body: its template, and the rules for its deadlines. */
class BodysRulesTest extends PlannedMeetings {
    @Test
    void aChangedTemplateAppliesToNewMeetingsOnly() {
        String path = "/api/bodies/kd-net-midtjylland/template";
        JsonObject before = api.get("sekretariat", path).body();
        JsonObject changed = new JsonObject().put("sections", new JsonArray().add(part(null, "Velkomst", "Eventuelt")));
        assertThat(api.put("sekretariat", path, changed).status()).isEqualTo(200);
        String id = plan(KD_NET, "-05-07T10:00", null).getJsonArray("ids").getString(0);
        JsonObject meeting = api.get("sekretariat", "/api/meetings/" + id).body();
        assertThat(Api.item(meeting, "1").getString("title")).isEqualTo("Velkomst");
        api.put("sekretariat", path, before);
    }

    @Test
    void changedRulesMoveOnlyTheDeadlinesOfPlannedMeetings() {
        plan(KKR, "-12-03T10:00", null);
        plan(KKR, "-10-01T10:00", null);
        String drafting = entries("sekretariat").getJsonObject(0).getString("id");
        step(drafting, "draft");
        JsonObject before = api.get("sekretariat", KKR + "/deadline-rules").body();
        assertThat(before)
                .isEqualTo(new JsonObject().put("material", 20).put("agenda", 7).put("remarks", 10));
        JsonObject rules =
                new JsonObject().put("material", null).put("agenda", 1).put("remarks", 10);
        assertThat(api.put("sekretariat", KKR + "/deadline-rules", rules).status())
                .isEqualTo(200);
        assertThat(api.get("sekretariat", KKR + "/deadline-rules").body()).isEqualTo(rules);
        JsonArray entries = entries("sekretariat");
        assertThat(entries.getJsonObject(0).getJsonObject("deadlines").getString("material"))
                .isNotNull();
        JsonObject moved = entries.getJsonObject(1).getJsonObject("deadlines");
        assertThat(moved.getString("material")).isNull();
        assertThat(moved.getString("agenda")).startsWith(year + "-1");
        api.put("sekretariat", KKR + "/deadline-rules", before);
    }

    @Test
    void aDeadlineBeforeNewYearIsInItsOwnYear() {
        assertThat(planMeeting("sekretariat", KKR, meeting((year + 1) + "-01-08T10:00", null))
                        .status())
                .isEqualTo(201);
        assertThat(entries("sekretariat")).hasSize(1);
        assertThat(entries(null)).isEmpty();
        YEARS.incrementAndGet();
    }
}
