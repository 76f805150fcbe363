package dk.raadslag.minutes;

import dk.raadslag.http.Api;
import dk.raadslag.meeting.ItemService;
import java.util.Map;
import java.util.UUID;

/** {@code /api/items/{itemId}/phrases}. */
public final class PhraseRoutes {
    private PhraseRoutes() {}

    public static void mount(Api api, ItemService items) {
        api.on("getPhrases", request -> {
            UUID itemId = request.id("itemId");
            return items.meetingForThoseWhoRun(request.actor(), itemId)
                    .map(meeting -> Map.of(
                            "phrases",
                            DecisionPhrases.of(
                                    meeting.body(), meeting.item(itemId).orElseThrow())));
        });
    }
}
