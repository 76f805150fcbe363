package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Inquiries that tests are about. */
public final class Questions {
    private Questions() {}

    /** A new one, about such an item of the meeting. */
    static void asked(Scene scene, String item) {
        asked(scene, item, "Giver I tilsagn?");
    }

    static void asked(Scene scene, String item, String question) {
        scene.about(item);
        String path = "/api/items/" + scene.ids.get("itemId") + "/inquiries";
        Answer asked = scene.api.post("sekretariat", path, asking(scene.api).put("question", question));
        assertThat(asked.status()).as(asked.body().encode()).isEqualTo(201);
        scene.ids.put("inquiryId", asked.body().getString("id"));
    }

    /** What asks the member's municipality, for a day that does not come while tests run. */
    public static JsonObject asking(Api api) {
        return new JsonObject()
                .put("kind", "commitment")
                .put("question", "Giver I tilsagn?")
                .put("lastDay", "2097-01-01")
                .put("soon", false)
                .put("visible", "at_once")
                .put("parties", new JsonArray().add(new JsonObject().put("externalId", council(api))));
    }

    /** The member's own. */
    static JsonObject answer(Api api) {
        return new JsonObject()
                .put("externalId", council(api))
                .put("choice", "given")
                .put("channel", "app");
    }

    /** That of the member's municipality. */
    static String council(Api api) {
        return api.get("sekretariat", "/api/external-bodies?q=randers").body().getJsonArray("bodies").stream()
                .map(JsonObject.class::cast)
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
