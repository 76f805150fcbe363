package dk.raadslag.live;

import io.vertx.core.Context;
import io.vertx.core.internal.ContextInternal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one frame to many followers, slice by slice, so that writers get their turn in between. A frame that must not
 * overtake it finishes it first.
 */
final class Broadcast<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    /** The longest that others wait: a slice ends by time, because one follower costs more on a busy machine. */
    static final long SLICE_NS = 400_000;

    private static final long WITHOUT_END = Long.MAX_VALUE;

    private final Context context;
    private final LongSupplier nanos;
    private final List<? extends T> to;
    private final Predicate<? super T> send;
    private final Consumer<? super T> missed;
    private final Consumer<? super T> broken;
    private final Runnable done;
    private int next;
    private boolean ended;

    /**
     * @param send false when the follower was not sent its frame
     * @param missed called for a follower that was not sent its frame
     * @param broken called after that, when sending threw; the others are unaffected
     * @param done called once, after the last follower
     */
    Broadcast(
            Context context,
            List<? extends T> to,
            Predicate<? super T> send,
            Consumer<? super T> missed,
            Consumer<? super T> broken,
            Runnable done) {
        this(context, System::nanoTime, to, send, missed, broken, done);
    }

    Broadcast(
            Context context,
            LongSupplier nanos,
            List<? extends T> to,
            Predicate<? super T> send,
            Consumer<? super T> missed,
            Consumer<? super T> broken,
            Runnable done) {
        this.context = context;
        this.nanos = nanos;
        this.to = to;
        this.send = send;
        this.missed = missed;
        this.broken = broken;
        this.done = done;
    }

    void begin() {
        slice(SLICE_NS);
    }

    /** Serves everybody who is left, now. */
    void finish() {
        slice(WITHOUT_END);
    }

    /** Serves at least one. */
    private void slice(long longest) {
        if (ended) return;
        long began = nanos.getAsLong();
        while (next < to.size()) {
            serve(to.get(next++));
            if (next < to.size() && nanos.getAsLong() - began >= longest) {
                letOthersIn();
                return;
            }
        }
        ended = true;
        done.run();
    }

    private void serve(T follower) {
        try {
            if (!send.test(follower)) missed.accept(follower);
        } catch (RuntimeException e) {
            LOG.warn("could not send to a follower", e);
            missed.accept(follower);
            broken.accept(follower);
        }
    }

    /** Not by a task: the loop runs all its tasks, for up to a second, before it reads from any socket again. */
    private void letOthersIn() {
        ((ContextInternal) context)
                .nettyEventLoop()
                .schedule(() -> context.runOnContext(v -> slice(SLICE_NS)), 0, TimeUnit.NANOSECONDS);
    }
}
