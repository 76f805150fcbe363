package dk.raadslag.meeting;

import dk.raadslag.http.Api;
import dk.raadslag.model.Outcome;
import io.vertx.core.json.JsonObject;

/** {@code /api/items}. */
final class ItemRoutes {
    private ItemRoutes() {}

    static void mount(Api api, ItemService items) {
        api.on("openItem", request -> items.open(
                        request.actor(), request.id("itemId"), request.json().getLong("version"))
                .map(MeetingRoutes::done));
        api.on("reopenItem", request -> items.reopen(
                        request.actor(), request.id("itemId"), request.json().getLong("version"))
                .map(MeetingRoutes::done));
        api.on("finishItem", request -> {
            JsonObject body = request.json();
            return items.finish(
                            request.actor(),
                            request.id("itemId"),
                            Outcome.of(body.getString("outcome")),
                            body.getBoolean("openNext"),
                            body.getLong("version"))
                    .map(MeetingRoutes::done);
        });
        api.on("setItemClosed", request -> items.setClosed(
                        request.actor(),
                        request.id("itemId"),
                        request.json().getBoolean("closed"),
                        request.json().getString("reason"),
                        request.json().getString("wording"),
                        request.json().getLong("version"))
                .map(MeetingRoutes::done));
    }
}
