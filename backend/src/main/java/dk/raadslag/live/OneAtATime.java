package dk.raadslag.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** A reading of which only one is under way. Whoever asks meanwhile gets one more, begun after he asked. */
final class OneAtATime {
    private final Supplier<Future<Void>> read;
    private boolean reading;
    private Promise<Void> again;

    OneAtATime(Supplier<Future<Void>> read) {
        this.read = read;
    }

    /** Succeeds when a reading that began after this call has. */
    Future<Void> read() {
        if (reading) {
            if (again == null) again = Promise.promise();
            return again.future();
        }
        reading = true;
        return read.get().onComplete(done -> {
            reading = false;
            Promise<Void> waiting = again;
            again = null;
            if (waiting != null) read().onComplete(waiting);
        });
    }
}
