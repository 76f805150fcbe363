package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * A time in which somebody was in the meeting without leaving it.
 *
 * @param from when it began; null: with the meeting
 * @param to when it ended; null: with the meeting, or it has not ended
 * @param online taking part online, otherwise in the room
 */
@RecordBuilder
public record Stay(Instant from, Instant to, boolean online) implements StayBuilder.With {
    /** In the room from the beginning to the end. */
    public static final Stay WHOLE = new Stay(null, null, false);

    /** Includes its first moment, but not its last. */
    public boolean contains(Instant moment) {
        return begin().compareTo(moment) <= 0 && moment.isBefore(end());
    }

    /** When it began, for comparing. */
    public Instant begin() {
        return from == null ? Instant.MIN : from;
    }

    /** When it ended, for comparing. */
    public Instant end() {
        return to == null ? Instant.MAX : to;
    }

    /** True if the two overlap. */
    public boolean overlaps(Stay other) {
        return begin().isBefore(other.end()) && other.begin().isBefore(end());
    }
}
