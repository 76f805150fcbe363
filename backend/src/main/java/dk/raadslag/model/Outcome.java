package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an item ended at the meeting. In JSON and SQL the name in lower case, e.g. {@code not_reached}. */
public enum Outcome {
    APPROVED,
    ENDORSED,
    NOTED,
    DISCUSSED,
    POSTPONED,
    NOT_REACHED,
    REJECTED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such outcome */
    @JsonCreator
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
