package dk.raadslag.imports;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.attachment.check.Archive;
import dk.raadslag.attachment.check.Rejected;
import dk.raadslag.document.AtOnce;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Files that come into a batch: a document, or a ZIP of many, of which each is told of, also what is refused. */
final class IntakeService {
    private static final long LARGEST_ZIP = 200L * 1024 * 1024;
    /** Of all files of a ZIP together, unpacked. */
    private static final long LARGEST_UNPACKED = 600L * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 6;
    private static final int LONGEST_MINUTES = 10;

    private final Vertx vertx;
    private final Batches batches;
    private final Keeping keeping;
    private final Runnable arrived;
    private final WorkerExecutor workers;
    private final AtOnce under = new AtOnce(MOST_WAITING);

    /** @param arrived is told when there are files to read */
    IntakeService(Vertx vertx, Batches batches, Keeping keeping, Runnable arrived) {
        this.vertx = vertx;
        this.batches = batches;
        this.keeping = keeping;
        this.arrived = arrived;
        workers = vertx.createSharedWorkerExecutor("imports", AT_ONCE, LONGEST_MINUTES, TimeUnit.MINUTES);
    }

    /**
     * Takes one upload. Sent again under the same name, it is there once.
     *
     * @param name as the sender calls it
     * @param announced the length that the sender claims
     * @param stream paused
     * @return how many documents came
     */
    Future<Integer> add(Actor actor, UUID batchId, String name, OptionalLong announced, ReadStream<Buffer> stream) {
        return batches.seen(actor, batchId)
                .compose(seen -> {
                    if (announced.orElse(0) > LARGEST_ZIP) throw Received.tooLarge(LARGEST_ZIP);
                    return under.during(
                            () -> Received.of(vertx, stream, LARGEST_ZIP).compose(received -> workers.executeBlocking(
                                            () -> taken(actor, batchId, name, received), false)
                                    .onComplete(done -> received.close())));
                })
                .onSuccess(count -> arrived.run());
    }

    private int taken(Actor actor, UUID batchId, String name, Received received) throws IOException {
        try (Received.Opened file = received.open()) {
            Archive archive = Archive.begins(file.read(0, 4)) ? archive(file) : null;
            if (archive != null && !archive.isOfficeFile()) return all(actor, batchId, archive);
            if (file.size() > Manuscript.MAX_BYTES) throw new Refusal(Code.IMPORT_TOO_LARGE);
            keeping.keep(actor, batchId, DocumentFileName.of(name), file.read(0, (int) file.size()));
            return 1;
        } catch (Rejected e) {
            throw new Refusal(e.code(), e.details());
        }
    }

    /** Null for what is damaged: then it is listed as a document that cannot be read. */
    private static Archive archive(Received.Opened file) {
        try {
            return Archive.of(file, LARGEST_UNPACKED);
        } catch (Rejected e) {
            if (e.code() == Code.FILE_DAMAGED) return null;
            throw e;
        }
    }

    private int all(Actor actor, UUID batchId, Archive archive) {
        int count = 0;
        for (int i = 0; i < archive.size(); i++) {
            if (DocumentFileName.isNoise(archive.name(i))) continue;
            one(actor, batchId, archive, i);
            count++;
        }
        if (count == 0) throw new Refusal(Code.IMPORT_EMPTY);
        return count;
    }

    private void one(Actor actor, UUID batchId, Archive archive, int index) {
        String name = DocumentFileName.of(archive.name(index));
        if (archive.length(index) > Manuscript.MAX_BYTES) {
            keeping.refuse(actor, batchId, name, archive.length(index), Code.IMPORT_TOO_LARGE);
            return;
        }
        try {
            byte[] bytes = archive.bytes(index);
            if (isNested(name, bytes)) keeping.refuse(actor, batchId, name, bytes.length, Code.IMPORT_NESTED);
            else keeping.keep(actor, batchId, name, bytes);
        } catch (Rejected e) {
            keeping.refuse(actor, batchId, name, archive.length(index), e.code());
        }
    }

    private static boolean isNested(String name, byte[] bytes) {
        return Archive.begins(bytes) && name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
