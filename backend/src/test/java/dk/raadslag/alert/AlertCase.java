package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** A meeting whose agenda was sent out to people on seats, and what these are told of it. */
abstract class AlertCase extends CourseTest {
    final JsonObject bell(String user) {
        Answer answer = api.get(user, "/api/me/alerts");
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    /** Those of this meeting, newest first. */
    final List<JsonObject> alerts(String user) {
        return bell(user).getJsonArray("alerts").stream()
                .map(JsonObject.class::cast)
                .filter(alert -> alert.getString("meetingId").equals(id))
                .toList();
    }

    final List<String> kinds(String user) {
        return alerts(user).stream().map(alert -> alert.getString("kind")).toList();
    }

    final JsonObject alert(String user, String kind) {
        return alerts(user).stream()
                .filter(alert -> alert.getString("kind").equals(kind))
                .findFirst()
                .orElse(null);
    }

    final Answer read(String user, String... ids) {
        return api.post(user, "/api/me/alerts/read", nothing().put("ids", new JsonArray(List.of(ids))));
    }

    final void moveTo(String start, String place) {
        did(put(
                "sekretariat",
                "description",
                seen().put("start", start).putNull("end").put("place", place).putNull("link")));
    }

    /** Asks somebody for something in the decision on an item that is open or done. */
    final Answer ask(String number, UUID followUp, String who, boolean done) {
        return putItem(
                "sekretariat",
                number,
                "follow-ups/" + followUp,
                seen().put("task", "sender link")
                        .put("who", who)
                        .put("due", "2027-01-15")
                        .put("done", done));
    }

    /** What was told happened some minutes ago. */
    static void minutesPass(int minutes) {
        sql(
                "update alert set first_at = first_at - make_interval(mins => ?), at = at - make_interval(mins => ?)",
                minutes,
                minutes);
    }
}
