package dk.raadslag.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** A reading that runs only once at a time. Requests in the meantime share one more run, begun after they asked. */
final class OneAtATime {
    private final Supplier<Future<Void>> read;
    private boolean reading;
    private Promise<Void> again;

    OneAtATime(Supplier<Future<Void>> read) {
        this.read = read;
    }

    /** Succeeds after a run that began after this call. */
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
