package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Body;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.Outcome;
import dk.raadslag.protocol.RichText;
import io.vertx.core.Future;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The same matter in a region's two bodies: the KKR's item says where KD-Net had it, and the other way round. What
 * KD-Net decided is told when its minutes are sent and its item is open, and always as its own meeting tells it.
 */
final class TreatedService {
    private final Database db;
    private final ItemStore items;
    private final MeetingService meetings;
    private final TreatedStore store;

    TreatedService(Database db, ItemStore items, MeetingService meetings, TreatedStore store) {
        this.db = db;
        this.items = items;
        this.meetings = meetings;
        this.store = store;
    }

    record Treated(
            UUID itemId,
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            String number,
            String title,
            RichText decision,
            Outcome outcome) {}

    /** @param treatedBy null when there is none, or the actor may not know of it */
    record Both(Treated treatedBy, List<Treated> treats) {}

    Future<Both> get(Actor actor, UUID itemId) {
        return meetingWith(actor, itemId)
                .compose(meeting -> db.read(conn -> store.by(conn, itemId)))
                .compose(by -> by.isEmpty()
                        ? Future.<Optional<Treated>>succeededFuture(Optional.empty())
                        : treated(actor, by.get()))
                .compose(by -> db.read(conn -> store.treats(conn, itemId)).compose(all -> {
                    List<Treated> treats = new ArrayList<>();
                    Future<Void> read = Future.succeededFuture();
                    for (TreatedStore.Where one : all) {
                        read = read.compose(ok -> treated(actor, one))
                                .onSuccess(found -> found.ifPresent(treats::add))
                                .mapEmpty();
                    }
                    return read.map(ok -> new Both(by.orElse(null), treats));
                }));
    }

    /**
     * Links a KKR's item to one of the region's KD-Net; for the secretariat of both.
     *
     * @param byItemId null to unlink
     */
    Future<MeetingSnapshot> set(Actor actor, UUID itemId, UUID byItemId) {
        return meetingWith(actor, itemId).compose(meeting -> {
            demandWrites(actor, meeting);
            if (!meeting.bodyId().startsWith("kkr-")) throw notPaired();
            Future<Void> fits = byItemId == null
                    ? Future.succeededFuture()
                    : meetingWith(actor, byItemId).map(other -> {
                        if (!other.bodyId().equals(Body.pairedId(meeting.bodyId()))) throw notPaired();
                        demandWrites(actor, other);
                        return null;
                    });
            return fits.compose(ok -> db.read(conn -> store.set(conn, itemId, byItemId)))
                    .map(meeting);
        });
    }

    private Future<Optional<Treated>> treated(Actor actor, TreatedStore.Where where) {
        return meetings.get(actor, where.meetingId())
                .map(meeting -> meeting.item(where.itemId())
                        .filter(item -> isTold(meeting, item))
                        .map(item -> treated(meeting, item)))
                .recover(failure -> failure instanceof Refusal refusal && refusal.status() == 404
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(failure));
    }

    private static boolean isTold(MeetingSnapshot meeting, Item item) {
        boolean network = meeting.bodyId().startsWith("kd-net-");
        return meeting.viewer().runs()
                || !item.closed() && (!network || meeting.status().isAtLeast(MeetingStatus.MINUTES_SENT));
    }

    private static Treated treated(MeetingSnapshot meeting, Item item) {
        return new Treated(
                item.id(),
                meeting.id(),
                meeting.bodyId(),
                meeting.body(),
                meeting.start(),
                item.number(),
                item.title(),
                item.decision(),
                item.outcome());
    }

    /** The meeting of an item that the actor may know of, or {@code unknown}. */
    private Future<MeetingSnapshot> meetingWith(Actor actor, UUID itemId) {
        return db.read(conn -> items.meetingOf(conn, itemId))
                .compose(found -> meetings.get(actor, found.orElseThrow(Refusal::unknown)))
                .map(meeting -> {
                    // An item of which only a wording is known is none of his.
                    if (meeting.item(itemId)
                            .filter(item -> !item.texts().isEmpty())
                            .isEmpty()) throw Refusal.unknown();
                    return meeting;
                });
    }

    private static void demandWrites(Actor actor, MeetingSnapshot meeting) {
        if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
    }

    private static Refusal notPaired() {
        return new Refusal(422, "not-paired", "Vælg et punkt fra et møde i samme regions KD-Net.");
    }
}
