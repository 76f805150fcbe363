package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Wires matters. */
public final class MatterFeature implements Feature {
    private final MatterReading reading;
    private final Matters matters;
    private final ItemMatters items;
    private final MatterService service;
    private final StationService stations;

    public MatterFeature(Base base, Meetings meetings) {
        MatterStore store = new MatterStore();
        OwnStationStore own = new OwnStationStore();
        Supplier<LocalDate> today = () -> DanishTime.at(base.clock().instant()).toLocalDate();
        reading = new MatterReading(
                meetings.bodies(), meetings.policy(), meetings.stores().meetings(), store, own, today);
        matters = new Matters(base, meetings.bodies(), store, reading, meetings.topics());
        items = new ItemMatters(matters, store, meetings.service());
        service = new MatterService(matters, store, meetings.bodies(), meetings.service(), meetings.changes());
        stations = new StationService(matters, store, own, today);
        meetings.rooms().onNews(changed -> matters.news());
    }

    /** Another feature has stations too. To be called before the first request. */
    public void add(StationSource source) {
        reading.add(source);
    }

    /** Something that another feature tells of matters of a region has changed; to be called after the commit. */
    public void told(String region) {
        matters.told(region);
    }

    /** The listener hears of each region whose matters changed, after the commit. To be called as {@link #add}. */
    public void onChange(Consumer<String> listener) {
        matters.onChange(listener);
    }

    /**
     * Within the caller's transaction: fails unless the actor may change this matter of the region.
     *
     * @param matterId null for none, which is open
     * @return whether it is closed, which nobody changes until the commit
     */
    public Future<Boolean> demandWritten(SqlConnection conn, Actor actor, UUID matterId, String region) {
        return matterId == null ? Future.succeededFuture(false) : service.demandWritten(conn, actor, matterId, region);
    }

    /** Within the caller's transaction: items came of what stood in these matters. @param matters by their items */
    public Future<Void> linked(SqlConnection conn, Map<UUID, UUID> matters, String by) {
        return service.linked(conn, matters, by);
    }

    @Override
    public void mount(Api api) {
        MatterRoutes.mount(api, matters, items, service, stations);
    }
}
