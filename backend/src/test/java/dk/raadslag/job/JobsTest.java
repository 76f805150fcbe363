package dk.raadslag.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work that comes again and again does not end unnoticed. */
class JobsTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private final AtomicLong now = new AtomicLong();
    private int runs;

    @Test
    void theNextRunComesWhateverTheLastOneThrew() {
        Job job = job(() -> {
            runs++;
            if (runs == 1) throw new IllegalStateException("once");
            if (runs == 2) throw new StackOverflowError();
            if (runs == 3) return Future.failedFuture("not now");
            return Future.succeededFuture();
        });
        for (int i = 0; i < 4; i++) job.run();
        assertThat(job.runs()).isEqualTo(4);
        assertThat(job.failures()).isEqualTo(3);
        assertThat(job.hasStopped()).isFalse();
    }

    @Test
    void onlyOneRunsAtATime() {
        Promise<Void> slow = Promise.promise();
        Job job = job(() -> {
            runs++;
            return slow.future();
        });
        job.run();
        job.run();
        assertThat(runs).isEqualTo(1);
        slow.complete();
        job.run();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void aRunThatNeverEndsIsGivenUpAndReported() {
        Job job = job(() -> {
            runs++;
            return runs == 1 ? Promise.promise().future() : Future.succeededFuture();
        });
        job.run();
        pass(LONGEST.plusSeconds(1));
        assertThat(job.hasStopped()).isTrue();
        job.run();
        assertThat(runs).isEqualTo(2);
        assertThat(job.hasStopped()).isFalse();
        assertThat(job.failures()).isEqualTo(1);
    }

    @Test
    void aJobThatNoLongerRunsIsReported() {
        Job job = job(Future::succeededFuture);
        job.run();
        assertThat(job.hasStopped()).isFalse();
        pass(LONGEST.plusSeconds(1));
        assertThat(job.hasStopped()).isTrue();
    }

    @Test
    void theNamesOfStoppedJobsAreReported() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Jobs jobs = new Jobs(vertx, now::get);
            jobs.every("seldom", Duration.ofHours(1), Future::succeededFuture);
            jobs.every("often", Duration.ofMinutes(30), Future::succeededFuture);
            pass(Duration.ofHours(6));
            assertThat(jobs.stopped()).containsExactly("often");
        } finally {
            vertx.close().await(20, TimeUnit.SECONDS);
        }
    }

    private Job job(Supplier<Future<?>> work) {
        return new Job("test", LONGEST, work, now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
