package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody may wish to have mail about, or not. In JSON and in the database in lower case with hyphens. */
public enum Interest {
    MINUTES,
    ROUNDS,
    ANSWERS,
    FOLLOW_UPS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Interest of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
