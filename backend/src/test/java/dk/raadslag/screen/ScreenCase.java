package dk.raadslag.screen;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A browser in a room that nobody is logged in on, and the secretariat that lets it in. */
abstract class ScreenCase extends CourseTest {
    final Answer here(String secret, String code) {
        JsonObject device = new JsonObject().put("browser", "chrome").put("system", "windows");
        return api.post(
                null,
                "/api/screens",
                new JsonObject()
                        .put("secret", secret)
                        .put("code", code)
                        .put("device", device)
                        .put("origin", "https://raadslag.example.org"));
    }

    final JsonObject fresh() {
        Answer answer = here(null, null);
        did(answer);
        return answer.body();
    }

    static String code(JsonObject told) {
        return told.getJsonObject("code").getString("code");
    }

    static String state(Answer answer) {
        did(answer);
        return answer.body().getString("state");
    }

    final Answer letIn(String user, String meeting, String code) {
        return api.post(user, "/api/meetings/" + meeting + "/screens", new JsonObject().put("code", code));
    }

    final Answer end(String user, String screen) {
        return api.delete(user, "/api/meetings/" + id + "/screens/" + screen);
    }

    final JsonArray listed() {
        return screensOf(id);
    }

    final JsonArray screensOf(String meeting) {
        Answer answer = api.get("sekretariat", "/api/meetings/" + meeting + "/screens");
        did(answer);
        return answer.body().getJsonArray("screens");
    }

    /** Let into the meeting; its secret. */
    final String shown() {
        JsonObject screen = fresh();
        did(letIn("sekretariat", id, code(screen)));
        return screen.getString("secret");
    }

    final Browser socket(String secret) {
        return socket(SERVER.url(), secret);
    }

    static Browser socket(String url, String secret) {
        Browser browser = Browser.silent(url);
        browser.say("{\"type\":\"hello\",\"token\":\"screen." + secret + "\"}");
        return browser;
    }

    final void open(String number, boolean closed) {
        String item = Api.item(meeting("sekretariat"), number).getString("id");
        if (closed)
            did(api.put(
                    "sekretariat",
                    "/api/items/" + item + "/closed",
                    seen().put("closed", true).put("reason", "Personsag")));
        did(api.post("sekretariat", "/api/items/" + item + "/open", seen()));
    }
}
