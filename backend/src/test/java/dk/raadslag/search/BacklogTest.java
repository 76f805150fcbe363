package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final Backlog<String> backlog = new Backlog<>(now::get);

    @Test
    void whatFailsRestsForAMinute() {
        backlog.failed("one");
        assertThat(backlog.resting()).containsExactly("one");
        now.addAndGet(Backlog.REST.toNanos() - 1);
        assertThat(backlog.resting()).containsExactly("one");
        now.addAndGet(1);
        assertThat(backlog.resting()).isEmpty();
        backlog.failed("one");
        assertThat(backlog.resting()).containsExactly("one");
    }

    @Test
    void itIsSaidOnceUntilItIsDone() {
        assertThat(backlog.failed("one")).isTrue();
        now.addAndGet(Backlog.REST.toNanos());
        assertThat(backlog.failed("one")).isFalse();
        assertThat(backlog.failed("other")).isTrue();
        backlog.done("one");
        assertThat(backlog.resting()).containsExactly("other");
        assertThat(backlog.failed("one")).isTrue();
    }
}
