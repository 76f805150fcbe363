package dk.raadslag.meeting;

import dk.raadslag.http.Api;
import dk.raadslag.http.Seen;
import dk.raadslag.model.Outcome;

/** {@code /api/items}. */
final class ItemRoutes {
    private ItemRoutes() {}

    private record Finish(Outcome outcome, boolean openNext, long version) {}

    private record SetClosed(boolean closed, String reason, String wording, long version) {}

    static void mount(Api api, ItemService items) {
        api.on("openItem", Seen.class, (request, body) -> items.open(
                        request.actor(), request.id("itemId"), body.version())
                .map(MeetingRoutes::done));
        api.on("takeBackOpening", Seen.class, (request, body) -> items.takeBackOpening(
                        request.actor(), request.id("itemId"), body.version())
                .map(MeetingRoutes::done));
        api.on("reopenItem", Seen.class, (request, body) -> items.reopen(
                        request.actor(), request.id("itemId"), body.version())
                .map(MeetingRoutes::done));
        api.on("finishItem", Finish.class, (request, body) -> items.finish(
                        request.actor(), request.id("itemId"), body.outcome(), body.openNext(), body.version())
                .map(MeetingRoutes::done));
        api.on("setItemClosed", SetClosed.class, (request, body) -> items.setClosed(
                        request.actor(),
                        request.id("itemId"),
                        body.closed(),
                        body.reason(),
                        body.wording(),
                        body.version())
                .map(MeetingRoutes::done));
    }
}
