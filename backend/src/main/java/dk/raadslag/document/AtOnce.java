package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** So much at once, and no more: what comes on top is refused, and costs nothing. */
public final class AtOnce {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    public AtOnce(int most) {
        this.most = most;
    }

    /** Takes one until the work is done. Fails with {@code too-many} when there is none. */
    public <T> Future<T> during(Supplier<Future<T>> work) {
        return Future.succeededFuture().compose(ok -> {
            take();
            return Future.succeededFuture().compose(begun -> work.get()).onComplete(done -> back());
        });
    }

    /** The caller gives it {@link #back}, once. Fails with {@code too-many} when there is none. */
    public void take() {
        if (taken.incrementAndGet() <= most) return;
        taken.decrementAndGet();
        throw new Refusal(Code.TOO_MANY);
    }

    public void back() {
        taken.decrementAndGet();
    }
}
