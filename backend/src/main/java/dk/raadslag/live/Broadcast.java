package dk.raadslag.live;

import io.vertx.core.Context;
import io.vertx.core.internal.ContextInternal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One frame on its way to many followers, slice by slice, so that those who write get in between. Whatever must not
 * overtake it finishes it first.
 */
final class Broadcast {
    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    private static final int SLICE = 200;

    private final Context context;
    private final List<? extends Follower> to;
    private final Predicate<Follower> send;
    private final Consumer<Follower> missed;
    private final Runnable done;
    private int next;
    private boolean ended;

    /**
     * @param send false when the follower was not sent what is for him
     * @param missed notes that; he comes again if sending to him failed altogether, and nobody else notices
     * @param done called once, when the last one was served
     */
    Broadcast(
            Context context,
            List<? extends Follower> to,
            Predicate<Follower> send,
            Consumer<Follower> missed,
            Runnable done) {
        this.context = context;
        this.to = to;
        this.send = send;
        this.missed = missed;
        this.done = done;
    }

    void begin() {
        slice(SLICE);
    }

    /** Serves all who are left, now. */
    void finish() {
        slice(Integer.MAX_VALUE);
    }

    private void slice(int most) {
        if (ended) return;
        int end = (int) Math.min(to.size(), (long) next + most);
        while (next < end) serve(to.get(next++));
        if (next < to.size()) {
            letOthersIn();
            return;
        }
        ended = true;
        done.run();
    }

    private void serve(Follower follower) {
        try {
            if (!send.test(follower)) missed.accept(follower);
        } catch (RuntimeException e) {
            LOG.warn("could not send to a follower", e);
            missed.accept(follower);
            follower.giveUp();
        }
    }

    /** Not by a task: the loop runs all tasks there are, for up to a second, before it reads from any socket again. */
    private void letOthersIn() {
        ((ContextInternal) context)
                .nettyEventLoop()
                .schedule(() -> context.runOnContext(v -> slice(SLICE)), 0, TimeUnit.NANOSECONDS);
    }
}
