package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people may see because they were asked, for features that do not know rounds. */
public final class RoundSight {
    private final Database db;
    private final RoundStore store = new RoundStore();
    private final Looks looks;

    public RoundSight(Database db, MeetingStore meetings, MeetingPolicy policy, Clock clock) {
        this.db = db;
        this.looks = new Looks(meetings, policy, store, clock);
    }

    /**
     * A meeting as far as the actor was asked to read its draft: the items of their rounds. Fails with {@code unknown}
     * when they were not asked.
     */
    public Future<MeetingSnapshot> draft(Actor actor, UUID meetingId) {
        return db.consistently(conn -> store.ofMeeting(conn, meetingId).compose(all -> looks.looks(conn, actor, all)))
                .map(found -> {
                    if (found.isEmpty()) throw Refusal.unknown();
                    return ofItems(found.get(0).mine(), items(found));
                });
    }

    private static Set<UUID> items(List<Look> looks) {
        return looks.stream()
                .flatMap(look -> look.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private static MeetingSnapshot ofItems(MeetingSnapshot meeting, Set<UUID> items) {
        return meeting.withSections(meeting.sections().stream()
                .map(section -> section.keepItems(item -> items.contains(item.id())))
                .toList());
    }
}
