package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which items somebody may read now. Of one that shows only a wording there is nothing to read. */
final class ItemSight {
    private final ItemStore items;
    private final MeetingService meetings;

    ItemSight(ItemStore items, MeetingService meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    /** An item in its meeting, both as one person sees them. */
    record Seen(MeetingSnapshot meeting, Item item) {}

    /** Empty when the item is hidden, or there is none. */
    Future<Optional<Seen>> item(SqlConnection conn, Actor actor, UUID itemId) {
        return items.meetingOf(conn, itemId)
                .compose(meetingId ->
                        meetings.facts(conn, actor, meetingId.map(List::of).orElse(List.of())))
                .map(found -> found.values().stream()
                        .flatMap(meeting -> readable(meeting)
                                .filter(item -> item.id().equals(itemId))
                                .map(item -> new Seen(meeting, item)))
                        .findFirst());
    }

    /** Fails with {@code unknown}. */
    Future<MeetingSnapshot> meeting(SqlConnection conn, Actor actor, UUID meetingId) {
        return meetings.facts(conn, actor, List.of(meetingId))
                .map(found -> Optional.ofNullable(found.get(meetingId)).orElseThrow(Refusal::unknown));
    }

    static Stream<Item> readable(MeetingSnapshot meeting) {
        return meeting.items()
                .filter(item -> MeetingSight.mayRead(item, meeting.viewer().audience()));
    }

    /** The ids of the items that may be read, and of their papers. */
    static Set<UUID> things(MeetingSnapshot meeting) {
        return readable(meeting)
                .flatMap(item -> Stream.concat(
                        Stream.of(item.id()), item.attachments().stream().map(Attachment::id)))
                .collect(Collectors.toSet());
    }
}
