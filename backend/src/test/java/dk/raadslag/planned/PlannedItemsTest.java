package dk.raadslag.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Planned items through the interface; each test has a KKR and a KD-Net meeting in a year of its own. */
abstract class PlannedItemsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    static final String KKR = "kkr-midtjylland";
    static final String KD_NET = "kd-net-midtjylland";
    /** Far enough ahead never to be past, and behind each other. */
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    Api api;
    int year;
    /** Of KKR Midtjylland in June. */
    String june;

    @BeforeEach
    void aYearOfItsOwn() {
        api = SERVER.api();
        year = YEARS.getAndIncrement();
        june = meeting(KKR, "-06-01");
    }

    final String meeting(String body, String day) {
        JsonObject date = new JsonObject().put("start", year + day + "T10:00").put("end", year + day + "T12:00");
        Answer planned = api.post(
                "sekretariat",
                "/api/bodies/" + body + "/meetings",
                new JsonObject().put("meetings", new JsonArray().add(date)));
        assertThat(planned.status()).as(planned.body().encode()).isEqualTo(201);
        return planned.body().getJsonArray("ids").getString(0);
    }

    static JsonObject at(String meeting) {
        return new JsonObject().put("meeting", meeting);
    }

    static JsonObject plan(String title, JsonObject planned) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", title)
                .put("note", "Note til " + title)
                .put("planned", planned)
                .put("closed", false)
                .put("internal", false);
    }

    /** @return its id */
    final String planned(JsonObject plan) {
        did(ask("sekretariat", plan));
        return plan.getString("id");
    }

    final Answer ask(String user, JsonObject plan) {
        return api.post(user, "/api/bodies/" + KKR + "/planned", plan);
    }

    final JsonObject board(String user) {
        Answer answer = api.get(user, "/api/planned?region=midtjylland");
        assertThat(answer.status()).as(answer.body().encode()).isEqualTo(200);
        return answer.body();
    }

    final Optional<JsonObject> found(String user, String id) {
        return board(user).getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("id").equals(id))
                .findFirst();
    }

    final JsonObject card(String user, String id) {
        return found(user, id).orElseThrow(() -> new AssertionError(user + " sees no card " + id));
    }

    final JsonObject card(String id) {
        return card("sekretariat", id);
    }

    final JsonObject seen(String id) {
        return new JsonObject().put("version", card(id).getLong("version"));
    }

    final Answer move(String user, String id, JsonObject planned) {
        return api.put(user, "/api/planned/" + id + "/date", seen(id).put("planned", planned));
    }

    final Answer drop(String user, String id, boolean dropped) {
        return api.put(user, "/api/planned/" + id + "/dropped", seen(id).put("dropped", dropped));
    }

    final Answer describe(String user, String id, String title, boolean closed, boolean internal) {
        return api.put(
                user,
                "/api/planned/" + id,
                seen(id).put("title", title)
                        .put("note", "Ny note")
                        .put("closed", closed)
                        .put("internal", internal));
    }

    final JsonObject snapshot(String meeting) {
        return api.get("sekretariat", "/api/meetings/" + meeting).body();
    }

    final Answer step(String meeting, String step) {
        JsonObject version = new JsonObject().put("version", snapshot(meeting).getLong("version"));
        return api.post("sekretariat", "/api/meetings/" + meeting + "/" + step, version);
    }

    final Answer take(String user, String meeting) {
        JsonObject into = new JsonObject()
                .put("section", 0)
                .put("version", snapshot(meeting).getLong("version"));
        return api.post(user, "/api/meetings/" + meeting + "/take-next-items", into);
    }

    final Answer list(String meeting, JsonArray entries) {
        return api.put(
                "sekretariat",
                "/api/meetings/" + meeting + "/next-items",
                new JsonObject()
                        .put("entries", entries)
                        .put("version", snapshot(meeting).getLong("version")));
    }

    static JsonObject entry(String title) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", title)
                .putNull("note");
    }

    /** Items of a meeting with this title. */
    final JsonArray items(String meeting, String title) {
        JsonArray found = new JsonArray();
        for (Object section : snapshot(meeting).getJsonArray("sections"))
            for (Object item : ((JsonObject) section).getJsonArray("items"))
                if (((JsonObject) item).getString("title").equals(title)) found.add(item);
        return found;
    }

    static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
