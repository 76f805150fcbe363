package dk.raadslag.live;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One course of the database, from its creation or a restore to the next restore. Versions count within an epoch: the
 * same number of another means other facts and words.
 *
 * @param since when the restore was noticed that began it; null when there was none
 */
public record Epoch(UUID id, Instant since) {
    /** Laptops that were shut over a weekend or a leave still hold words that the backup lacks. */
    private static final Duration MENDING = Duration.ofDays(14);

    /** True while browsers may still bring back what others wrote before the restore. */
    boolean mends(Instant now) {
        return since != null && now.isBefore(since.plus(MENDING));
    }
}
