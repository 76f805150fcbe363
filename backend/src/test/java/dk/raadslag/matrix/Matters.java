package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;

/** Matters that the operations are about, and the steps of {@link Play} that are about the matter of its item. */
final class Matters {
    private final Api api;
    private final String item;
    private String matter;

    Matters(Api api, String item) {
        this.api = api;
        this.item = item;
    }

    void step(String step, String words) {
        switch (step) {
            case "make a matter" -> matter = made(api, opening(words, false).put("itemId", item));
            case "open the matter" -> describe(false);
            case "close the matter" -> describe(true);
            case "add a station" -> add(station(words, false, false));
            case "add a closed station" -> add(station(words, true, false));
            case "add an inner station" -> add(station(words, false, true));
            case "take it out of the matter" -> link(null);
            case "put it into the matter" -> link(matter);
            default -> throw new AssertionError("no such step: " + step);
        }
    }

    private void describe(boolean closed) {
        JsonObject now = api.get("sekretariat", "/api/matters/" + matter).body();
        did(api.put(
                "sekretariat",
                "/api/matters/" + matter,
                described(now.getString("title"), closed).put("version", now.getLong("version"))));
    }

    private void add(JsonObject station) {
        did(api.post("sekretariat", "/api/matters/" + matter + "/stations", station));
    }

    private void link(String to) {
        did(api.put("sekretariat", "/api/items/" + item + "/matter", new JsonObject().put("matterId", to)));
    }

    /** Lets the addresses of the scene be about a matter without any item, with one station. */
    static void ofNothing(Scene scene) {
        scene.ids.put("matterId", made(scene.api, opening("Sag", false)));
        String station = Scene.random();
        did(scene.api.post(
                "sekretariat",
                "/api/matters/" + scene.ids.get("matterId") + "/stations",
                station("Høring", false, false).put("id", station)));
        scene.ids.put("stationId", station);
    }

    /** The same with an item of the scene in it, closed if that is. */
    static void of(Scene scene, String what) {
        ofNothing(scene);
        scene.about(what);
        String matter = scene.ids.get("matterId");
        String item = "/api/items/" + scene.ids.get("itemId") + "/matter";
        did(scene.api.put("sekretariat", item, new JsonObject().put("matterId", matter)));
        if (!what.equals("closed")) return;
        String sql = "update matter set closed = true, source_item_id = ?::uuid where id = ?::uuid";
        MatrixTest.SERVER.sql(sql, scene.ids.get("itemId"), matter);
    }

    private static String made(Api api, JsonObject opening) {
        Answer made = api.post("sekretariat", "/api/bodies/kkr-midtjylland/matters", opening);
        did(made);
        return made.body().getString("id");
    }

    static JsonObject opening(String title, boolean closed) {
        return new JsonObject().put("title", title).putNull("caseNumber").put("closed", closed);
    }

    static JsonObject described(String title, boolean closed) {
        return opening(title, closed).putNull("officer").put("ended", false).putNull("parentId");
    }

    /** That is to happen at a time that does not come while this runs. */
    static JsonObject station(String title, boolean closed, boolean internal) {
        return new JsonObject()
                .put("kind", "councils")
                .putNull("externalId")
                .put("planned", new JsonObject().put("half", "2095-1"))
                .put("station", words(title, closed, internal));
    }

    static JsonObject words(String title, boolean closed, boolean internal) {
        JsonObject words = new JsonObject().put("title", title).put("closed", closed);
        for (String none : new String[] {"note", "happened", "decision", "link"}) words.putNull(none);
        return words.put("internal", internal);
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
