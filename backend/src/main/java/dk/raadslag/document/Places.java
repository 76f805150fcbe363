package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** So much at a time, and no more. */
final class Places {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int most) {
        this.most = most;
    }

    /** Takes one until the work is done. Fails with {@code too-many} when there is none. */
    <T> Future<T> during(Supplier<Future<T>> work) {
        return Future.succeededFuture().compose(ok -> {
            take();
            return Future.succeededFuture().compose(begun -> work.get()).onComplete(done -> back());
        });
    }

    /** The caller gives it {@link #back}, once. Fails with {@code too-many} when there is none. */
    void take() {
        if (taken.incrementAndGet() <= most) return;
        taken.decrementAndGet();
        throw new Refusal(Code.TOO_MANY);
    }

    void back() {
        taken.decrementAndGet();
    }
}
