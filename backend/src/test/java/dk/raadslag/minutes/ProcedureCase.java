package dk.raadslag.minutes;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting that did not reach two items, and what is done with them in writing. */
abstract class ProcedureCase extends CourseTest {
    static final String LATER = Instant.now().plusSeconds(86_400).toString();
    static final String LATEST = Instant.now().plusSeconds(172_800).toString();

    final void end() {
        start();
        open("2.1");
        did(finish("2.1", "not_reached"));
        did(step("sekretariat", "end"));
    }

    final JsonObject asked(String number, boolean bySilence) {
        return nothing()
                .put("item", item("sekretariat", number).getString("id"))
                .put("question", "Tiltrædes planen?")
                .put("bySilence", bySilence);
    }

    final Answer begin(String user, JsonObject... items) {
        return post(user, "procedures", body(List.of(items), new JsonArray()));
    }

    final JsonObject body(List<JsonObject> items, JsonArray next) {
        return seen().put("deadline", LATER).put("items", new JsonArray(items)).put("next", next);
    }

    final Answer answer(String user, String number, String choice) {
        return putItem(
                user,
                number,
                "procedure/answer",
                nothing().put("choice", choice).putNull("words"));
    }

    final JsonObject procedure(String number) {
        JsonArray all = item("sekretariat", number).getJsonObject("treatment").getJsonArray("procedures");
        return all.getJsonObject(all.size() - 1);
    }

    final String batch() {
        return procedure("2.1").getString("batch");
    }

    final Answer batchStep(String user, String batch, String step) {
        return post(user, "procedures/" + batch + "/" + step, seen());
    }

    final Answer prolong(String user, String batch, String deadline) {
        return put(user, "procedures/" + batch + "/deadline", seen().put("deadline", deadline));
    }

    /** Who got letters with such a subject about this meeting, each as often as they got one. */
    final List<String> told(String subject) {
        return api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                .map(JsonObject.class::cast)
                .filter(letter -> letter.getString("subject").startsWith(subject)
                        && letter.getString("text").contains(id))
                .map(letter -> letter.getString("to").replace("@example.org", ""))
                .sorted()
                .toList();
    }

    final List<JsonObject> cards(String user, String kind) {
        return api.get(user, "/api/me/today").body().getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals(kind)
                        && card.getJsonObject("meeting").getString("id").equals(id))
                .toList();
    }

    final List<JsonObject> alerts(String user, String kind) {
        return api.get(user, "/api/me/alerts").body().getJsonArray("alerts").stream()
                .map(JsonObject.class::cast)
                .filter(alert -> alert.getString("kind").equals(kind)
                        && alert.getString("meetingId").equals(id))
                .toList();
    }

    final void pass(String number) {
        sql(
                """
                update item set treatment = jsonb_set(treatment, '{procedures,0,deadline}', '"2026-01-01T00:00:00Z"')
                where id = ?""",
                UUID.fromString(item("sekretariat", number).getString("id")));
    }

    final String phrase(String number) {
        return api.get("sekretariat", itemPath(number) + "/phrases")
                .body()
                .getJsonArray("phrases")
                .getJsonObject(0)
                .getString("text");
    }
}
