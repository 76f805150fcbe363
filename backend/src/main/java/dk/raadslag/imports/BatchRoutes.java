package dk.raadslag.imports;

import dk.raadslag.document.read.Corrections;
import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.http.Done;
import java.util.Map;
import java.util.UUID;

/** {@code /api/imports} and {@code /api/import-files}. */
final class BatchRoutes {
    private BatchRoutes() {}

    private record Begin(UUID id) {}

    private record Say(Corrections said, long seq) {}

    private record Create(UUID id, long seq) {}

    static void mount(Api api, Batches batches, ListService list, IntakeService intake) {
        api.on("listImports", request -> list.all(request.actor()));
        api.on("beginImport", Begin.class, (request, body) -> batches.begin(request.actor(), body.id())
                .map(id -> new Created(Map.of("id", id))));
        api.on("getImport", request -> list.one(request.actor(), request.id("importId")));
        api.on("endImport", request -> batches.end(request.actor(), request.id("importId"))
                .map(Done.NOW));
        api.onStream("addImportFile", request -> intake.add(
                        request.actor(),
                        request.id("importId"),
                        request.query("name").orElse(""),
                        request.announcedLength(),
                        request.stream())
                .map(count -> new Created(Map.of("files", count))));
    }

    static void mount(Api api, ReviewService reviews) {
        api.on("getImportFile", request -> reviews.review(request.actor(), request.id("fileId"))
                .map(Shown.Reviewed::of));
        api.on("getImportLines", request -> reviews.lines(request.actor(), request.id("fileId")));
        api.on("getImportPage", request -> reviews.picture(request.actor(), request.id("fileId"), request.place("page"))
                .map(picture -> new Document("image/png", "side.png", picture)));
        api.on("correctImportFile", Say.class, (request, body) -> reviews.say(
                        request.actor(), request.id("fileId"), body.said(), body.seq())
                .map(Shown.Reviewed::of));
        api.on("createImported", Create.class, (request, body) -> reviews.create(
                        request.actor(), request.id("fileId"), body.id(), body.seq())
                .map(Created::new));
        api.on("removeImportFile", request -> reviews.remove(request.actor(), request.id("fileId"))
                .map(Done.NOW));
    }
}
