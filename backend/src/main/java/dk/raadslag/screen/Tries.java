package dk.raadslag.screen;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each source has tried something lately, on this process. One source's tries never count against another, so
 * nobody can lock somebody else out. Safe on any thread.
 */
final class Tries {
    private final InstantSource clock;
    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> tries = new HashMap<>();

    /** @param most tries of one source within this time */
    Tries(InstantSource clock, int most, Duration within) {
        this.clock = clock;
        this.most = most;
        this.within = within;
    }

    /** Fails with {@code too-many} when the source has used up its tries. */
    synchronized void require(String source) {
        Instant now = clock.instant();
        tries.values().removeIf(all -> {
            while (!all.isEmpty() && !all.peek().isAfter(now.minus(within))) all.poll();
            return all.isEmpty();
        });
        if (tries.getOrDefault(source, new ArrayDeque<>()).size() >= most) throw new Refusal(Code.TOO_MANY);
    }

    /** Counts one. */
    synchronized void count(String source) {
        tries.computeIfAbsent(source, first -> new ArrayDeque<>()).add(clock.instant());
    }
}
