package dk.raadslag.live;

import io.vertx.core.Context;
import java.util.List;
import java.util.function.Consumer;

/**
 * One frame on its way to many followers, slice by slice, so that those who write get in between. Whatever must not
 * overtake it finishes it first.
 */
final class Broadcast {
    private static final int SLICE = 200;

    private final Context context;
    private final List<Follower> to;
    private final Consumer<Follower> each;
    private final Runnable done;
    private int next;
    private boolean ended;

    /** @param done called once, when the last one was served */
    Broadcast(Context context, List<Follower> to, Consumer<Follower> each, Runnable done) {
        this.context = context;
        this.to = to;
        this.each = each;
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
        while (next < end) each.accept(to.get(next++));
        if (next < to.size()) {
            context.runOnContext(v -> slice(SLICE));
            return;
        }
        ended = true;
        done.run();
    }
}
