package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A socket that says more than a person can is read more slowly. */
class PaceTest {
    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(5, 10, now::get);

    @Test
    void aBurstIsReadAtOnceAndTheRestMoreSlowly() {
        for (int i = 0; i < 5; i++) assertThat(pace.frame()).isZero();
        assertThat(pace.frame()).isEqualTo(100);
        assertThat(pace.frames(10)).isEqualTo(1100);
        pass(1100);
        assertThat(pace.frame()).isEqualTo(100);
    }

    @Test
    void aPauseSavesUpNoMoreThanABurst() {
        pass(60_000);
        for (int i = 0; i < 5; i++) assertThat(pace.frame()).isZero();
        assertThat(pace.frame()).isPositive();
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
