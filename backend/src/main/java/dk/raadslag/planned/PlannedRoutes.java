package dk.raadslag.planned;

import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.meeting.MeetingRoutes;
import dk.raadslag.model.FuzzyDate;
import java.util.Map;
import java.util.UUID;

/** The long-term agenda: {@code /api/planned/…}, and what it becomes. */
final class PlannedRoutes {
    private PlannedRoutes() {}

    private record Plan(
            UUID id,
            String title,
            String note,
            FuzzyDate planned,
            boolean closed,
            boolean internal,
            UUID sourceItemId,
            UUID matterId) {
        PlannedService.Plan plan() {
            return new PlannedService.Plan(
                    title.strip(), kept(note), planned, closed, internal, sourceItemId, matterId);
        }
    }

    private record Describe(String title, String note, boolean closed, boolean internal, long version) {
        PlannedService.Description description() {
            return new PlannedService.Description(title.strip(), kept(note), closed, internal);
        }
    }

    private record Move(FuzzyDate planned, long version) {}

    private record Drop(boolean dropped, long version) {}

    private record TakeNextItems(int section, long version) {}

    static void mount(Api api, Boards boards, PlannedService planned, Drafting drafting) {
        api.on(
                "getPlanned",
                request -> boards.board(request.actor(), request.query("region").orElseThrow()));
        api.on("planItem", Plan.class, (request, body) -> planned.plan(
                        request.actor(), request.word("bodyId"), body.id(), body.plan())
                .map(version -> new Created(version(version))));
        api.on("describePlanned", Describe.class, (request, body) -> planned.describe(
                        request.actor(), request.id("plannedId"), body.description(), body.version())
                .map(PlannedRoutes::version));
        api.on("movePlanned", Move.class, (request, body) -> planned.move(
                        request.actor(), request.id("plannedId"), body.planned(), body.version())
                .map(PlannedRoutes::version));
        api.on("dropPlanned", Drop.class, (request, body) -> planned.drop(
                        request.actor(), request.id("plannedId"), body.dropped(), body.version())
                .map(PlannedRoutes::version));
        api.on("takeNextItems", TakeNextItems.class, (request, body) -> drafting.take(
                        request.actor(), request.id("meetingId"), body.section(), body.version())
                .map(MeetingRoutes::done));
    }

    private static Map<String, Long> version(long version) {
        return Map.of("version", version);
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
