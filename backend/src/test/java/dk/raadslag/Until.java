package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks until the answer is the one that is waited for; a minute at most, so that a test that cannot end says why. */
public final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Until() {}

    /** Returns once this is so. */
    public static void so(BooleanSupplier holds) {
        asked(holds::getAsBoolean, so -> so);
    }

    /** The first answer that is {@code there}. */
    public static <T> T asked(Supplier<T> ask, Predicate<? super T> there) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T answer = ask.get();
            if (there.test(answer)) return answer;
            assertThat(System.nanoTime()).as("still %s", answer).isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
