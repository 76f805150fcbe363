package dk.raadslag.job;

import dk.raadslag.access.Refusal;
import dk.raadslag.log.Causes;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of periodic work, and how it went so far. */
public final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private final String name;
    private final Supplier<Future<?>> work;
    private final LongSupplier nanos;
    private final long patience;
    private final AtomicLong runs = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile long ended;
    /** The current run, null when there is none. */
    private volatile Run now;

    private boolean failedLast;

    private record Run(long began) {}

    /** @param longest that one run may take */
    Job(String name, Duration longest, Supplier<Future<?>> work, LongSupplier nanos) {
        this.name = name;
        this.work = work;
        this.nanos = nanos;
        this.patience = longest.toNanos();
        this.ended = nanos.getAsLong();
    }

    public String name() {
        return name;
    }

    /** How many runs ended, successful or not. */
    public long runs() {
        return runs.get();
    }

    public long failures() {
        return failures.get();
    }

    /** The time since a run last ended. */
    public double secondsSince() {
        return (nanos.getAsLong() - ended) / 1e9;
    }

    /** A run is long overdue. */
    boolean hasStopped() {
        return nanos.getAsLong() - ended > patience;
    }

    /** Throws only errors that end the process anyway. */
    synchronized void run() {
        long began = nanos.getAsLong();
        if (now != null && began - now.began() < patience) return;
        if (now != null) failed(new IllegalStateException("a run never ended"));
        Run run = new Run(began);
        now = run;
        Future<?> done;
        try {
            done = work.get();
        } catch (OutOfMemoryError | InternalError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            done = Future.failedFuture(thrown);
        }
        done.onComplete(ok -> over(run, null), cause -> over(run, cause));
    }

    private synchronized void over(Run run, Throwable cause) {
        if (now != run) return;
        now = null;
        ended = nanos.getAsLong();
        runs.incrementAndGet();
        if (cause != null) {
            failed(cause);
        } else if (failedLast) {
            failedLast = false;
            LOG.info("job {} works again", name);
        }
    }

    /** Logs the first failure only, and not each try of a long outage; the metrics count them all. */
    private void failed(Throwable cause) {
        failures.incrementAndGet();
        Throwable trace = cause instanceof Refusal ? null : cause;
        if (!failedLast) LOG.warn("job {} failed; it is tried again: {}", name, Causes.of(cause), trace);
        failedLast = true;
    }
}
