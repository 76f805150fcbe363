package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When somebody gets mail, or pushes, of what they are told. In JSON and in SQL in lower case with hyphens. */
public enum Mailing {
    /** What happens within five minutes is one letter, one push. */
    AT_ONCE,
    /** One at seven in the morning of a working day. */
    DAILY,
    OFF;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such one */
    @JsonCreator
    public static Mailing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
