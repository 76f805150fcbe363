package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A seat's answer in a vote or a written procedure. In JSON in lower case. */
public enum Choice {
    FOR,
    AGAINST,
    @JsonEnumDefaultValue
    ABSTAIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such answer */
    @JsonCreator
    public static Choice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
