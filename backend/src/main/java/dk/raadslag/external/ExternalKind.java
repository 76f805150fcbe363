package dk.raadslag.external;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an external body is. In JSON and SQL in lower case. */
public enum ExternalKind {
    /** Officials, such as a steering group. */
    ADMINISTRATIVE,
    /** Elected, such as a council. */
    POLITICAL,
    AUTHORITY,
    COMPANY,
    COMMITTEE,
    ASSOCIATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    @JsonCreator
    public static ExternalKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
