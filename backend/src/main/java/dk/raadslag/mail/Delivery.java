package dk.raadslag.mail;

import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox, one letter after the other. A letter is leased before it is handed to the carrier and marked
 * afterwards. So no transaction waits for a mail server, two processes never send the same letter, and a killed process
 * loses none. A letter is sent twice only if its process dies, or loses the database for the whole lease, between the
 * mail server's yes and the mark; both copies have the same Message-ID.
 */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /**
     * @param look pause once the outbox is empty
     * @param lease longer than any carrier takes
     * @param firstPause after the first failure; each further one doubles it
     * @param longestPause between two attempts
     * @param attempts before a letter is given up: with the usual pauses, after about three days
     */
    record Rhythm(Duration look, Duration lease, Duration firstPause, Duration longestPause, int attempts) {
        static final Rhythm USUAL = new Rhythm(
                Duration.ofSeconds(2), Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofHours(2), 45);

        Duration pause(int failures) {
            Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
            return pause.compareTo(longestPause) < 0 ? pause : longestPause;
        }
    }

    /** For emptying the outbox: a letter to everybody, with a slow mail server. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Vertx vertx;
    private final Jobs jobs;
    private final Database db;
    private final LetterStore store;
    private final Carrier carrier;
    private final Rhythm rhythm;
    private final boolean forgets;
    private final Consumer<UUID> outcome;
    private volatile boolean stopped;

    /**
     * @param forgets secrets are taken out of what is kept of a letter
     * @param outcome hears of each letter that was sent or given up
     */
    Delivery(
            Vertx vertx,
            Jobs jobs,
            Database db,
            LetterStore store,
            Carrier carrier,
            Rhythm rhythm,
            boolean forgets,
            Consumer<UUID> outcome) {
        this.vertx = vertx;
        this.jobs = jobs;
        this.db = db;
        this.store = store;
        this.carrier = carrier;
        this.rhythm = rhythm;
        this.forgets = forgets;
        this.outcome = outcome;
    }

    /** Starts the delivery. */
    Delivery start() {
        jobs.nowAndEvery("letters", rhythm.look(), LONGEST, this::empty);
        return this;
    }

    void stop() {
        stopped = true;
    }

    /** Sends letters one after the other until the outbox is empty. */
    private Future<Void> empty() {
        Promise<Void> empty = Promise.promise();
        next(empty);
        return empty.future();
    }

    private void next(Promise<Void> empty) {
        Future.succeededFuture().compose(ok -> one()).onComplete(done -> {
            if (done.failed()) empty.fail(done.cause());
            else if (done.result() && !stopped) next(empty);
            else empty.complete();
        });
    }

    /** True if there was a letter to send. */
    private Future<Boolean> one() {
        if (stopped) return Future.succeededFuture(false);
        return db.write(conn -> store.take(conn, rhythm.lease())).compose(found -> {
            if (found.isEmpty()) return Future.succeededFuture(false);
            Posted posted = found.get();
            return Future.succeededFuture(posted)
                    .compose(carrier::carry)
                    .compose(
                            carried -> mark(posted, Instant.now().plus(rhythm.lease())), cause -> failed(posted, cause))
                    .map(true);
        });
    }

    /** The mail server has the letter: as long as the lease lasts, retry until the database knows. */
    private Future<Void> mark(Posted posted, Instant until) {
        return db.write(conn -> store.sent(conn, posted.id(), forgets))
                .onSuccess(sent -> outcome.accept(posted.id()))
                .recover(cause -> Instant.now().isAfter(until)
                        ? Future.failedFuture(cause)
                        : vertx.timer(rhythm.look().toMillis(), TimeUnit.MILLISECONDS)
                                .compose(later -> mark(posted, until)));
    }

    private Future<Void> failed(Posted posted, Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        boolean isFinal = cause instanceof Carrier.Returned || posted.attempts() >= rhythm.attempts();
        LOG.warn(
                "letter {} was not sent, attempt {}{}: {}",
                posted.id(),
                posted.attempts(),
                isFinal ? ", given up" : "",
                why);
        return db.write(conn -> isFinal
                        ? store.givenUp(conn, posted.id(), forgets, why)
                        : store.failed(conn, posted.id(), why, rhythm.pause(posted.attempts())))
                .onSuccess(done -> outcome.accept(posted.id()));
    }
}
