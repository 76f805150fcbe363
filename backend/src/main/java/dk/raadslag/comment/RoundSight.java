package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who sees what by having been asked, for features that do not know rounds. */
public final class RoundSight {
    private final Database db;
    private final RoundStore store = new RoundStore();
    private final Looks looks;

    public RoundSight(Database db, MeetingStore meetings, Clock clock) {
        this.db = db;
        this.looks = new Looks(meetings, store, clock);
    }

    /**
     * A meeting as far as the actor was asked to read its draft: the items of his rounds. Fails with {@code unknown} when
     * he was not asked.
     */
    public Future<MeetingSnapshot> draft(Actor actor, UUID meetingId) {
        return db.consistently(conn -> store.ofMeeting(conn, meetingId).compose(all -> looks(conn, actor, all)))
                .map(looks -> {
                    if (looks.isEmpty()) throw Refusal.unknown();
                    return ofItems(looks.get(0).mine(), items(looks));
                });
    }

    private Future<List<Look>> looks(SqlConnection conn, Actor actor, List<Round> all) {
        List<Look> found = new ArrayList<>();
        Future<Void> read = Future.succeededFuture();
        for (Round round : all) {
            read = read.compose(ok -> looks.look(conn, actor, round))
                    .onSuccess(one -> one.ifPresent(found::add))
                    .mapEmpty();
        }
        return read.map(found);
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
