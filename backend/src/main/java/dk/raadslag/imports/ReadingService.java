package dk.raadslag.imports;

import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.document.Brought;
import dk.raadslag.document.ImportPreview;
import dk.raadslag.document.ImportService;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.imports.BatchFileStore.Claimed;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the files of all batches in the background, one after another, so that half of the processes that open files
 * are left for people who wait. What a process had begun when it ended is read by another, or by the next.
 */
final class ReadingService {
    /** One run of the job; the next goes on. */
    private static final Duration LONGEST_RUN = Duration.ofSeconds(20);

    /** One file, with its turn among those that people wait for. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(ReadingService.class);

    private final Database db;
    private final Batches batches;
    private final BatchFileStore files;
    private final ImportService imports;
    private final Clock clock;
    private Future<Void> running = Future.succeededFuture();

    ReadingService(Database db, Batches batches, BatchFileStore files, ImportService imports, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.files = files;
        this.imports = imports;
        this.clock = clock;
    }

    /** Begins before the job comes round. */
    void soon() {
        run().onFailure(cause -> LOG.warn("reading documents failed; the job goes on: {}", Causes.of(cause)));
    }

    /** Reads what waits; one run at a time in this process: meanwhile, the answer is the one of that run. */
    synchronized Future<Void> run() {
        if (running.isComplete()) running = next(clock.instant().plus(LONGEST_RUN));
        return running;
    }

    private Future<Void> next(Instant until) {
        return db.transaction(conn -> files.claim(conn, LEASE))
                .compose(claimed -> claimed.isEmpty()
                        ? Future.succeededFuture()
                        : read(claimed.get())
                                .compose(goOn -> goOn && clock.instant().isBefore(until)
                                        ? next(until)
                                        : Future.succeededFuture()));
    }

    /** False when nothing more can be read now. */
    private Future<Boolean> read(Claimed file) {
        if (file.hopeless()) return refuse(file, Code.IMPORT_TOO_LONG.word()).map(true);
        return db.read(conn -> files.bytes(conn, file.id()))
                .compose(bytes -> bytes.isEmpty()
                        ? Future.failedFuture(new Refusal(Code.IMPORT_EMPTY))
                        : imports.read(
                                        new Brought(file.sha256(), () -> Future.succeededFuture(bytes.get())),
                                        Corrections.NONE)
                                .timeout(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .compose(read -> found(file, imports.preview(read)))
                .map(true)
                .recover(cause -> failed(file, cause));
    }

    private Future<Void> found(Claimed file, ImportPreview preview) {
        return batches.changeAlone(
                file.batchId(), (conn, batch) -> files.read(conn, file, Understood.of(preview), batch.seq()));
    }

    private Future<Boolean> failed(Claimed file, Throwable cause) {
        Optional<Refusal> refusal = cause instanceof Refusal known ? Optional.of(known) : Optional.empty();
        boolean isBusy = refusal.filter(known -> known.status() == 429).isPresent();
        if (isBusy) return db.write(conn -> files.release(conn, file)).map(false);
        boolean isGone = refusal.filter(known -> known.status() == 404).isPresent();
        if (isGone) return Future.succeededFuture(true);
        // The database is away, or this is our own fault: it is tried again, some times.
        if (refusal.filter(known -> known.status() < 500).isEmpty()) return Future.failedFuture(cause);
        return refuse(file, refusal.get().code()).map(true);
    }

    private Future<Void> refuse(Claimed file, String code) {
        return batches.changeAlone(file.batchId(), (conn, batch) -> files.refuse(conn, file, code, batch.seq()));
    }
}
