package dk.raadslag.db;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for the database at the start, and logs that it waits: people must see why a server does not come up. */
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long AGAIN_AFTER_MS = 1_000;
    private static final long SAYS_SO_EVERY_MS = 3_000;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final long since = System.nanoTime();
    private volatile String reason = "no answer yet; its schema may be being brought up to date";

    Patience(Vertx vertx, PgConnectOptions options) {
        this.vertx = vertx;
        this.options = options;
    }

    /** Tries until it succeeds, or fails with {@link Hopeless}. */
    <T> Future<T> until(Supplier<Future<T>> attempt) {
        Promise<T> done = Promise.promise();
        long sayingSo = vertx.setPeriodic(SAYS_SO_EVERY_MS, timer -> sayWhy());
        attempt(attempt, done);
        return done.future().onComplete(ended -> vertx.cancelTimer(sayingSo));
    }

    private <T> void attempt(Supplier<Future<T>> attempt, Promise<T> done) {
        attempt.get().onSuccess(done::complete).onFailure(failure -> {
            Optional<Hopeless> hopeless = Hopeless.in(failure, options);
            if (hopeless.isPresent()) {
                done.fail(hopeless.get());
                return;
            }
            reason = Hopeless.firstLine(failure);
            vertx.setTimer(AGAIN_AFTER_MS, timer -> attempt(attempt, done));
        });
    }

    private void sayWhy() {
        LOG.warn(
                "waiting for PostgreSQL at {}, database {}, for {} s now: {}",
                Hopeless.where(options),
                options.getDatabase(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since),
                reason);
    }
}
