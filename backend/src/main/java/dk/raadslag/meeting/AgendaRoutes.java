package dk.raadslag.meeting;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.NextItem;
import java.util.List;
import java.util.UUID;

/** Building the agenda: {@code /api/meetings/…} and {@code /api/items/…}. */
final class AgendaRoutes {
    private AgendaRoutes() {}

    private record DeadlinesBody(Deadlines deadlines, long version) {}

    private record NextItemsBody(List<NextItem> entries, long version) {}

    private record DescriptionBody(AgendaService.Description item, long version) {}

    static void mount(Api api, AgendaService agenda) {
        api.on("setDeadlines", request -> agenda.setDeadlines(
                        request.actor(),
                        request.id("meetingId"),
                        request.body(DeadlinesBody.class).deadlines(),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("setNextItems", request -> agenda.setNextItems(
                        request.actor(),
                        request.id("meetingId"),
                        request.body(NextItemsBody.class).entries(),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("takeNextItems", request -> agenda.takeNextItems(
                        request.actor(),
                        request.id("meetingId"),
                        request.json().getInteger("section"),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("addItem", request -> agenda.add(
                        request.actor(),
                        request.id("meetingId"),
                        request.wishedId(),
                        request.json().getInteger("section"),
                        request.json().getInteger("position"),
                        request.json().getString("title").strip(),
                        ItemKind.of(request.json().getString("kind")),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("describeItem", request -> agenda.describe(
                        request.actor(),
                        request.id("itemId"),
                        request.body(DescriptionBody.class).item(),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("moveItem", request -> agenda.move(
                        request.actor(),
                        request.id("itemId"),
                        request.json().getInteger("section"),
                        request.json().getInteger("position"),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("moveItemToMeeting", request -> agenda.moveToMeeting(
                        request.actor(),
                        request.id("itemId"),
                        UUID.fromString(request.json().getString("meetingId")),
                        request.json().getInteger("section"),
                        version(request))
                .map(MeetingRoutes::done));
        api.on("removeItem", request -> agenda.remove(request.actor(), request.id("itemId"), version(request))
                .map(MeetingRoutes::done));
    }

    private static long version(ApiRequest request) {
        return request.json().getLong("version");
    }
}
