package dk.raadslag.text;

import dk.raadslag.text.replica.Doc;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Replays logs: a short one at once, a long one on a worker thread, because everybody on the event loop would wait for
 * it. Nobody may change the log during the replay.
 */
final class Replay {
    /** So many take some milliseconds. */
    static final int MOST_AT_ONCE = 500;

    private static final int THREADS = 2;

    /** So much of a state that was kept takes as long as one update. */
    static final int BYTES_OF_AN_UPDATE = 300;

    private final WorkerExecutor workers;

    Replay(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("replay", THREADS);
    }

    /** How many small updates take as long as these, of which one may be all that was kept of a text. */
    static long cost(List<byte[]> updates) {
        return updates.stream()
                .mapToLong(update -> 1 + update.length / BYTES_OF_AN_UPDATE)
                .sum();
    }

    /** The text that these make; only where a long one may be replayed. */
    static Doc doc(List<byte[]> updates) {
        assert mayBeReplayedHere(cost(updates)) : "a long text is replayed on the event loop";
        return Doc.of(updates);
    }

    /** Whether nobody waits for it who should not. */
    static boolean mayBeReplayedHere(long updates) {
        return updates <= MOST_AT_ONCE || !Context.isOnEventLoopThread();
    }

    /** @see History#of */
    Future<History> history(
            UUID textId, List<UpdateStore.Logged> log, Map<Long, UpdateStore.Owner> owners, long version) {
        return of(log.size(), () -> History.of(textId, log, owners, version));
    }

    /** @param updates how many {@code work} replays, or what takes as long */
    <T> Future<T> of(long updates, Callable<T> work) {
        if (updates > MOST_AT_ONCE) return workers.executeBlocking(work, false);
        try {
            return Future.succeededFuture(work.call());
        } catch (Exception e) {
            return Future.failedFuture(e);
        }
    }
}
