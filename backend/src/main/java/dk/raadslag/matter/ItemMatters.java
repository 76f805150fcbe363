package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.MeetingService;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;

/** The matter that an item is in, for those who may know of both. */
final class ItemMatters {
    private final Matters matters;
    private final MatterStore store;
    private final MeetingService meetings;

    ItemMatters(Matters matters, MatterStore store, MeetingService meetings) {
        this.matters = matters;
        this.store = store;
        this.meetings = meetings;
    }

    /** Fails with {@code unknown} when the actor may not know of the item; empty also when not of its matter. */
    Future<Optional<Matters.Line>> of(Actor actor, UUID itemId) {
        return matters.read(
                        conn -> store.meetingsWith(conn, itemId).compose(found -> meetings.facts(conn, actor, found)))
                .compose(seen -> {
                    if (seen.values().stream()
                            .noneMatch(meeting -> meeting.item(itemId).isPresent())) throw Refusal.unknown();
                    return matters.ofItem(actor, itemId);
                });
    }
}
