package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Event;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.TextField;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The same matter in a region's two bodies. The KKR's item carries where KD-Net had it, and its decision once KD-Net's
 * minutes are sent; from KD-Net's item the link leads back, as far as the viewer may know.
 */
final class TreatedService {
    private final Database db;
    private final ItemStore items;
    private final MeetingService meetings;
    private final MeetingChanges changes;
    private final Bodies bodies;
    private final TreatedStore store;

    TreatedService(
            Database db,
            ItemStore items,
            MeetingService meetings,
            MeetingChanges changes,
            Bodies bodies,
            TreatedStore store) {
        this.db = db;
        this.items = items;
        this.meetings = meetings;
        this.changes = changes;
        this.bodies = bodies;
        this.store = store;
    }

    /** An item of the KKR on the same matter as one of KD-Net's. */
    record Treats(UUID itemId, UUID meetingId, String body, LocalDateTime start, String number, String title) {}

    /** @param now what an item would carry if it were linked to this one now, for the secretariat; otherwise null */
    record Sides(TreatedBy now, List<Treats> treats) {}

    Future<Sides> get(Actor actor, UUID itemId) {
        return meetingWith(actor, itemId)
                .compose(meeting -> db.read(conn -> store.treats(conn, itemId)).compose(all -> {
                    List<UUID> others =
                            all.stream().map(TreatedStore.Where::meetingId).toList();
                    TreatedBy now = meeting.viewer().writes() && isOfKdNet(meeting)
                            ? told(meeting, meeting.item(itemId).orElseThrow())
                            : null;
                    return db.read(conn -> meetings.facts(conn, actor, others))
                            .map(seen -> new Sides(
                                    now,
                                    all.stream()
                                            .map(one -> treats(seen.get(one.meetingId()), one.itemId()))
                                            .flatMap(Optional::stream)
                                            .toList()));
                }));
    }

    /**
     * Links a KKR's item to the item of the region's KD-Net that had the same matter; for the secretariat of both.
     * Linking again takes over KD-Net's meeting as it is then.
     *
     * @param byItemId null to take it back
     */
    Future<MeetingSnapshot> set(Actor actor, UUID itemId, UUID byItemId, long seen) {
        return meetingWith(actor, itemId).compose(own -> {
            if (!own.viewer().writes()) throw Refusal.forbidden(actor);
            return byItemId == null
                    ? changes.change(actor, own.id(), seen, attempt -> carrying(attempt, itemId, null))
                    : meetingWith(actor, byItemId)
                            .compose(other -> link(actor, own.id(), itemId, other.id(), byItemId, seen));
        });
    }

    /**
     * Under both locks: somebody may be closing KD-Net's item right now, and closing reaches the items that carry it.
     */
    private Future<MeetingSnapshot> link(Actor actor, UUID ownId, UUID itemId, UUID otherId, UUID byItemId, long seen) {
        return db.transaction(conn -> changes.lockAll(conn, List.of(ownId, otherId))
                        .compose(ok -> meetings.get(conn, actor, otherId))
                        .compose(other -> changes.within(conn, actor, ownId, seen, attempt -> {
                            Item theirs = other.item(byItemId).orElseThrow(Refusal::unknown);
                            demandFits(actor, attempt, attempt.item(itemId), other, theirs);
                            return carrying(attempt, itemId, told(other, theirs));
                        })))
                .onSuccess(after -> changes.told(ownId));
    }

    private static List<Event> carrying(Attempt attempt, UUID itemId, TreatedBy by) {
        Item item = attempt.item(itemId);
        attempt.byThoseWhoWrite().onOpenAgenda().unlessOthers(itemId, ItemEvent.ItemDescribed.class);
        return List.of(ItemEvent.ItemDescribed.of(item.withPlan(item.plan().withTreatedBy(by))));
    }

    private static boolean isOfKdNet(MeetingSnapshot meeting) {
        return meeting.houseStyle() == HouseStyle.KD_NET;
    }

    private void demandFits(Actor actor, Attempt attempt, Item item, MeetingSnapshot other, Item theirs) {
        attempt.byThoseWhoWrite();
        MeetingSnapshot own = attempt.meeting();
        boolean pairs = !isOfKdNet(own)
                && bodies.pairOf(own.bodyId()).filter(other.bodyId()::equals).isPresent();
        if (!pairs) throw new Refusal(Code.NOT_PAIRED);
        if (!other.viewer().writes()) throw Refusal.forbidden(actor);
        if (theirs.closed() && !item.closed()) {
            throw new Refusal(Code.CLOSED_MATTER);
        }
    }

    private static TreatedBy told(MeetingSnapshot meeting, Item item) {
        // The decision of an item that was not treated is not in any minutes.
        boolean decided = meeting.status().isAtLeast(MeetingStatus.MINUTES_SENT)
                && item.status() == ItemStatus.DONE
                && item.text(TextField.DECISION) != null
                && !item.text(TextField.DECISION).blank();
        return new TreatedBy(
                item.id(),
                meeting.id(),
                item.number(),
                meeting.start().toLocalDate(),
                decided ? item.text(TextField.DECISION) : null,
                item.closed());
    }

    /** @param meeting null when the viewer may not know of it */
    private static Optional<Treats> treats(MeetingSnapshot meeting, UUID itemId) {
        return Optional.ofNullable(meeting)
                .flatMap(seen -> seen.item(itemId))
                .filter(item -> item.plan().treatedBy() != null)
                .map(item -> new Treats(
                        item.id(), meeting.id(), meeting.body(), meeting.start(), item.number(), item.title()));
    }

    /** The meeting of an item that the actor may know of, or {@code unknown}. */
    private Future<MeetingSnapshot> meetingWith(Actor actor, UUID itemId) {
        return db.read(conn -> items.meetingOf(conn, itemId))
                .compose(found -> meetings.get(actor, found.orElseThrow(Refusal::unknown)))
                .map(meeting -> {
                    // A viewer who knows only the wording of a closed item may not use it.
                    if (meeting.item(itemId)
                            .filter(item -> !item.texts().isEmpty())
                            .isEmpty()) throw Refusal.unknown();
                    return meeting;
                });
    }
}
