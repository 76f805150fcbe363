package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
import dk.raadslag.Sample;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meetings that come, on the start page: not all, but always the first whose agenda can be read. */
class ComingTest extends CourseTest {
    private List<JsonObject> coming(String user) {
        return api.get(user, "/api/me/today").body().getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals("own-meeting"))
                .map(card -> card.getJsonObject("meeting"))
                .toList();
    }

    private static List<String> ids(List<JsonObject> meetings) {
        return meetings.stream().map(meeting -> meeting.getString("id")).toList();
    }

    @Test
    void theAgendaThatCanBeReadIsThereHoweverManyDatesArePlannedBeforeIt() {
        did(step("sekretariat", "cancel"));
        JsonArray dates = new JsonArray();
        for (int day = 1; day <= 7; day++)
            dates.add(new JsonObject()
                    .put("start", LocalDate.now().plusDays(day) + "T10:00")
                    .put("end", LocalDate.now().plusDays(day) + "T12:00"));
        var planned = api.post(
                "sekretariat", "/api/bodies/kkr-midtjylland/meetings", new JsonObject().put("meetings", dates));
        assertThat(planned.status()).as(planned.body().encode()).isEqualTo(201);
        String later = LocalDate.now().plusDays(8).format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
        byte[] agenda = Sample.AGENDA.replace("03-12-2026", later).getBytes(StandardCharsets.UTF_8);
        id = api.importText("sekretariat", agenda).body().getString("id");
        assertThat(ids(coming("medlem"))).hasSize(6).doesNotContain(id);
        did(step("sekretariat", "publish"));
        assertThat(ids(coming("medlem"))).hasSize(7).endsWith(id);
        did(step("sekretariat", "start"));
        did(step("sekretariat", "end"));
        assertThat(ids(coming("medlem"))).hasSize(6).doesNotContain(id);
    }
}
