package dk.raadslag.text;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.http.Api;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.RichText;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** {@code /api/texts}. */
public final class TextRoutes {
    private TextRoutes() {}

    public static void mount(Api api, TextService texts) {
        api.on("saveText", request -> {
            JsonObject body = request.json();
            List<RichText.Op> ops = Json.MAPPER.convertValue(
                    body.getJsonArray("ops").getList(), new TypeReference<List<RichText.Op>>() {});
            return texts.save(request.actor(), request.id("textId"), ops, body.getLong("version"));
        });
    }
}
