package dk.raadslag.meeting;

import dk.raadslag.http.Api;
import dk.raadslag.http.Seen;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.NextItem;
import java.util.List;
import java.util.UUID;

/** Building the agenda: {@code /api/meetings/…} and {@code /api/items/…}. */
final class AgendaRoutes {
    private AgendaRoutes() {}

    private record SetDeadlines(Deadlines deadlines, long version) {}

    private record SetNextItems(List<NextItem> entries, long version) {}

    private record AddItem(UUID id, int section, int position, String title, ItemKind kind, long version) {}

    private record Describe(AgendaService.Description item, Boolean numbersFollow, long version) {}

    private record Move(int section, int position, long version) {}

    private record MoveToMeeting(UUID meetingId, int section, long version) {}

    static void mount(Api api, AgendaService agenda) {
        api.on("setDeadlines", SetDeadlines.class, (request, body) -> agenda.setDeadlines(
                        request.actor(), request.id("meetingId"), body.deadlines(), body.version())
                .map(MeetingRoutes::done));
        api.on("setNextItems", SetNextItems.class, (request, body) -> agenda.setNextItems(
                        request.actor(), request.id("meetingId"), body.entries(), body.version())
                .map(MeetingRoutes::done));
        api.on("addItem", AddItem.class, (request, body) -> agenda.add(
                        request.actor(),
                        request.id("meetingId"),
                        body.id(),
                        body.section(),
                        body.position(),
                        body.title().strip(),
                        body.kind(),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("describeItem", Describe.class, (request, body) -> agenda.describe(
                        request.actor(),
                        request.id("itemId"),
                        body.item(),
                        Boolean.TRUE.equals(body.numbersFollow()),
                        body.version())
                .map(MeetingRoutes::done));
        api.on("moveItem", Move.class, (request, body) -> agenda.move(
                        request.actor(), request.id("itemId"), body.section(), body.position(), body.version())
                .map(MeetingRoutes::done));
        api.on("moveItemToMeeting", MoveToMeeting.class, (request, body) -> agenda.moveToMeeting(
                        request.actor(), request.id("itemId"), body.meetingId(), body.section(), body.version())
                .map(MeetingRoutes::done));
        api.on("removeItem", Seen.class, (request, body) -> agenda.remove(
                        request.actor(), request.id("itemId"), body.version())
                .map(MeetingRoutes::done));
    }
}
