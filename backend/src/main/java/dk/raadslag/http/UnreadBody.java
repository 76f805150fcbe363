package dk.raadslag.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** What is left of a request after its answer. */
final class UnreadBody {
    /** A sender that was refused may not hear of it while he is still sending; so much longer we listen to him. */
    private static final long LISTEN_ON_MS = 5_000;

    private static final long LISTEN_ON_BYTES = 64L * 1024 * 1024;

    private UnreadBody() {}

    /** Reads it and keeps nothing of it; hangs up on who goes on for too long. */
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
