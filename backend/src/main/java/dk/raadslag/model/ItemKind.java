package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a meeting is to do with an item. In JSON in lower case. */
public enum ItemKind {
    @JsonEnumDefaultValue
    DECISION,
    DISCUSSION,
    ORIENTATION,
    THEME;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    @JsonCreator
    public static ItemKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
