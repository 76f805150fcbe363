package dk.raadslag.document;

import dk.raadslag.base.TempFolder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.WriteStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file in a folder of its own, for one reader, once. They have the time that a slow line takes for it, and then the
 * folder is gone; so it is when they do not come at all.
 */
final class Fetch {
    /** How long a reader may take. */
    record Patience(Duration toCome, Duration atLeast, long bytesPerSecond) {
        /** Half a megabit per second. */
        static final Patience USUAL = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(2), 64 * 1024);

        Duration of(long bytes) {
            return atLeast.plusSeconds(bytes / bytesPerSecond);
        }
    }

    private final Vertx vertx;
    private final TempFolder folder;
    private final Path file;
    private final Patience patience;
    private final Runnable over;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final long waiting;

    /** @param over called once, when the folder is gone */
    Fetch(Vertx vertx, TempFolder folder, Path file, Patience patience, Runnable over) {
        this.vertx = vertx;
        this.folder = folder;
        this.file = file;
        this.patience = patience;
        this.over = over;
        waiting = vertx.setTimer(patience.toCome().toMillis(), late -> {
            if (begun.compareAndSet(false, true)) gone();
        });
    }

    /** Writes all its bytes. Fails when the reader is too slow, or was too late. */
    Future<Void> to(WriteStream<Buffer> out) {
        if (!begun.compareAndSet(false, true)) return Future.failedFuture("it was fetched too late, or twice");
        vertx.cancelTimer(waiting);
        return vertx.fileSystem()
                .open(file.toString(), new OpenOptions().setRead(true))
                .compose(opened ->
                        opened.size().compose(size -> sent(opened, size, out)).eventually(opened::close))
                .eventually(this::gone);
    }

    private Future<Void> sent(AsyncFile opened, long size, WriteStream<Buffer> out) {
        return opened.pipe()
                .endOnComplete(false)
                .to(out)
                .timeout(patience.of(size).toMillis(), TimeUnit.MILLISECONDS);
    }

    private Future<Void> gone() {
        return folder.gone(vertx).onComplete(done -> over.run());
    }
}
