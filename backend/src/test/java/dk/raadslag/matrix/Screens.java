package dk.raadslag.matrix;

import dk.raadslag.Api;
import io.vertx.core.json.JsonObject;

/** Screens in the room that nobody is logged in on. */
public final class Screens {
    private Screens() {}

    /** One that asks to be let in. */
    public record Asking(String secret, String code) {
        /** What it shows in place of a token. */
        public String token() {
            return "screen." + secret;
        }
    }

    static JsonObject fresh() {
        JsonObject device = new JsonObject().put("browser", "chrome").put("system", "windows");
        return new JsonObject()
                .putNull("secret")
                .putNull("code")
                .put("device", device)
                .put("origin", "https://raadslag.example.org");
    }

    public static Asking asking(Api api) {
        JsonObject told = api.post(null, "/api/screens", fresh()).body();
        return new Asking(told.getString("secret"), told.getJsonObject("code").getString("code"));
    }

    /** One that was let into the meeting of the scene, whose id is in its addresses. */
    static Asking shown(Scene scene) {
        Asking screen = asking(scene.api);
        JsonObject after = scene.post("sekretariat", "screens", new JsonObject().put("code", screen.code()))
                .body();
        var all = after.getJsonArray("screens");
        scene.ids.put("screenId", all.getJsonObject(all.size() - 1).getString("id"));
        return screen;
    }
}
