package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.protocol.Attachment;
import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Viewer;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only way to an item or its attachments: through the meeting as the one who asks may see it. */
final class ItemAccess {
    private final Database db;
    private final ItemStore items;
    private final AttachmentStore attachments;
    private final MeetingService meetings;

    ItemAccess(Database db, ItemStore items, AttachmentStore attachments, MeetingService meetings) {
        this.db = db;
        this.items = items;
        this.attachments = attachments;
        this.meetings = meetings;
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

    /** Fails with {@code unknown}, also when no more than the wording of a closed item may be known. */
    Future<Seen> item(Actor actor, UUID itemId) {
        return db.read(conn -> items.meetingOf(conn, itemId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(meetingId -> meetings.get(actor, meetingId))
                .map(meeting -> meeting.item(itemId)
                        .filter(item -> MeetingSight.mayRead(item, audience(meeting.viewer())))
                        .map(item -> new Seen(meeting, item))
                        .orElseThrow(Refusal::unknown));
    }

    /** The item that has this attachment; fails with {@code unknown} also when the attachment alone is hidden. */
    Future<Seen> itemWith(Actor actor, UUID attachmentId) {
        return db.read(conn -> attachments.meetingsWith(conn, attachmentId))
                .compose(candidates -> firstWith(actor, attachmentId, candidates));
    }

    private Future<Seen> firstWith(Actor actor, UUID attachmentId, List<UUID> candidates) {
        if (candidates.isEmpty()) return Future.failedFuture(Refusal.unknown());
        List<UUID> others = candidates.subList(1, candidates.size());
        return meetings.get(actor, candidates.get(0))
                .map(meeting -> seenIn(meeting, attachmentId))
                .recover(cause -> cause instanceof Refusal refusal && refusal.status() == 404
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(cause))
                .compose(found ->
                        found.map(Future::succeededFuture).orElseGet(() -> firstWith(actor, attachmentId, others)));
    }

    private static Optional<Seen> seenIn(MeetingSnapshot meeting, UUID attachmentId) {
        return meeting.items()
                .filter(item -> item.attachments().stream()
                        .anyMatch(attachment -> attachment.id().equals(attachmentId)))
                .findFirst()
                .map(item -> new Seen(meeting, item));
    }

    private static Audience audience(Viewer may) {
        return new Audience(may.follows(), may.closed(), may.comments(), may.runs(), may.writes());
    }
}
