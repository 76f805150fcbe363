package dk.raadslag.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A next meeting that the words name is looked up in the calendar, whatever became of it. */
class CalendarCheckTest extends CourseTest {
    @Test
    void theNextMeetingIsOneThatWillBe() {
        String ops = new JsonArray()
                .add(new JsonObject().put("insert", "Næste møde er den 5. februar 2027.\n"))
                .encode();
        sql(
                "update text set kept_ops = ?::jsonb where item_id = ? and field = 'background'",
                ops,
                UUID.fromString(item("sekretariat", "2.1").getString("id")));
        assertThat(checks()).as("no meeting is planned").doesNotContain("next-meeting-unknown");
        String next = planned("05-02-2027 10:00");
        assertThat(checks()).as("it is planned").doesNotContain("next-meeting-unknown");
        planned("09-04-2027 10:00");
        sql("update meeting set status = 'cancelled' where id = ?", UUID.fromString(next));
        assertThat(checks()).as("it is cancelled, and another is planned").contains("next-meeting-unknown");
    }

    private String planned(String at) {
        return api.importText(
                        "sekretariat",
                        Sample.AGENDA.replace("03-12-2026 10:00", at).getBytes(StandardCharsets.UTF_8))
                .body()
                .getString("id");
    }

    private List<String> checks() {
        return api.get("sekretariat", "/api/meetings/" + id + "/checks").body().getJsonArray("findings").stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("code"))
                .toList();
    }
}
