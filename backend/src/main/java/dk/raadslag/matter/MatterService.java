package dk.raadslag.matter;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Making matters, describing them, and which items are in them. For the secretariats of the region. */
final class MatterService {
    private final Matters matters;
    private final MatterStore store;
    private final Bodies bodies;
    private final MeetingService meetings;
    private final MeetingChanges changes;
    private final ChosenIdStore chosen = new ChosenIdStore();

    MatterService(Matters matters, MatterStore store, Bodies bodies, MeetingService meetings, MeetingChanges changes) {
        this.matters = matters;
        this.store = store;
        this.bodies = bodies;
        this.meetings = meetings;
        this.changes = changes;
    }

    /** What a new one is called. @param closed known only to those entitled to closed items of its body */
    record Opening(String title, String caseNumber, boolean closed) {}

    /** @param parentId the matter that it is a part of, or null */
    record Description(String title, String caseNumber, String officer, boolean closed, boolean ended, UUID parentId) {}

    /**
     * Makes a matter, of an item or of nothing. One that is made of an item has it as its first station, and is closed
     * when that is.
     *
     * @param wished its id, null for any; if the same person asks again, it is made once
     * @param itemId of the same body, or null
     * @return its id; fails with {@code matter-taken} when the item is in a matter
     */
    Future<UUID> open(Actor actor, String bodyId, UUID wished, UUID itemId, Opening how) {
        Body body = bodies.byId(bodyId).orElseThrow(Refusal::unknown);
        if (!MeetingPolicy.writes(actor, bodyId)) throw Refusal.forbidden(actor);
        UUID id = ChosenIdStore.orFresh(wished);
        return meetingOf(itemId)
                .compose(meetingId -> matters.change(body.region(), conn -> item(conn, actor, meetingId, itemId)
                        .compose(item -> chosen.take(conn, actor, ChosenIdStore.Kind.MATTER, bodyId, id)
                                .compose(fresh ->
                                        fresh ? make(conn, actor, body, id, item, how) : Future.succeededFuture()))
                        .map(id)));
    }

    /** An item that the actor writes, in its meeting, which nobody else changes until the commit. */
    private record Own(MeetingSnapshot meeting, Item item) {}

    private Future<UUID> meetingOf(UUID itemId) {
        return itemId == null ? Future.succeededFuture() : changes.meetingWith(itemId);
    }

    private Future<Optional<Own>> item(SqlConnection conn, Actor actor, UUID meetingId, UUID itemId) {
        if (itemId == null) return Future.succeededFuture(Optional.empty());
        return changes.lockAll(conn, List.of(meetingId))
                .compose(ok -> meetings.facts(conn, actor, List.of(meetingId)))
                .map(found -> {
                    MeetingSnapshot meeting =
                            Optional.ofNullable(found.get(meetingId)).orElseThrow(Refusal::unknown);
                    Item item = meeting.item(itemId)
                            .filter(one -> !one.closed() || meeting.viewer().closed())
                            .orElseThrow(Refusal::unknown);
                    if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
                    return Optional.of(new Own(meeting, item));
                });
    }

    private Future<Void> make(SqlConnection conn, Actor actor, Body body, UUID id, Optional<Own> from, Opening how) {
        from.ifPresent(own -> {
            if (!own.meeting().bodyId().equals(body.id())) throw new Refusal(Code.OTHER_BODY);
        });
        boolean closed = how.closed() || from.filter(own -> own.item().closed()).isPresent();
        Matter matter = new Matter(
                id,
                body.id(),
                body.region(),
                how.title(),
                how.caseNumber(),
                null,
                closed,
                false,
                null,
                false,
                1,
                actor.name());
        UUID itemId = from.map(own -> own.item().id()).orElse(null);
        Future<Void> made = from.isEmpty() ? Future.succeededFuture() : demandFree(conn, itemId);
        return made.compose(ok -> store.insert(conn, matter, itemId))
                .compose(ok -> itemId == null ? Future.succeededFuture() : store.link(conn, itemId, id, actor.name()));
    }

    private Future<Void> demandFree(SqlConnection conn, UUID itemId) {
        return store.ofItem(conn, itemId).map(in -> {
            if (in.isPresent()) throw new Refusal(Code.MATTER_TAKEN);
            return null;
        });
    }

    /**
     * Changes what a matter is called, who may know of it, whether it has ended, and what it is a part of. One that was
     * made of a closed item stays closed. Fails with {@code matter-nested}: a part has no parts; with {@code forbidden}
     * for those who close what they may not know then.
     */
    Future<Long> describe(Actor actor, UUID id, Description how, long seen) {
        return known(actor, id)
                .compose(before -> matters.change(before.region(), conn -> family(conn, actor, id, how.parentId())
                        .compose(family -> {
                            Matter matter = demandWrites(actor, family.get(id)).matter();
                            demandCurrent(matter.version(), matter.changedBy(), seen);
                            demandCloses(actor, family.get(id), how.closed());
                            return demandFits(conn, actor, matter, family.get(how.parentId()), how)
                                    .compose(ok -> parentOf(conn, actor, matter, how))
                                    .compose(parentId -> store.update(
                                            conn,
                                            matter.withTitle(how.title())
                                                    .withCaseNumber(how.caseNumber())
                                                    .withOfficer(how.officer())
                                                    .withClosed(how.closed() || matter.sourceClosed())
                                                    .withEnded(how.ended())
                                                    .withParentId(parentId)
                                                    .withChangedBy(actor.name())));
                        })));
    }

    /** Who does not know of the parent cannot say that there is none: it stays. */
    private Future<UUID> parentOf(SqlConnection conn, Actor actor, Matter matter, Description how) {
        if (how.parentId() != null || matter.parentId() == null) return Future.succeededFuture(how.parentId());
        return matters.seen(conn, actor, matter.parentId())
                .map(parent -> parent.isPresent() ? null : matter.parentId());
    }

    /** Both locked, in the order of their ids; a missing or unknown one has no entry. */
    private Future<Map<UUID, Seen>> family(SqlConnection conn, Actor actor, UUID id, UUID parentId) {
        Future<Map<UUID, Seen>> locked = Future.succeededFuture(new java.util.HashMap<>());
        for (UUID one : Stream.of(id, parentId)
                .filter(each -> each != null)
                .sorted()
                .distinct()
                .toList()) {
            locked = locked.compose(found -> matters.locked(conn, actor, one).map(seen -> {
                seen.ifPresent(each -> found.put(one, each));
                return found;
            }));
        }
        return locked;
    }

    private Future<Void> demandFits(SqlConnection conn, Actor actor, Matter matter, Seen parent, Description how) {
        // A parent that it has already may be one that the actor does not know of.
        if (how.parentId() == null || how.parentId().equals(matter.parentId())) return Future.succeededFuture();
        Matter above = demandWrites(actor, parent).matter();
        if (!above.region().equals(matter.region())) throw new Refusal(Code.OTHER_BODY);
        if (above.id().equals(matter.id()) || above.parentId() != null) throw new Refusal(Code.MATTER_NESTED);
        return store.family(conn, matter.id()).map(family -> {
            if (family.stream().anyMatch(one -> matter.id().equals(one.parentId())))
                throw new Refusal(Code.MATTER_NESTED);
            return null;
        });
    }

    /**
     * Puts an item into a matter of its region, or takes it out of the one that it is in. For those who write both.
     *
     * @param matterId null to take it out; fails with {@code matter-taken} when it is in one that the actor does not
     *     see
     */
    Future<Void> link(Actor actor, UUID itemId, UUID matterId) {
        return meetingOf(itemId)
                .compose(meetingId -> matters.read(conn -> meetings.facts(conn, actor, List.of(meetingId)))
                        .map(found -> Optional.ofNullable(found.get(meetingId)).orElseThrow(Refusal::unknown))
                        .compose(meeting -> matters.change(region(meeting), conn -> item(conn, actor, meetingId, itemId)
                                .compose(own -> matterId == null
                                        ? takenOut(conn, actor, itemId)
                                        : put(conn, actor, own.orElseThrow(), matterId)))));
    }

    private Future<Void> put(SqlConnection conn, Actor actor, Own own, UUID matterId) {
        return matters.locked(conn, actor, matterId)
                .map(found -> demandWrites(actor, found.orElse(null)))
                .compose(seen -> {
                    if (!seen.matter().region().equals(region(own.meeting()))) throw new Refusal(Code.OTHER_BODY);
                    return demandNotHidden(conn, actor, own.item().id())
                            .compose(ok -> store.link(conn, own.item().id(), matterId, actor.name()));
                });
    }

    /** Nobody takes an item out of a matter that they may not know of. */
    private Future<Void> demandNotHidden(SqlConnection conn, Actor actor, UUID itemId) {
        return store.ofItem(conn, itemId)
                .compose(in -> in.isEmpty()
                        ? Future.succeededFuture(true)
                        : matters.seen(conn, actor, in.get().id()).map(Optional::isPresent))
                .map(seen -> {
                    if (!seen) throw new Refusal(Code.MATTER_TAKEN);
                    return null;
                });
    }

    /**
     * Within the caller's transaction: fails with {@code unknown}, {@code forbidden} or {@code other-body}.
     *
     * @return whether it is closed
     */
    Future<Boolean> demandWritten(SqlConnection conn, Actor actor, UUID matterId, String region) {
        return matters.locked(conn, actor, matterId).map(found -> {
            Matter matter = demandWrites(actor, found.orElse(null)).matter();
            if (!matter.region().equals(region)) throw new Refusal(Code.OTHER_BODY);
            return matter.isClosed();
        });
    }

    /** Within the caller's transaction: one that is in a matter already stays there. @param matterIds by their items */
    Future<Void> linked(SqlConnection conn, Map<UUID, UUID> matterIds, String by) {
        Future<Void> linked = Future.succeededFuture();
        for (Map.Entry<UUID, UUID> one : matterIds.entrySet()) {
            linked = linked.compose(ok -> store.ofItem(conn, one.getKey()))
                    .compose(in -> in.isPresent()
                            ? Future.succeededFuture()
                            : store.link(conn, one.getKey(), one.getValue(), by));
        }
        return linked;
    }

    /** Nothing is told of a matter that the actor may not know of: the item stays in it. */
    private Future<Void> takenOut(SqlConnection conn, Actor actor, UUID itemId) {
        return store.ofItem(conn, itemId)
                .compose(in -> in.isEmpty()
                        ? Future.succeededFuture()
                        : matters.locked(conn, actor, in.get().id())
                                .compose(seen ->
                                        seen.isEmpty() ? Future.succeededFuture() : store.unlink(conn, itemId)));
    }

    private String region(MeetingSnapshot meeting) {
        return bodies.byId(meeting.bodyId()).map(Body::region).orElseThrow(Refusal::unknown);
    }

    private Future<Matter> known(Actor actor, UUID id) {
        return matters.read(conn -> store.get(conn, id)).map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** @param seen null when the actor may not know of it: {@code unknown}; with {@code forbidden} who may only read */
    static Seen demandWrites(Actor actor, Seen seen) {
        if (seen == null) throw Refusal.unknown();
        if (!MatterSight.mayWrite(seen.look())) throw Refusal.forbidden(actor);
        return seen;
    }

    /** Fails with {@code forbidden} for those who may not know then what they close. */
    static void demandCloses(Actor actor, Seen seen, boolean closed) {
        if (closed && !MatterSight.mayClose(seen.look())) throw Refusal.forbidden(actor);
    }

    /** Fails with {@code stale-version} when somebody else changed it since the actor looked. */
    static void demandCurrent(long version, String changedBy, long seen) {
        if (version == seen) return;
        throw changedBy == null
                ? new Refusal(Code.STALE_VERSION)
                : new Refusal(Code.STALE_VERSION, Map.of("by", changedBy));
    }
}
