package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody may wish to be told about, or not. In JSON and in the database in lower case with hyphens. */
public enum Interest {
    /** What calls people to a meeting, or waits for their answer. Everybody gets a letter: only pushes are chosen. */
    MEETINGS,
    MINUTES,
    ROUNDS,
    ANSWERS,
    FOLLOW_UPS;

    /** Those of which mail is chosen. */
    static List<Interest> ofMail() {
        return Stream.of(values()).filter(one -> one != MEETINGS).toList();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Interest of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
