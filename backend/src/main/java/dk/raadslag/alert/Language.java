package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Of somebody's letters. In JSON and in the database in lower case. */
enum Language {
    DA,
    EN;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such one */
    @JsonCreator
    static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
