package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dispatches that the operations are about, and the step of {@link Play} that sends one. */
final class Dispatches {
    private static final Pattern LINK = Pattern.compile("/udsendelse#([A-Za-z0-9_-]{43})");

    private Dispatches() {}

    /** To a receiver of its own, and what its link is. */
    static void of(String item, Scene scene) {
        scene.about(item);
        String mail = "modtager-" + Scene.random() + "@example.org";
        Answer sent = send(scene.api, scene.ids.get("itemId"), mail, "Det haster");
        scene.ids.put("dispatchId", sent.body().getString("id"));
        JsonArray dispatches = scene.api
                .get("sekretariat", "/api/items/" + scene.ids.get("itemId") + "/dispatches")
                .body()
                .getJsonArray("dispatches");
        JsonObject receipt =
                dispatches.getJsonObject(0).getJsonArray("receipts").getJsonObject(0);
        scene.ids.put("receiptId", receipt.getString("id"));
        scene.ids.put("link", link(scene.api, mail));
        JsonObject page = scene.api.post(null, "/api/dispatched", link(scene)).body();
        scene.ids.put("ticket", page.getString("ticket"));
        scene.ids.put("file", "excerpt");
    }

    static JsonObject link(Scene scene) {
        return new JsonObject().put("link", scene.ids.get("link"));
    }

    private static String link(Api api, String mail) {
        for (Object one : api.get("sekretariat", "/api/letters").body().getJsonArray("letters")) {
            JsonObject letter = (JsonObject) one;
            Matcher found = LINK.matcher(letter.getString("text"));
            if (letter.getString("to").equals(mail) && found.find()) return found.group(1);
        }
        throw new AssertionError("no letter to " + mail);
    }

    static Answer send(Api api, String item, String mail, String reason) {
        Answer sent = api.post("sekretariat", "/api/items/" + item + "/dispatches", wish(api, item, mail, reason));
        assertThat(sent.status()).as(sent.body().encode()).isEqualTo(201);
        return sent;
    }

    /** To a new body of the register; of an item that cannot be sent, without its seal. */
    static JsonObject wish(Api api, String item, String mail, String reason) {
        JsonObject body = Externals.described().put("region", "midtjylland").put("mail", mail);
        String receiver =
                api.post("sekretariat", "/api/external-bodies", body).body().getString("id");
        String seal = api.get("sekretariat", "/api/items/" + item + "/dispatch")
                .body()
                .getString("seal", "0".repeat(64));
        return new JsonObject()
                .put("receivers", new JsonArray().add(receiver))
                .putNull("words")
                .put("reason", reason)
                .put("seal", seal);
    }
}
