package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.meeting.ItemService;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Point;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/items/{itemId}/phrases}. */
final class PhraseRoutes {
    private PhraseRoutes() {}

    static void mount(Api api, ItemService items) {
        api.on("getPhrases", request -> {
            UUID itemId = request.id("itemId");
            return items.meetingForThoseWhoRun(request.actor(), itemId)
                    .map(meeting -> offered(meeting, meeting.item(itemId).orElseThrow()));
        });
    }

    private static Map<String, Object> offered(MeetingSnapshot meeting, Item item) {
        List<String> points =
                TreatmentService.points(item).stream().map(Point::text).toList();
        List<Item> earlier =
                meeting.items().takeWhile(one -> !one.id().equals(item.id())).toList();
        return Map.of(
                "phrases", DecisionPhrases.of(meeting.houseStyle(), meeting.body(), earlier, item), "points", points);
    }
}
