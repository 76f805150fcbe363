package dk.raadslag.reading;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something was written, as far as its writer may read that now.
 *
 * @param meeting null when they may not know of it
 * @param item null when they may not read it, or it is gone
 */
record Where(MeetingSnapshot meeting, Item item) {
    record OfMeeting(UUID id, String body, String start) {}

    record OfItem(String number, String title) {}

    /**
     * @param seen the meetings as the writer sees them, by their ids
     * @param now in which the item stands; null when it is gone
     * @param then in which it stood when they wrote
     */
    static Where of(Map<UUID, MeetingSnapshot> seen, UUID itemId, UUID now, UUID then) {
        // Where it stands now, if they may read it there; otherwise where they wrote it, and knew of.
        MeetingSnapshot there = seen.get(then);
        MeetingSnapshot meeting = Stream.of(now == null ? null : seen.get(now), there)
                .filter(each -> item(each, itemId).isPresent())
                .findFirst()
                .orElse(there);
        return new Where(meeting, item(meeting, itemId).orElse(null));
    }

    /** The meetings to look at: where each thing stands now, and where it was written; either may be null. */
    static Set<UUID> meetings(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Optional<Item> item(MeetingSnapshot meeting, UUID itemId) {
        return Stream.ofNullable(meeting)
                .flatMap(ItemSight::readable)
                .filter(item -> item.id().equals(itemId))
                .findFirst();
    }

    OfMeeting ofMeeting() {
        return meeting == null
                ? null
                : new OfMeeting(meeting.id(), meeting.body(), meeting.start().toString());
    }

    OfItem ofItem() {
        return item == null ? null : new OfItem(item.number(), item.title());
    }
}
