package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.TicketStore;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the papers of items. */
public final class AttachmentFeature implements Feature {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFeature.class);

    private final UploadService uploads;
    private final AttachmentService attachments;
    private final FileService files;
    private final FileStore bytes;

    /**
     * Starts deleting orphans: uploads that were never finished.
     *
     * @param limit of one file, in bytes
     * @param draftOf a meeting as far as somebody was asked to read its draft; fails with {@code unknown}
     */
    public AttachmentFeature(
            Base base, Meetings meetings, long limit, BiFunction<Actor, UUID, Future<MeetingSnapshot>> draftOf) {
        Database db = base.db();
        bytes = new ChunkFileStore(db);
        AttachmentStore store = new AttachmentStore();
        ItemAccess access = new ItemAccess(db, meetings.stores().items(), store, meetings.service(), draftOf);
        uploads = new UploadService(base.vertx(), db, bytes, store, access, meetings.changes(), base.clock(), limit);
        attachments = new AttachmentService(db, access, store, meetings.changes());
        files = new FileService(db, bytes, store, new TicketStore(), access, base.clock());
        base.jobs().nowAndEvery("unfinished-uploads", Duration.ofHours(1), () -> sweep(bytes, db, store));
    }

    @Override
    public void mount(Api api) {
        AttachmentRoutes.mount(api, uploads, attachments, files);
    }

    /** The files of papers, each for its reader. */
    public FileService files() {
        return files;
    }

    /** Where the files lie. */
    public FileStore bytes() {
        return bytes;
    }

    private static Future<?> sweep(FileStore files, Database db, AttachmentStore store) {
        return db.write(store::forgetLost).compose(lost -> files.sweep()).onSuccess(swept -> {
            if (swept > 0) LOG.info("removed {} files whose upload was never finished", swept);
        });
    }
}
