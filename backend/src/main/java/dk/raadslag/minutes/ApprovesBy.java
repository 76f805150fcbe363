package dk.raadslag.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a body's minutes become final: by an item of its next meeting, or by everybody for their own seat. */
public enum ApprovesBy {
    ITEM,
    EVERYBODY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such way */
    @JsonCreator
    public static ApprovesBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
