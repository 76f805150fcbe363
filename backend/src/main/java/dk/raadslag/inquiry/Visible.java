package dk.raadslag.inquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When others see what a party answered; those who run the meeting always do. In JSON and SQL in lower case. */
enum Visible {
    AT_ONCE,
    AFTER_DEADLINE,
    /** Never. */
    SECRETARIAT;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Visible of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
