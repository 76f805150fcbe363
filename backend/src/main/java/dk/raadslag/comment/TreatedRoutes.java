package dk.raadslag.comment;

import dk.raadslag.http.Api;
import dk.raadslag.meeting.MeetingRoutes;
import java.util.UUID;

/** {@code /api/items/…/treated-by}. */
final class TreatedRoutes {
    private TreatedRoutes() {}

    /** @param itemId null to take it back */
    private record SetTreatedBy(UUID itemId, long version) {}

    static void mount(Api api, TreatedService treated) {
        api.on("getTreatedSides", request -> treated.get(request.actor(), request.id("itemId")));
        api.on("setTreatedBy", SetTreatedBy.class, (request, body) -> treated.set(
                        request.actor(), request.id("itemId"), body.itemId(), body.version())
                .map(MeetingRoutes::done));
    }
}
