package dk.raadslag.reply;

import dk.raadslag.base.Base;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the letters that calendars send, one after the other, on a thread of its own. A letter is taken in one
 * transaction and marked as read afterwards: one that is read twice is known again. After a failure the pauses grow.
 */
final class ReplyReader {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyReader.class);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Longer than a visit takes: an expired lease means that its process has died. */
    private static final Duration LEASE = LONGEST.plusMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int PATIENCE_S = 60;
    private static final int ATTEMPTS = 3;

    private final Base base;
    private final Inbox inbox;
    private final LetterReading reading;
    private final ReplyService service;
    private final Duration every;
    private final ReplyStore store = new ReplyStore();
    private final Map<String, Integer> attempts = new HashMap<>();
    private WorkerExecutor worker;
    private int failures;
    private Instant notBefore = Instant.MIN;
    private Throwable failure;

    /** @param every pause between two visits */
    ReplyReader(Base base, Inbox inbox, ReplyTokens tokens, ReplyService service, Duration every) {
        this.base = base;
        this.inbox = inbox;
        this.reading = new LetterReading(tokens);
        this.service = service;
        this.every = every;
    }

    void start() {
        base.jobs().nowAndEvery("replies", every, LONGEST, this::visit);
    }

    /** Reads what is unread, unless another process does, or the mailbox was away a moment ago. */
    Future<Void> visit() {
        if (base.clock().instant().isBefore(notBefore)) return Future.failedFuture(failure);
        return base.db()
                .write(conn -> store.lease(conn, LEASE))
                .compose(mine -> mine ? read() : Future.succeededFuture())
                .onSuccess(ok -> failures = 0)
                .onFailure(this::pause);
    }

    private Future<Void> read() {
        if (worker == null)
            worker = base.vertx().createSharedWorkerExecutor("replies", 1, LONGEST.toSeconds(), TimeUnit.SECONDS);
        return worker.<Void>executeBlocking(() -> {
                    inbox.each(this::take);
                    return null;
                })
                .eventually(() -> base.db().write(store::release));
    }

    private void pause(Throwable cause) {
        failure = cause;
        Duration pause = every.multipliedBy(1L << Math.min(failures++, 10));
        notBefore = base.clock().instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** On the worker's thread, which waits for the database. */
    private void take(byte[] raw, boolean tooLarge) throws Exception {
        ReplyLetter letter = reading.read(raw, tooLarge);
        String key = HexFormat.of().formatHex(letter.key());
        try {
            Outcome outcome = waited(service.take(letter));
            attempts.remove(key);
            LOG.info("a letter to the calendar's address was read: {}", outcome.code());
        } catch (Exception e) {
            if (attempts.merge(key, 1, Integer::sum) < ATTEMPTS) throw e;
            LOG.warn("a letter to the calendar's address cannot be taken; the secretariat is told", e);
            waited(service.giveUp(letter));
            attempts.remove(key);
        }
    }

    private static <T> T waited(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(PATIENCE_S, TimeUnit.SECONDS);
    }
}
