package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;

/** The steps of {@link Play} that are about something planned for its meeting, or about its matter. */
final class Plans {
    private final Api api;
    private final String meeting;
    private String planned;
    private long version;

    private final Matters matters;

    Plans(Api api, String meeting, String item) {
        this.api = api;
        this.meeting = meeting;
        matters = new Matters(api, item);
    }

    void step(String step, String words) {
        switch (step) {
            case "plan" -> plan(words, false, false);
            case "plan closed" -> plan(words, true, false);
            case "plan internally" -> plan(words, false, true);
            case "show the plan" -> describe(words, false);
            case "close the plan" -> describe(words, true);
            case "drop the plan" -> drop(true);
            case "take the drop back" -> drop(false);
            case "take the plan" ->
                did(api.post(
                        "sekretariat",
                        "/api/meetings/" + meeting + "/take-next-items",
                        Scene.seen().put("section", 0)));
            default -> matters.step(step, words);
        }
    }

    private void plan(String title, boolean closed, boolean internal) {
        planned = Scene.random();
        JsonObject plan = Commands.planned(title, closed, internal)
                .put("id", planned)
                .put("note", title)
                .put("planned", new JsonObject().put("meeting", meeting));
        did(api.post("sekretariat", "/api/bodies/kkr-midtjylland/planned", plan));
        version = 1;
    }

    private void describe(String title, boolean closed) {
        JsonObject words =
                Commands.json("describePlanned", null).put("title", title).put("closed", closed);
        did(api.put("sekretariat", "/api/planned/" + planned, words.put("version", version++)));
    }

    private void drop(boolean dropped) {
        JsonObject drop = new JsonObject().put("dropped", dropped).put("version", version++);
        did(api.put("sekretariat", "/api/planned/" + planned + "/dropped", drop));
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
