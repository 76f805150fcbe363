package dk.raadslag.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** The unread rest of a request after its answer. */
final class UnreadBody {
    /** A refused sender may not read the answer while still sending; we keep listening for this long. */
    private static final long LISTEN_ON_MS = 5_000;

    private static final long LISTEN_ON_BYTES = 64L * 1024 * 1024;

    private UnreadBody() {}

    /** Reads and discards it; hangs up on a sender that goes on for too long. */
    static void drop(Vertx vertx, HttpServerRequest request) {
        long timer = vertx.setTimer(LISTEN_ON_MS, late -> request.connection().close());
        long[] left = {LISTEN_ON_BYTES};
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.handler(dropped -> {
            left[0] -= dropped.length();
            if (left[0] < 0) request.connection().close();
        });
        request.resume();
    }
}
