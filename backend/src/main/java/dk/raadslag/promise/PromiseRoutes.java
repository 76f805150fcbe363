package dk.raadslag.promise;

import dk.raadslag.http.Api;
import dk.raadslag.model.FuzzyDate;
import java.util.Map;
import java.util.UUID;

/** {@code /api/meetings/{meetingId}/promises}. */
final class PromiseRoutes {
    private PromiseRoutes() {}

    private record Dismiss(UUID itemId, String words, boolean dismissed) {}

    private record Found(UUID itemId, String field, String words, String written, FuzzyDate date, String who) {
        static Found of(Promise promise) {
            return new Found(
                    promise.itemId(),
                    promise.field().code(),
                    promise.words(),
                    promise.written(),
                    promise.date(),
                    promise.who());
        }
    }

    static void mount(Api api, PromiseService promises) {
        api.on("getPromises", request -> promises.open(request.actor(), request.id("meetingId"))
                .map(open -> Map.of("promises", open.stream().map(Found::of).toList())));
        api.on("dismissPromise", Dismiss.class, (request, body) -> promises.dismiss(
                        request.actor(), request.id("meetingId"), body.itemId(), body.words(), body.dismissed())
                .map(Map.of("dismissed", body.dismissed())));
    }
}
