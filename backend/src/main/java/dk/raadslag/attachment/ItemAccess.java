package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The only way to an item or its attachments: through the meeting as this viewer may see it. */
final class ItemAccess {
    private final Database db;
    private final ItemStore items;
    private final AttachmentStore attachments;
    private final MeetingService meetings;
    private final BiFunction<Actor, UUID, Future<MeetingSnapshot>> draftOf;

    /** @param draftOf a meeting as far as somebody was asked to read its draft; fails with {@code unknown} */
    ItemAccess(
            Database db,
            ItemStore items,
            AttachmentStore attachments,
            MeetingService meetings,
            BiFunction<Actor, UUID, Future<MeetingSnapshot>> draftOf) {
        this.db = db;
        this.items = items;
        this.attachments = attachments;
        this.meetings = meetings;
        this.draftOf = draftOf;
    }

    /** An item in its meeting, both as one person sees them. */
    record Seen(MeetingSnapshot meeting, Item item) {
        Attachment attachment(UUID id) {
            return Papers.one(item.attachments(), id);
        }

        Seen byThoseWhoWrite(Actor actor) {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            return this;
        }
    }

    /** Fails with {@code unknown}, also when the viewer may know no more of a closed item than its wording. */
    Future<Seen> item(Actor actor, UUID itemId) {
        return db.read(conn -> items.meetingOf(conn, itemId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(meetingId -> firstSeen(actor, meetingId, meeting -> meeting.item(itemId)
                        .filter(item ->
                                MeetingSight.mayRead(item, meeting.viewer().audience()))))
                .map(found -> found.orElseThrow(Refusal::unknown));
    }

    /** The item that has this attachment; fails with {@code unknown} also when the attachment alone is hidden. */
    Future<Seen> itemWith(Actor actor, UUID attachmentId) {
        return db.read(conn -> attachments.meetingsWith(conn, attachmentId))
                .compose(candidates -> firstWith(actor, attachmentId, candidates));
    }

    private Future<Seen> firstWith(Actor actor, UUID attachmentId, List<UUID> candidates) {
        if (candidates.isEmpty()) return Future.failedFuture(Refusal.unknown());
        List<UUID> others = candidates.subList(1, candidates.size());
        return firstSeen(actor, candidates.get(0), meeting -> with(meeting, attachmentId))
                .compose(found ->
                        found.map(Future::succeededFuture).orElseGet(() -> firstWith(actor, attachmentId, others)));
    }

    /** In the meeting by the actor's roles; without them, as far as the actor was asked to read its draft. */
    private Future<Optional<Seen>> firstSeen(
            Actor actor, UUID meetingId, Function<MeetingSnapshot, Optional<Item>> which) {
        return seen(meetings.facts(actor, meetingId), which)
                .compose(found -> found.isPresent()
                        ? Future.succeededFuture(found)
                        : seen(draftOf.apply(actor, meetingId), which));
    }

    private static Future<Optional<Seen>> seen(
            Future<MeetingSnapshot> meeting, Function<MeetingSnapshot, Optional<Item>> which) {
        return meeting.map(mine -> which.apply(mine).map(item -> new Seen(mine, item)))
                .recover(cause -> cause instanceof Refusal refusal && refusal.status() == 404
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(cause));
    }

    private static Optional<Item> with(MeetingSnapshot meeting, UUID attachmentId) {
        return meeting.items()
                .filter(item -> item.attachments().stream()
                        .anyMatch(attachment -> attachment.id().equals(attachmentId)))
                .findFirst();
    }
}
