package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;

/** External bodies that the operations are about. */
final class Externals {
    private Externals() {}

    static String ofRegion(Scene scene) {
        return added(scene, described().put("region", "midtjylland"));
    }

    static String ofCountry(Scene scene) {
        return added(scene, described().putNull("region"));
    }

    /** With a name that nobody has. */
    static JsonObject described() {
        return new JsonObject()
                .put("name", "Styregruppe " + Scene.random())
                .put("shortName", "Styregruppen")
                .put("kind", "administrative")
                .putNull("mail");
    }

    private static String added(Scene scene, JsonObject body) {
        Answer added = scene.api.post("sekretariat", "/api/external-bodies", body);
        assertThat(added.status()).as(added.body().encode()).isEqualTo(201);
        return added.body().getString("id");
    }
}
