package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attachment.check.FileName;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Attempt;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingChanges.UseCase;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.ItemEvent.AttachmentsSet;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What the secretariat does with the attachments of an item, except for their files. */
public final class AttachmentService {
    private final Database db;
    private final ItemAccess access;
    private final AttachmentStore store;
    private final MeetingChanges changes;

    AttachmentService(Database db, ItemAccess access, AttachmentStore store, MeetingChanges changes) {
        this.db = db;
        this.access = access;
        this.store = store;
        this.changes = changes;
    }

    /** Changes its title, and whether it belongs to the decision. */
    public Future<MeetingSnapshot> edit(Actor actor, UUID id, String title, boolean ofDecision, long seen) {
        String clean = FileName.cleanTitle(title);
        if (clean.isEmpty()) return Future.failedFuture(new Refusal(Code.NO_TITLE));
        return change(actor, id, seen, (attempt, papers) -> {
            Attachment old = Papers.one(papers, id);
            AttachmentPolicy.refuseFrozen(attempt.meeting(), old.ofDecision());
            AttachmentPolicy.refuseFrozen(attempt.meeting(), ofDecision);
            Attachment now = new Attachment(
                    id, clean, old.fileName(), old.mediaType(), old.size(), old.sha256(), old.version(), ofDecision);
            return Papers.changed(papers, now);
        });
    }

    /** Removes it from the item, and deletes its files unless they were sent out with an agenda. */
    public Future<MeetingSnapshot> remove(Actor actor, UUID id, long seen) {
        return access.itemWith(actor, id).compose(found -> {
            UUID meetingId = found.meeting().id();
            UseCase removing = useCase(found.item().id(), (attempt, papers) -> {
                AttachmentPolicy.refuseFrozen(
                        attempt.meeting(), Papers.one(papers, id).ofDecision());
                return Papers.without(papers, id);
            });
            return db.transaction(conn -> changes.within(conn, actor, meetingId, seen, removing)
                            .compose(after -> wasSentOut(found.attachment(id), after)
                                    ? Future.succeededFuture(after)
                                    : store.forget(conn, id).map(after)))
                    .onSuccess(after -> changes.told(meetingId));
        });
    }

    /** An attachment of the decision is sent out with the minutes only, and is frozen from then on. */
    private static boolean wasSentOut(Attachment attachment, MeetingSnapshot meeting) {
        return !attachment.ofDecision() && meeting.status().isAtLeast(MeetingStatus.PUBLISHED);
    }

    /** Puts all attachments of an item into this order. */
    public Future<MeetingSnapshot> order(Actor actor, UUID itemId, List<UUID> ids, long seen) {
        return access.item(actor, itemId)
                .compose(found -> change(actor, found, seen, (attempt, papers) -> {
                    List<Attachment> ordered = Papers.ordered(papers, ids);
                    for (boolean ofDecision : new boolean[] {false, true}) {
                        if (!Papers.ids(papers, ofDecision).equals(Papers.ids(ordered, ofDecision))) {
                            AttachmentPolicy.refuseFrozen(attempt.meeting(), ofDecision);
                        }
                    }
                    return ordered;
                }));
    }

    private Future<MeetingSnapshot> change(
            Actor actor,
            UUID attachmentId,
            long seen,
            BiFunction<Attempt, List<Attachment>, List<Attachment>> useCase) {
        return access.itemWith(actor, attachmentId).compose(found -> change(actor, found, seen, useCase));
    }

    private Future<MeetingSnapshot> change(
            Actor actor,
            ItemAccess.Seen found,
            long seen,
            BiFunction<Attempt, List<Attachment>, List<Attachment>> useCase) {
        return changes.change(
                actor, found.meeting().id(), seen, useCase(found.item().id(), useCase));
    }

    private static UseCase useCase(UUID itemId, BiFunction<Attempt, List<Attachment>, List<Attachment>> useCase) {
        return attempt -> {
            List<Attachment> before = attempt.item(itemId).attachments();
            attempt.byThoseWhoWrite().onCurrentItem(itemId).unlessOthers(itemId, AttachmentsSet.class);
            List<Attachment> after = useCase.apply(attempt, before);
            return after.equals(before) ? List.of() : List.of(new AttachmentsSet(itemId, after));
        };
    }
}
