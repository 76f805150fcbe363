package dk.raadslag.comment;

import dk.raadslag.http.Api;
import dk.raadslag.meeting.MeetingRoutes;
import java.util.UUID;

/** {@code /api/items/…/treated-by}. */
final class TreatedRoutes {
    private TreatedRoutes() {}

    static void mount(Api api, TreatedService treated) {
        api.on("getTreatedSides", request -> treated.get(request.actor(), request.id("itemId")));
        api.on("setTreatedBy", request -> {
            String by = request.json().getString("itemId");
            return treated.set(
                            request.actor(),
                            request.id("itemId"),
                            by == null ? null : UUID.fromString(by),
                            request.json().getLong("version"))
                    .map(MeetingRoutes::done);
        });
    }
}
