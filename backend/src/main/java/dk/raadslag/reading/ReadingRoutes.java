package dk.raadslag.reading;

import dk.raadslag.http.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/meetings/{meetingId}/reading}; notes and highlights of {@code /api/items/{itemId}}, {@code /api/me}. */
final class ReadingRoutes {
    private ReadingRoutes() {}

    record Read(UUID id, String seen) {}

    record NoteWords(String words, long base) {}

    record Highlighted(Selector at, String note, long base) {}

    record Sharing(List<UUID> people) {}

    static void mount(Api api, ReadingService reading, NoteService notes, HighlightService highlights) {
        api.on("getReading", request -> reading.of(request.actor(), request.id("meetingId")));
        api.on("setRead", Read.class, (request, body) -> reading.mark(
                        request.actor(), request.id("meetingId"), new ReadMark(body.id(), body.seen()))
                .map(Map.of()));
        api.on(
                "setNote",
                NoteWords.class,
                (request, body) -> notes.write(request.actor(), request.id("itemId"), body.words(), body.base()));
        api.on("shareNote", Sharing.class, (request, body) -> notes.share(
                        request.actor(), request.id("itemId"), body.people())
                .map(Map.of()));
        api.on("listColleagues", request -> notes.colleagues(request.actor(), request.id("itemId"))
                .map(people -> Map.of("colleagues", people)));
        api.on(
                "setHighlight",
                Highlighted.class,
                (request, body) -> highlights.write(
                        request.actor(),
                        request.id("itemId"),
                        request.id("highlightId"),
                        body.at(),
                        body.note(),
                        body.base()));
        api.on("removeHighlight", request -> highlights
                .remove(request.actor(), request.id("itemId"), request.id("highlightId"))
                .map(Map.of()));
        api.on("shareHighlight", Sharing.class, (request, body) -> highlights
                .share(request.actor(), request.id("itemId"), request.id("highlightId"), body.people())
                .map(Map.of()));
        api.on("listHighlights", request -> highlights.all(request.actor()).map(all -> Map.of("highlights", all)));
        api.on("listNotes", request -> notes.all(request.actor()).map(all -> Map.of("notes", all)));
    }
}
