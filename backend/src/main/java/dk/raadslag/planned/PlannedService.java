package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.matter.MatterFeature;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.NextItem;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Planning ahead: what is to come before a body, at a meeting or as exactly as people know it. What stands on a
 * meeting's next-meeting list changes there too, in the same transaction.
 */
public final class PlannedService {
    /**
     * What is planned anew.
     *
     * @param sourceItemId what it came of, or null
     * @param matterId the matter that it is a station of; null for that of what it came of
     */
    public record Plan(
            String title,
            String note,
            FuzzyDate planned,
            boolean closed,
            boolean internal,
            UUID sourceItemId,
            UUID matterId) {}

    /** What its words are and who may know of it. */
    public record Description(String title, String note, boolean closed, boolean internal) {}

    private final Boards boards;
    private final Bodies bodies;
    private final PlannedPolicy policy;
    private final PlannedStore store;
    private final PlannedDates dates;
    private final MeetingChanges changes;
    private final MatterFeature matters;
    private final ChosenIdStore chosen = new ChosenIdStore();

    PlannedService(
            Boards boards,
            Bodies bodies,
            MeetingPolicy policy,
            PlannedStore store,
            MeetingChanges changes,
            MatterFeature matters) {
        this.boards = boards;
        this.bodies = bodies;
        this.policy = new PlannedPolicy(policy);
        this.store = store;
        this.dates = new PlannedDates(store, bodies);
        this.changes = changes;
        this.matters = matters;
    }

    /**
     * Plans something. For the body's secretariat.
     *
     * @param wished its id, null for any; if the same person asks again, it is planned once
     * @return its version; fails with {@code planned-past}, {@code cancelled}, {@code other-body}, or {@code unknown}
     *     for a meeting, a source or a matter that there is not
     */
    public Future<Long> plan(Actor actor, String bodyId, UUID wished, Plan plan) {
        Body body = bodies.byId(bodyId).orElseThrow(Refusal::unknown);
        PlannedPolicy.demandPlans(actor, bodyId);
        UUID id = ChosenIdStore.orFresh(wished);
        Future<UUID> source =
                plan.sourceItemId() == null ? Future.succeededFuture() : changes.meetingWith(plan.sourceItemId());
        return source.compose(sourceMeeting ->
                boards.change(body.region(), conn -> lockSource(conn, actor, sourceMeeting, plan.sourceItemId())
                        .compose(closed -> matters.demandWritten(conn, actor, plan.matterId(), body.region())
                                .map(inClosed -> closed || inClosed))
                        .compose(closed -> dates.demand(conn, actor, bodyId, plan.planned(), boards.today())
                                .compose(of -> {
                                    if (!of.equals(bodyId)) throw new Refusal(Code.OTHER_BODY);
                                    return chosen.take(conn, actor, ChosenIdStore.Kind.PLANNED, bodyId, id);
                                })
                                .compose(fresh -> fresh
                                        ? store.insert(
                                                conn,
                                                planned(id, bodyId, actor, plan, closed || plan.closed()),
                                                plan.sourceItemId(),
                                                boards.now())
                                        : Future.succeededFuture()))
                        .map(1L)));
    }

    /** Whether the source is closed, which nobody changes until the commit. */
    private Future<Boolean> lockSource(SqlConnection conn, Actor actor, UUID meetingId, UUID itemId) {
        if (itemId == null) return Future.succeededFuture(false);
        return changes.lockAll(conn, List.of(meetingId))
                .compose(ok -> store.meeting(conn, meetingId))
                .compose(found -> {
                    boolean writes = found.filter(meeting -> MeetingPolicy.writes(actor, meeting.bodyId()))
                            .isPresent();
                    return writes
                            ? store.isClosed(conn, meetingId, itemId)
                                    .map(closed -> closed.orElseThrow(Refusal::unknown))
                            : Future.failedFuture(Refusal.unknown());
                });
    }

    private static PlannedItem planned(UUID id, String bodyId, Actor actor, Plan plan, boolean closed) {
        return new PlannedItem(
                id,
                bodyId,
                plan.title(),
                plan.note(),
                closed,
                plan.internal(),
                plan.planned(),
                null,
                null,
                null,
                null,
                false,
                1,
                actor.name(),
                plan.matterId(),
                false,
                false,
                false);
    }

    /** Changes its words and who may know of it. What came of a closed item, or is in a closed matter, stays closed. */
    public Future<Long> describe(Actor actor, UUID id, Description how, long seen) {
        return change(actor, id, seen, (conn, item) -> {
            boolean closed = how.closed()
                    || item.matterClosed()
                    || item.source() != null && item.source().closed();
            Future<Long> described = store.describe(
                    conn,
                    item.withTitle(how.title())
                            .withNote(how.note())
                            .withClosed(closed)
                            .withInternal(how.internal())
                            .withChangedBy(actor.name()));
            boolean same = item.title().equals(how.title()) && Objects.equals(item.note(), how.note());
            return same
                    ? described
                    : described.compose(version -> onList(
                                    conn, actor, item, entry -> new NextItem(entry.id(), how.title(), how.note()))
                            .map(version));
        });
    }

    /** Plans it for another time; to the other body of the region for who plans for both. */
    public Future<Long> move(Actor actor, UUID id, FuzzyDate to, long seen) {
        return change(actor, id, seen, (conn, item) -> dates.demand(conn, actor, item.bodyId(), to, boards.today())
                .compose(bodyId -> store.move(
                        conn, item.withBodyId(bodyId).withPlanned(to).withChangedBy(actor.name()), boards.now()))
                .compose(version -> onList(conn, actor, item, entry -> null).map(version)));
    }

    /** Takes it off the long-term agenda, or takes that back. */
    public Future<Long> drop(Actor actor, UUID id, boolean dropped, long seen) {
        return change(
                actor,
                id,
                seen,
                (conn, item) -> item.dropped() == dropped
                        ? Future.succeededFuture(item.version())
                        : store.drop(conn, id, dropped, actor.name())
                                .compose(version ->
                                        onList(conn, actor, item, entry -> null).map(version)));
    }

    private interface Work {
        Future<Long> on(SqlConnection conn, PlannedItem item);
    }

    /** Locks the meeting that lists it, then itself, in the order in which that list is changed too. */
    private Future<Long> change(Actor actor, UUID id, long seen, Work work) {
        return boards.read(conn -> store.get(conn, id))
                .map(found -> policy.demandWrites(actor, found.orElseThrow(Refusal::unknown)))
                .compose(before -> boards.change(region(before), conn -> changes.lockAll(conn, listing(before))
                                .compose(ok -> store.lock(conn, id))
                                .map(found -> policy.demandWrites(actor, found.orElseThrow(Refusal::unknown)))
                                .map(item -> current(before, item, seen))
                                .compose(item -> work.on(conn, item)))
                        .onSuccess(version -> listing(before).forEach(changes::told)));
    }

    private static PlannedItem current(PlannedItem before, PlannedItem item, long seen) {
        if (item.version() != seen) {
            throw item.changedBy() == null
                    ? new Refusal(Code.STALE_VERSION)
                    : new Refusal(Code.STALE_VERSION, Map.of("by", item.changedBy()));
        }
        if (item.isDrafted()) throw new Refusal(Code.PLANNED_DRAFTED);
        // It came to a list a moment ago; the next try locks that meeting too.
        if (!Objects.equals(before.listedBy(), item.listedBy())) throw new Refusal(Code.BUSY);
        return item;
    }

    private String region(PlannedItem item) {
        return bodies.byId(item.bodyId()).map(Body::region).orElseThrow(Refusal::unknown);
    }

    private static List<UUID> listing(PlannedItem item) {
        return item.listedBy() == null ? List.of() : List.of(item.listedBy());
    }

    /** @param entry what becomes of its entry on the next-meeting list; null takes it off */
    private Future<Void> onList(SqlConnection conn, Actor actor, PlannedItem item, UnaryOperator<NextItem> entry) {
        if (item.listedBy() == null) return Future.succeededFuture();
        Function<NextItem, NextItem> changed = each -> each.id().equals(item.id()) ? entry.apply(each) : each;
        return changes.within(conn, actor, item.listedBy(), MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
                    List<NextItem> list = attempt.byThoseWhoWrite().meeting().nextItems().stream()
                            .map(changed)
                            .filter(Objects::nonNull)
                            .toList();
                    return List.of(new CourseEvent.NextItemsSet(list));
                })
                .mapEmpty();
    }
}
