package dk.raadslag.check;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.model.Item;
import java.util.Locale;
import java.util.UUID;

/**
 * Something to look at before a document is sent out.
 *
 * @param code stable, e.g. {@code no-recommendation}
 * @param itemId the item it is in, null when it is about the meeting
 * @param message a Danish sentence
 */
public record Finding(String code, Severity severity, UUID itemId, String message) {
    /** Only a leak blocks; the secretary judges everything else. In JSON in lower case. */
    public enum Severity {
        BLOCKS,
        WARNS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean blocks() {
        return severity == Severity.BLOCKS;
    }

    static Finding in(Item item, String code, String words) {
        return new Finding(code, Severity.WARNS, item.id(), "Punkt " + item.number() + ": " + words);
    }

    static Finding blocking(Item item, String code, String words) {
        return new Finding(code, Severity.BLOCKS, item.id(), "Punkt " + item.number() + ": " + words);
    }

    static Finding ofMeeting(String code, String words) {
        return new Finding(code, Severity.WARNS, null, words);
    }
}
