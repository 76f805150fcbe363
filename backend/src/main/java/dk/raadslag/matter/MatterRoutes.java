package dk.raadslag.matter;

import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.matter.Station.Kind;
import dk.raadslag.model.FuzzyDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** Matters: {@code /api/matters/…}, and the matter of an item. */
final class MatterRoutes {
    private MatterRoutes() {}

    private record Open(UUID id, String title, String caseNumber, boolean closed, UUID itemId) {
        MatterService.Opening opening() {
            return new MatterService.Opening(title.strip(), kept(caseNumber), closed);
        }
    }

    private record Describe(
            String title,
            String caseNumber,
            String officer,
            boolean closed,
            boolean ended,
            UUID parentId,
            long version) {
        MatterService.Description description() {
            return new MatterService.Description(
                    title.strip(), kept(caseNumber), kept(officer), closed, ended, parentId);
        }
    }

    private record Link(UUID matterId) {}

    private record Station(
            String title,
            String note,
            LocalDate happened,
            String decision,
            String link,
            boolean closed,
            boolean internal) {
        StationService.Description description() {
            return new StationService.Description(
                    title.strip(), kept(note), happened, kept(decision), kept(link), closed, internal);
        }
    }

    private record Add(UUID id, Kind kind, UUID externalId, FuzzyDate planned, Station station) {}

    private record Change(Station station, long version) {}

    private record Move(FuzzyDate planned, boolean confirmed, long version) {}

    private record Drop(boolean dropped, long version) {}

    static void mount(Api api, Matters matters, ItemMatters items, MatterService service, StationService stations) {
        api.on(
                "listMatters",
                request -> matters.list(request.actor(), request.query("region").orElseThrow()));
        api.on("getMatter", request -> matters.page(request.actor(), request.id("matterId")));
        api.on("getItemMatter", request -> items.of(request.actor(), request.id("itemId"))
                .map(found -> Collections.singletonMap("matter", found.orElse(null))));
        api.on("openMatter", Open.class, (request, body) -> service.open(
                        request.actor(), request.word("bodyId"), body.id(), body.itemId(), body.opening())
                .map(id -> new Created(Map.of("id", id))));
        api.on("describeMatter", Describe.class, (request, body) -> service.describe(
                        request.actor(), request.id("matterId"), body.description(), body.version())
                .map(MatterRoutes::version));
        api.on("setItemMatter", Link.class, (request, body) -> service.link(
                        request.actor(), request.id("itemId"), body.matterId())
                .map(ok -> Map.of()));
        api.on("addStation", Add.class, (request, body) -> stations.add(
                        request.actor(),
                        request.id("matterId"),
                        body.id(),
                        new StationService.Place(body.kind(), body.externalId(), body.planned()),
                        body.station().description())
                .map(version -> new Created(version(version))));
        api.on("describeStation", Change.class, (request, body) -> stations.describe(
                        request.actor(),
                        request.id("matterId"),
                        request.id("stationId"),
                        body.station().description(),
                        body.version())
                .map(MatterRoutes::version));
        api.on("moveStation", Move.class, (request, body) -> stations.move(
                        request.actor(),
                        request.id("matterId"),
                        request.id("stationId"),
                        body.planned(),
                        body.confirmed(),
                        body.version())
                .map(MatterRoutes::version));
        api.on("dropStation", Drop.class, (request, body) -> stations.drop(
                        request.actor(),
                        request.id("matterId"),
                        request.id("stationId"),
                        body.dropped(),
                        body.version())
                .map(MatterRoutes::version));
    }

    private static Map<String, Long> version(long version) {
        return Map.of("version", version);
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
