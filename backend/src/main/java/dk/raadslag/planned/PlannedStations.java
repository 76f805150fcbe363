package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.matter.Station;
import dk.raadslag.matter.StationSource;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.FuzzyDate;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is planned, as stations of its matter; who sees them, {@link PlannedSight} decides. */
final class PlannedStations implements StationSource {
    private final PlannedStore store;
    private final MeetingPolicy policy;
    private final Supplier<LocalDate> today;

    PlannedStations(PlannedStore store, MeetingPolicy policy, Supplier<LocalDate> today) {
        this.store = store;
        this.policy = policy;
        this.today = today;
    }

    @Override
    public Future<Loaded> load(SqlConnection conn, Collection<UUID> matterIds) {
        return store.ofMatters(conn, matterIds).map(items -> actor -> seen(items, actor));
    }

    private Map<UUID, List<Station>> seen(List<PlannedItem> items, Actor actor) {
        Map<UUID, List<Station>> seen = new HashMap<>();
        for (PlannedItem item : items) {
            Audience audience = policy.audience(actor, item.bodyId());
            if (isItem(item, audience)) continue;
            PlannedSight.seen(item, audience, today.get())
                    .map(PlannedStations::station)
                    .ifPresent(station -> seen.computeIfAbsent(item.matterId(), id -> new ArrayList<>())
                            .add(station));
        }
        return seen;
    }

    /** The item that it has become is the station, for those who read it in its meeting. */
    private static boolean isItem(PlannedItem item, Audience audience) {
        if (item.sentStill() && !audience.runs()) return true;
        return item.isDrafted()
                && item.target() != null
                && MeetingSight.mayKnow(item.target().status(), audience)
                && (audience.runs() || !item.unsent());
    }

    private static Station station(Card card) {
        FuzzyDate planned = card.planned();
        return Station.of(Station.Kind.PLANNED, card.id())
                .withBodyId(card.bodyId())
                .withTitle(card.title())
                .withMeetingId(card.meetingId())
                .withPlanned(planned)
                .withDay(card.day())
                .withExact(planned instanceof FuzzyDate.Day || card.meetingId() != null)
                .withOverdue(card.overdue())
                .withNote(card.note())
                .withClosed(card.closed())
                .withInternal(card.internal())
                .withVersion(card.version());
    }
}
