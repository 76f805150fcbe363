package dk.raadslag.search;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * What could not be done. Each is left alone for a minute, so that it holds up nothing else; callable from any thread.
 *
 * @param <K> names what is to be done
 */
final class Backlog<K> {
    static final Duration REST = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    /** When each failed last. */
    private final Map<K, Long> failed = new ConcurrentHashMap<>();

    /** @param nanos as {@link System#nanoTime} tells the time */
    Backlog(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Those that failed less than a minute ago. */
    Set<K> resting() {
        long now = nanos.getAsLong();
        return failed.entrySet().stream()
                .filter(one -> now - one.getValue() < REST.toNanos())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @return true for the first time since it was done last: then the log says so */
    boolean failed(K one) {
        return failed.put(one, nanos.getAsLong()) == null;
    }

    void done(K one) {
        failed.remove(one);
    }
}
