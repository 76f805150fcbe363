package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.TicketStore;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of this feature, put together. */
public record AttachmentFeature(UploadService uploads, AttachmentService attachments, FileService files) {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFeature.class);

    /**
     * @param limit of one file, in bytes
     * @param draftOf a meeting as far as somebody was asked to read its draft; fails with {@code unknown}
     */
    public static AttachmentFeature of(
            Vertx vertx,
            Jobs jobs,
            Database db,
            ItemStore items,
            MeetingService meetings,
            MeetingChanges changes,
            Clock clock,
            long limit,
            BiFunction<Actor, UUID, Future<MeetingSnapshot>> draftOf) {
        FileStore files = new ChunkFileStore(db);
        AttachmentStore store = new AttachmentStore();
        ItemAccess access = new ItemAccess(db, items, store, meetings, draftOf);
        jobs.nowAndEvery("unfinished-uploads", Duration.ofHours(1), () -> sweep(files, db, store));
        return new AttachmentFeature(
                new UploadService(vertx, db, files, store, access, changes, clock, limit),
                new AttachmentService(db, access, store, changes),
                new FileService(db, files, store, new TicketStore(), access, clock));
    }

    private static Future<?> sweep(FileStore files, Database db, AttachmentStore store) {
        return db.write(store::forgetLost).compose(lost -> files.sweep()).onSuccess(swept -> {
            if (swept > 0) LOG.info("removed {} files whose upload was never finished", swept);
        });
    }
}
