package dk.raadslag.document;

import dk.raadslag.document.layout.Looks;
import dk.raadslag.http.Api;
import dk.raadslag.http.Done;
import java.time.LocalDate;
import java.util.Map;

/** {@code /api/bodies/…/looks}: how the documents of a body look. */
final class LooksRoutes {
    private LooksRoutes() {}

    private record Said(LocalDate from, Looks looks) {}

    static void mount(Api api, LooksService looks) {
        api.on("getLooks", request -> looks.history(request.actor(), request.word("bodyId"))
                .map(said -> Map.of("said", said)));
        api.on("sayLooks", Said.class, (request, body) -> looks.say(
                        request.actor(), request.word("bodyId"), body.from(), body.looks())
                .map(Done.NOW));
    }
}
