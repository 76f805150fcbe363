package dk.raadslag.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found. In JSON and SQL the name in lower case, e.g. {@code follow_up}. */
enum Kind {
    /** A meeting: its body, day and place. */
    MEETING,
    /** An item as the agenda has it. */
    CASE,
    /** What was decided on an item. */
    DECISION,
    /** A paper of an item: its name and its words. */
    PAPER,
    /** What a decision asks somebody to do. */
    FOLLOW_UP;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
