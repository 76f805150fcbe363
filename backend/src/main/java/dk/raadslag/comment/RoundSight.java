package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.live.RoomSource.RoundNow;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who sees what by having been asked, for features that do not know rounds. */
public final class RoundSight {
    private final Database db;
    private final RoundStore store = new RoundStore();
    private final Rounds rounds;

    public RoundSight(Database db, MeetingStore meetings, Clock clock) {
        this.db = db;
        this.rounds = new Rounds(db, meetings, store, clock, changed -> {});
    }

    /** A round as far as sockets need to know it; empty when there is none. */
    public Future<Optional<RoundNow>> now(UUID roundId) {
        return db.consistently(conn -> store.get(conn, roundId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : now(conn, found.get()).map(Optional::of)));
    }

    private Future<RoundNow> now(SqlConnection conn, Round round) {
        return rounds.whoLooks(conn, round)
                .map(look -> new RoundNow(round.meetingId(), round.id(), round.seq(), actor -> look.apply(actor)
                        .isPresent()));
    }

    /**
     * A meeting as far as the actor was asked to read its draft: the items of his rounds. Fails with {@code unknown} when
     * he was not asked.
     */
    public Future<MeetingSnapshot> draft(Actor actor, UUID meetingId) {
        return db.consistently(conn -> store.ofMeeting(conn, meetingId).compose(all -> rounds.looks(conn, actor, all)))
                .map(looks -> {
                    if (looks.isEmpty()) throw Refusal.unknown();
                    return ofItems(looks.get(0).mine(), items(looks));
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
