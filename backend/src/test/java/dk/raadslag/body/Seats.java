package dk.raadslag.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;

/** The seats of a body as tests make and read them. */
public record Seats(Api api, String bodyId) {
    public static JsonObject whom(String name, String email) {
        return new JsonObject().put("name", name).put("email", email);
    }

    /** A seat for a party that is allowed. */
    public static JsonObject party(String municipality, String letter) {
        return new JsonObject()
                .put("term", "2026-2029")
                .put("municipality", municipality)
                .put("party", letter)
                .put("reason", "party");
    }

    public Answer create(String user, JsonObject seat) {
        return api.post(user, "/api/bodies/" + bodyId + "/seats", seat);
    }

    /** Made by the secretariat. @return its id */
    public String made(JsonObject seat) {
        Answer answer = create("sekretariat", seat);
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(201);
        return answer.body().getString("id");
    }

    public Answer put(String user, String seatId, String part, JsonObject what) {
        return api.put(user, "/api/seats/" + seatId + "/" + part, what);
    }

    public Answer invite(String user, String personId) {
        return api.post(user, "/api/bodies/" + bodyId + "/people/" + personId + "/invite", new JsonObject());
    }

    public Answer remove(String user, String personId) {
        return api.post(user, "/api/bodies/" + bodyId + "/people/" + personId + "/remove", new JsonObject());
    }

    public JsonObject list(String user, String query) {
        return api.get(user, "/api/bodies/" + bodyId + "/seats" + query).body();
    }

    /** One seat as this one sees it today; null when it is not in the list. */
    public JsonObject seen(String user, String seatId) {
        return seen(user, seatId, "");
    }

    public JsonObject seen(String user, String seatId, String query) {
        return list(user, query).getJsonArray("seats").stream()
                .map(JsonObject.class::cast)
                .filter(seat -> seat.getString("id").equals(seatId))
                .findFirst()
                .orElse(null);
    }

    public String holderId(String seatId) {
        return seen("sekretariat", seatId).getJsonObject("holder").getString("id");
    }
}
