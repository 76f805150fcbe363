package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.matter.Station.Kind;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The stations of a matter beside our own meetings. For the secretariats of the region. */
final class StationService {
    private final Matters matters;
    private final MatterStore store;
    private final OwnStationStore stations;
    private final Supplier<LocalDate> today;
    private final ChosenIdStore chosen = new ChosenIdStore();

    StationService(Matters matters, MatterStore store, OwnStationStore stations, Supplier<LocalDate> today) {
        this.matters = matters;
        this.store = store;
        this.stations = stations;
        this.today = today;
    }

    /** Where it is, and who may know of it. @param external for an external body, otherwise null */
    record Place(Kind kind, UUID external, FuzzyDate planned) {}

    /**
     * What happens or happened there.
     *
     * @param happened null as long as it has not
     * @param decision and where it stands; null as long as it has not happened
     */
    record Description(
            String title,
            String note,
            LocalDate happened,
            String decision,
            String link,
            boolean closed,
            boolean internal) {}

    /**
     * Adds one.
     *
     * @param wished its id, null for any; if the same person asks again, it is added once
     * @return its version; fails with {@code external-unknown}, and as {@link #describe}
     */
    Future<Long> add(Actor actor, UUID matterId, UUID wished, Place where, Description how) {
        UUID id = ChosenIdStore.orFresh(wished);
        demandRight(how);
        demandOwnDate(where.planned());
        return change(actor, matterId, (conn, seen) -> demandExternal(
                        conn, where, seen.matter().region())
                .map(ok -> {
                    MatterService.demandCloses(actor, seen, how.closed());
                    return ok;
                })
                .compose(ok -> chosen.take(conn, actor, ChosenIdStore.Kind.STATION, matterId, id))
                .compose(fresh -> fresh
                        ? stations.insert(conn, with(how, begun(id, matterId, where, actor)))
                        : Future.succeededFuture())
                .map(1L));
    }

    private static OwnStation begun(UUID id, UUID matterId, Place where, Actor actor) {
        return OwnStationBuilder.builder()
                .id(id)
                .matterId(matterId)
                .kind(where.kind())
                .external(where.kind() == Kind.EXTERNAL ? where.external() : null)
                .planned(where.planned())
                .changedBy(actor.name())
                .build();
    }

    private static OwnStation with(Description how, OwnStation station) {
        return station.withTitle(how.title())
                .withNote(how.note())
                .withHappened(how.happened())
                .withDecision(how.decision())
                .withLink(how.link())
                .withClosed(how.closed())
                .withInternal(how.internal());
    }

    /**
     * Fails with {@code happened-ahead}, with {@code happened-missing} for a decision without a day, and with {@code
     * forbidden} for those who close what they may not know then.
     */
    Future<Long> describe(Actor actor, UUID matterId, UUID id, Description how, long version) {
        demandRight(how);
        return change(actor, matterId, (conn, seen) -> own(conn, actor, seen, id, version)
                .compose(station -> {
                    MatterService.demandCloses(actor, seen, how.closed());
                    return stations.update(conn, with(how, station).withChangedBy(actor.name()));
                }));
    }

    /**
     * Plans it for another time. Fails with {@code station-done} when it has happened, and with
     * {@code station-overtakes} when it would come after one that follows it, before one that it follows, or on the
     * same day.
     *
     * @param confirmed true if that is meant
     */
    Future<Long> move(Actor actor, UUID matterId, UUID id, FuzzyDate to, boolean confirmed, long version) {
        demandOwnDate(to);
        return change(actor, matterId, (conn, seen) -> own(conn, actor, seen, id, version)
                .compose(station -> {
                    if (station.happened() != null) throw new Refusal(Code.STATION_DONE);
                    Station before = shown(seen, id);
                    Station after = station.withPlanned(to).shown(true);
                    if (!confirmed) {
                        Overtaking.first(seen.stations(), before, after).ifPresent(other -> {
                            throw new Refusal(
                                    Code.STATION_OVERTAKES, Map.of("title", other.title(), "day", other.day()));
                        });
                    }
                    return stations.update(conn, station.withPlanned(to).withChangedBy(actor.name()));
                }));
    }

    /** Takes it out of the course, or takes that back. */
    Future<Long> drop(Actor actor, UUID matterId, UUID id, boolean dropped, long version) {
        return change(actor, matterId, (conn, seen) -> own(conn, actor, seen, id, version)
                .compose(station -> {
                    if (dropped && station.happened() != null) throw new Refusal(Code.STATION_DONE);
                    return stations.update(conn, station.withDropped(dropped).withChangedBy(actor.name()));
                }));
    }

    private interface Work {
        Future<Long> on(SqlConnection conn, Seen matter);
    }

    private Future<Long> change(Actor actor, UUID matterId, Work work) {
        return matters.read(conn -> store.get(conn, matterId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(matter -> matters.change(matter.region(), conn -> matters.locked(conn, actor, matterId)
                        .map(seen -> MatterService.demandWrites(actor, seen.orElse(null)))
                        .compose(seen -> work.on(conn, seen))));
    }

    /** Fails with {@code unknown} when there is none that the actor sees, and with {@code stale-version}. */
    private Future<OwnStation> own(SqlConnection conn, Actor actor, Seen seen, UUID id, long version) {
        shown(seen, id);
        return stations.lock(conn, seen.matter().id(), id)
                .map(found -> found.orElseThrow(Refusal::unknown))
                .map(station -> {
                    MatterService.demandCurrent(station.version(), station.changedBy(), version);
                    return station;
                });
    }

    private static Station shown(Seen seen, UUID id) {
        return seen.stations().stream()
                .filter(station -> station.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    private Future<Void> demandExternal(SqlConnection conn, Place where, String region) {
        if (where.kind() != Kind.EXTERNAL) return Future.succeededFuture();
        if (where.external() == null) throw new Refusal(Code.EXTERNAL_UNKNOWN);
        return stations.isExternal(conn, where.external(), region).map(is -> {
            if (!is) throw new Refusal(Code.EXTERNAL_UNKNOWN);
            return null;
        });
    }

    /** Of others' meetings only the day is known here. */
    private static void demandOwnDate(FuzzyDate date) {
        if (date instanceof FuzzyDate.OfMeeting || date instanceof FuzzyDate.Next) throw new Refusal(Code.BAD_DATE);
    }

    private void demandRight(Description how) {
        if (how.happened() != null && how.happened().isAfter(today.get())) throw new Refusal(Code.HAPPENED_AHEAD);
        if (how.happened() == null && how.decision() != null) throw new Refusal(Code.HAPPENED_MISSING);
    }
}
