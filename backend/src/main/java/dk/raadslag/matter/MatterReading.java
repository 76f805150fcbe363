package dk.raadslag.matter;

import dk.raadslag.body.Bodies;
import dk.raadslag.matter.MatterStore.Linked;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Loads matters with their stations, in the same number of statements whatever their number. */
final class MatterReading {
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final MeetingStore meetings;
    private final MatterStore matters;
    private final OwnStationStore stations;
    private final Supplier<LocalDate> today;
    private final List<StationSource> others = new CopyOnWriteArrayList<>();

    MatterReading(
            Bodies bodies,
            MeetingPolicy policy,
            MeetingStore meetings,
            MatterStore matters,
            OwnStationStore stations,
            Supplier<LocalDate> today) {
        this.bodies = bodies;
        this.policy = policy;
        this.meetings = meetings;
        this.matters = matters;
        this.stations = stations;
        this.today = today;
    }

    void add(StationSource source) {
        others.add(source);
    }

    /** @param words with the decisions of items */
    Future<Reading> of(SqlConnection conn, List<Matter> asked, boolean words) {
        Set<UUID> ids = asked.stream().map(Matter::id).collect(Collectors.toSet());
        return matters.items(conn, ids).compose(items -> held(conn, items, words)
                .compose(held -> stations.ofMatters(conn, ids).compose(own -> told(conn, ids)
                        .map(told -> new Reading(bodies, policy, asked, items, held, own, told, today.get())))));
    }

    private Future<Map<UUID, MeetingSnapshot>> held(SqlConnection conn, List<Linked> items, boolean words) {
        Set<UUID> ids = items.stream().map(Linked::meetingId).collect(Collectors.toSet());
        return words ? meetings.snapshots(conn, ids) : meetings.facts(conn, ids);
    }

    private Future<List<StationSource.Loaded>> told(SqlConnection conn, Set<UUID> ids) {
        List<StationSource.Loaded> loaded = new ArrayList<>();
        Future<Void> asked = Future.succeededFuture();
        for (StationSource other : others) {
            asked = asked.compose(ok -> other.load(conn, ids)).map(one -> {
                loaded.add(one);
                return null;
            });
        }
        return asked.map(loaded);
    }
}
