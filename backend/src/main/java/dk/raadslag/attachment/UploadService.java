package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
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
import dk.raadslag.model.Attachment;
import dk.raadslag.model.ItemEvent.AttachmentsSet;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Files that come in. An upload without permission is refused before a byte is read. The bytes are stored, then
 * checked, and only then belong to an attachment; if anything goes wrong on the way, none of them stay.
 */
public final class UploadService {
    private final Vertx vertx;
    private final Database db;
    private final FileStore files;
    private final AttachmentStore store;
    private final ItemAccess access;
    private final MeetingChanges changes;
    private final ChosenIdStore chosen = new ChosenIdStore();
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

    /**
     * Adds an attachment, the last of its item, named after its file.
     *
     * @param wished its id, null for any; if the same person uploads it again, it is added once
     */
    public Future<Uploaded> add(Actor actor, UUID itemId, UUID wished, boolean ofDecision, Upload upload) {
        FileName name = FileName.of(upload.name());
        Attachment empty =
                new Attachment(ChosenIdStore.orFresh(wished), name.title(), null, null, null, null, 0, ofDecision);
        return access.item(actor, itemId).compose(found -> take(actor, found, upload, empty, true));
    }

    /**
     * Stores a new file for an attachment; the earlier one stays among its versions. The same file again changes
     * nothing.
     */
    public Future<Uploaded> replace(Actor actor, UUID attachmentId, Upload upload) {
        return access.itemWith(actor, attachmentId)
                .compose(found -> take(actor, found, upload, found.attachment(attachmentId), false));
    }

    /** @param isNew true if this file creates the attachment */
    private Future<Uploaded> take(Actor actor, Seen found, Upload upload, Attachment paper, boolean isNew) {
        List<Attachment> papers = found.byThoseWhoWrite(actor).item().attachments();
        if (isNew) Papers.demandRoom(papers);
        AttachmentPolicy.refuseFrozen(found.meeting(), paper.ofDecision());
        if (upload.announced().orElse(0) > limit) throw Intake.tooLarge(limit);
        FileName name = FileName.of(upload.name());
        return files.keep(upload.bytes(), limit)
                .compose(stored -> check(stored, name)
                        .compose(kind -> attach(actor, found, paper, isNew, version(actor, stored, name, kind)))
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
        return new Refusal(rejected.code(), rejected.details());
    }

    private FileVersion version(Actor actor, Stored stored, FileName name, FileKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new FileVersion(
                0, name.as(kind), kind.mediaType(), stored.size(), stored.sha256(), actor.name(), now, stored.id());
    }

    /**
     * The meeting afterwards, and whether an attachment owns the file; none does when this repeats an earlier upload.
     */
    private record Attached(MeetingSnapshot after, boolean kept) {}

    private Future<MeetingSnapshot> attach(Actor actor, Seen found, Attachment paper, boolean isNew, FileVersion file) {
        UUID itemId = found.item().id();
        UUID meetingId = found.meeting().id();
        UseCase attaching = attempt -> {
            attempt.byThoseWhoWrite();
            List<Attachment> before = attempt.item(itemId).attachments();
            List<Attachment> papers = isNew ? Papers.with(before, paper) : before;
            Attachment old = Papers.one(papers, paper.id());
            AttachmentPolicy.refuseFrozen(attempt.meeting(), old.ofDecision());
            if (file.isThatOf(old)) return List.of();
            return List.of(new AttachmentsSet(itemId, Papers.changed(papers, file.of(old))));
        };
        return db.transaction(conn -> isToBeMade(conn, actor, found, paper, isNew)
                        .compose(toBeMade -> toBeMade
                                ? changes.within(conn, actor, meetingId, MeetingChanges.WHATEVER_WAS_SEEN, attaching)
                                        .compose(after -> store.insert(
                                                        conn,
                                                        meetingId,
                                                        paper.id(),
                                                        numbered(file, after, paper.id()),
                                                        actor)
                                                .map(kept -> new Attached(after, kept)))
                                : Future.succeededFuture(new Attached(found.meeting(), false))))
                .onSuccess(attached -> changes.told(meetingId))
                .compose(attached -> attached.kept()
                        ? Future.succeededFuture(attached.after())
                        : files.discard(file.storedId()).transform(gone -> Future.succeededFuture(attached.after())));
    }

    /** A new attachment is created once under its id, however often its upload is repeated. */
    private Future<Boolean> isToBeMade(SqlConnection conn, Actor actor, Seen found, Attachment paper, boolean isNew) {
        if (!isNew) return Future.succeededFuture(true);
        return changes.within(conn, actor, found.meeting().id(), MeetingChanges.WHATEVER_WAS_SEEN, attempt -> {
                    attempt.byThoseWhoWrite().item(found.item().id());
                    return List.of();
                })
                .compose(ok -> chosen.take(
                        conn, actor, ChosenIdStore.Kind.ATTACHMENT, found.item().id(), paper.id()));
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
