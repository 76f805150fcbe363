package dk.raadslag.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a seat exists: the mayor by office, for a party, for the region, or a director. In JSON in lower case. */
public enum Reason {
    MAYOR,
    PARTY,
    REGION,
    DIRECTOR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such reason */
    @JsonCreator
    public static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
