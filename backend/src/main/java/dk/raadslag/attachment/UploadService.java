package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attachment.FileStore.Stored;
import dk.raadslag.attachment.ItemAccess.Seen;
import dk.raadslag.attachment.check.ContentCheck;
import dk.raadslag.attachment.check.FileKind;
import dk.raadslag.attachment.check.FileName;
import dk.raadslag.attachment.check.Rejected;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingChanges.UseCase;
import dk.raadslag.protocol.Attachment;
import dk.raadslag.protocol.ItemEvent.AttachmentsSet;
import dk.raadslag.protocol.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * Files that come in. Who may not is refused before a byte is read. The bytes are stored, then checked, and only then
 * belong to an attachment; whatever goes wrong on the way, nothing of them stays.
 */
public final class UploadService {
    private final Vertx vertx;
    private final Database db;
    private final FileStore files;
    private final AttachmentStore store;
    private final ItemAccess access;
    private final MeetingChanges changes;
    private final Clock clock;
    private final long limit;

    /** @param limit of one file, in bytes */
    UploadService(
            Vertx vertx,
            Database db,
            FileStore files,
            AttachmentStore store,
            ItemAccess access,
            MeetingChanges changes,
            Clock clock,
            long limit) {
        this.vertx = vertx;
        this.db = db;
        this.files = files;
        this.store = store;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
        this.limit = limit;
    }

    /** A new attachment, the last of its item, named after its file. */
    public Future<Uploaded> add(Actor actor, UUID itemId, boolean ofDecision, Upload upload) {
        FileName name = FileName.of(upload.name());
        Attachment empty = new Attachment(UUID.randomUUID(), name.title(), null, null, null, null, 0, ofDecision);
        return access.item(actor, itemId)
                .compose(found -> take(actor, found, upload, empty, papers -> Papers.with(papers, empty)));
    }

    /** Another file for an attachment; the one before stays among its versions. */
    public Future<Uploaded> replace(Actor actor, UUID attachmentId, Upload upload) {
        return access.itemWith(actor, attachmentId)
                .compose(found -> take(actor, found, upload, found.attachment(attachmentId), UnaryOperator.identity()));
    }

    /** @param begun makes of the item's attachments those that hold {@code paper}, still without the new file */
    private Future<Uploaded> take(
            Actor actor, Seen found, Upload upload, Attachment paper, UnaryOperator<List<Attachment>> begun) {
        begun.apply(found.byThoseWhoWrite(actor).item().attachments());
        AttachmentPolicy.refuseFrozen(found.meeting(), paper.ofDecision());
        if (upload.announced().orElse(0) > limit) throw Intake.tooLarge(limit);
        FileName name = FileName.of(upload.name());
        return files.keep(upload.bytes(), limit)
                .compose(stored -> check(stored, name)
                        .compose(kind -> attach(actor, found, paper.id(), version(actor, stored, name, kind), begun))
                        .recover(
                                cause -> files.discard(stored.id()).transform(discarded -> Future.failedFuture(cause))))
                .map(after -> new Uploaded(paper.id(), after.version(), warnings(name)));
    }

    private Future<FileKind> check(Stored stored, FileName name) {
        Callable<FileKind> reading = () -> {
            FileKind kind = ContentCheck.kindOf(new StoredBytes(files, stored));
            ContentCheck.compare(name.extension(), kind);
            return kind;
        };
        return vertx.executeBlocking(reading, false)
                .recover(cause -> Future.failedFuture(cause instanceof Rejected rejected ? refusal(rejected) : cause));
    }

    private static Refusal refusal(Rejected rejected) {
        return new Refusal(rejected.code().startsWith("file-type") ? 415 : 422, rejected.code(), rejected.getMessage());
    }

    private FileVersion version(Actor actor, Stored stored, FileName name, FileKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new FileVersion(
                0, name.as(kind), kind.mediaType(), stored.size(), stored.sha256(), actor.name(), now, stored.id());
    }

    private Future<MeetingSnapshot> attach(
            Actor actor, Seen found, UUID id, FileVersion file, UnaryOperator<List<Attachment>> begun) {
        UUID itemId = found.item().id();
        UUID meetingId = found.meeting().id();
        UseCase attaching = attempt -> {
            attempt.byThoseWhoWrite();
            List<Attachment> papers = begun.apply(attempt.item(itemId).attachments());
            Attachment old = Papers.one(papers, id);
            AttachmentPolicy.refuseFrozen(attempt.meeting(), old.ofDecision());
            return List.of(new AttachmentsSet(itemId, Papers.changed(papers, file.of(old))));
        };
        return db.transaction(
                        conn -> changes.within(conn, actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, attaching)
                                .compose(after -> store.insert(conn, meetingId, id, numbered(file, after, id), actor)
                                        .map(after)))
                .onSuccess(after -> changes.told(meetingId));
    }

    private static FileVersion numbered(FileVersion file, MeetingSnapshot after, UUID id) {
        return after.items()
                .flatMap(item -> item.attachments().stream())
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .map(attachment -> file.numbered(attachment.version()))
                .orElseThrow();
    }

    private static List<String> warnings(FileName name) {
        return FileName.holdsCivilNumber(name.base()) ? List.of("civil-number-in-name") : List.of();
    }
}
