package dk.raadslag.push;

import dk.raadslag.base.Base;
import dk.raadslag.push.PushCarrier.Outcome;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. A push is leased, put into words, handed to its service, and then deleted: so no transaction
 * waits for a service, two processes never send the same one, and a killed process loses none. If a process dies
 * between the service's yes and the deletion, the push goes out again under the same name, and the device shows it
 * once.
 */
final class PushDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(PushDelivery.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    /** With pauses that double: after about a day. */
    private static final int ATTEMPTS = 12;

    /** A service that does not answer holds up one of them. */
    private static final int AT_ONCE = 4;

    private final Base base;
    private final PushStore store = new PushStore();
    private final DeviceStore devices = new DeviceStore();
    private final PushKeys keys;
    private final PushCarrier carrier;
    private final PushWords words;

    PushDelivery(Base base, PushKeys keys, PushCarrier carrier, PushWords words) {
        this.base = base;
        this.keys = keys;
        this.carrier = carrier;
        this.words = words;
    }

    void start() {
        base.jobs().nowAndEvery("pushes", EVERY, LONGEST, this::empty);
    }

    /** Sends what is due. */
    Future<Void> empty() {
        return Future.join(
                        IntStream.range(0, AT_ONCE).mapToObj(lane -> others()).toList())
                .mapEmpty();
    }

    private Future<Void> others() {
        return base.db()
                .write(conn -> store.take(conn, LEASE))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : one(found.get()).compose(ok -> others()));
    }

    private Future<Void> one(PushStore.Leased leased) {
        return said(leased)
                .compose(push -> push.isEmpty()
                        ? Future.succeededFuture(Outcome.TAKEN)
                        : keys.pair().compose(pair -> carrier.carry(pair, leased.device(), leased.id(), push.get())))
                .compose(outcome -> done(leased, outcome), cause -> failed(leased, cause));
    }

    /** Empty when there is nothing to say, or nobody to say it to any more. */
    private Future<Optional<Push>> said(PushStore.Leased leased) {
        return base.db().consistently(conn -> store.listens(conn, leased.id())
                .compose(listens -> listens
                        ? words.said(conn, leased.device().subject(), leased.alerts())
                        : Future.succeededFuture(Optional.empty())));
    }

    private Future<Void> done(PushStore.Leased leased, Outcome outcome) {
        if (outcome == Outcome.REFUSED) LOG.warn("push {} was refused by its service", leased.id());
        return base.db()
                .write(conn -> outcome == Outcome.GONE
                        ? devices.gone(conn, leased.device().id())
                        : store.done(conn, leased.id()));
    }

    private Future<Void> failed(PushStore.Leased leased, Throwable cause) {
        boolean isFinal = leased.attempts() >= ATTEMPTS;
        // A message may name the address, which nobody is told.
        String why = cause.getMessage() == null ? "" : cause.getMessage().replaceAll("https?://\\S+", "its address");
        LOG.warn(
                "push {} was not sent, attempt {}{}: {} {}",
                leased.id(),
                leased.attempts(),
                isFinal ? ", given up" : "",
                cause.getClass().getSimpleName(),
                why);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << leased.attempts() - 1);
        return base.db().write(conn -> isFinal ? store.done(conn, leased.id()) : store.later(conn, leased.id(), pause));
    }
}
