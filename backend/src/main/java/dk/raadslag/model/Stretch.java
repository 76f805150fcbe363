package dk.raadslag.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * A time in which an item was being treated.
 *
 * @param closed when it was finished, null while it is open
 * @param by who opened it, for those who run the meeting; null for others, and when it is not known
 */
@RecordBuilder
public record Stretch(Instant opened, Instant closed, String by) implements StretchBuilder.With {
    /** How long it was, in whole seconds; 0 while it lasts. */
    public long seconds() {
        return closed == null ? 0 : Math.max(0, closed.getEpochSecond() - opened.getEpochSecond());
    }
}
