package dk.raadslag.job;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * All periodic work of this process. The next run comes whatever the last one threw; only one runs at a time, and a run
 * that never ends is given up. Tells which jobs have stopped.
 */
public final class Jobs {
    private static final int INTERVALS_OF_A_RUN = 10;
    private static final Duration SHORTEST_PATIENCE = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final LongSupplier nanos;
    private final boolean rest;
    private final List<Job> jobs = new CopyOnWriteArrayList<>();

    public Jobs(Vertx vertx) {
        this(vertx, System::nanoTime);
    }

    Jobs(Vertx vertx, LongSupplier nanos) {
        this(vertx, nanos, false);
    }

    private Jobs(Vertx vertx, LongSupplier nanos, boolean rest) {
        this.vertx = vertx;
        this.nanos = nanos;
        this.rest = rest;
    }

    /** None of them ever runs: for a process that only answers, beside one that works. */
    public static Jobs resting(Vertx vertx) {
        return new Jobs(vertx, System::nanoTime, true);
    }

    /** Starts this work, for the first time after one interval. */
    public void every(String name, Duration interval, Supplier<Future<?>> work) {
        begin(interval, interval, new Job(name, patience(interval), work, nanos));
    }

    /** Starts this work, for the first time at once. */
    public void nowAndEvery(String name, Duration interval, Supplier<Future<?>> work) {
        nowAndEvery(name, interval, patience(interval), work);
    }

    /** @param longest that one run may take; a run that takes longer is given up */
    public void nowAndEvery(String name, Duration interval, Duration longest, Supplier<Future<?>> work) {
        begin(Duration.ZERO, interval, new Job(name, longest, work, nanos));
    }

    private static Duration patience(Duration interval) {
        Duration usual = interval.multipliedBy(INTERVALS_OF_A_RUN);
        return usual.compareTo(SHORTEST_PATIENCE) > 0 ? usual : SHORTEST_PATIENCE;
    }

    private void begin(Duration first, Duration interval, Job job) {
        if (rest) return;
        jobs.add(job);
        vertx.setPeriodic(first.toMillis(), interval.toMillis(), tick -> job.run());
    }

    /** All jobs, for metrics. */
    public List<Job> all() {
        return jobs;
    }

    /** The names of the jobs that are long overdue. */
    public List<String> stopped() {
        return jobs.stream().filter(Job::hasStopped).map(Job::name).toList();
    }
}
