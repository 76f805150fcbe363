package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;

/** The matter that an item is in, for those who may know of both. */
final class ItemMatters {
    private final Matters matters;
    private final MeetingService meetings;
    private final MeetingChanges changes;

    ItemMatters(Matters matters, MeetingService meetings, MeetingChanges changes) {
        this.matters = matters;
        this.meetings = meetings;
        this.changes = changes;
    }

    /** Fails with {@code unknown} when the actor may not know of the item; empty also when not of its matter. */
    Future<Optional<Matters.Line>> of(Actor actor, UUID itemId) {
        return changes.meetingWith(itemId)
                .compose(meetingId -> meetings.facts(actor, meetingId))
                .compose(meeting -> {
                    if (meeting.item(itemId).isEmpty()) throw Refusal.unknown();
                    return matters.ofItem(actor, itemId);
                });
    }
}
