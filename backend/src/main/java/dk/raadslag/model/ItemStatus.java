package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An item during the meeting: waiting, open (at most one at a time), done. In JSON and SQL in lower case. */
public enum ItemStatus {
    @JsonEnumDefaultValue
    WAITING,
    OPEN,
    DONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such status */
    @JsonCreator
    public static ItemStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
