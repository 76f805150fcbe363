package dk.raadslag.today;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where on the start page a card stands. In JSON in lower case. */
public enum Lane {
    /** It waits for this person. */
    MINE,
    /** It waits for the secretariat, of which this person is one. */
    WORK,
    /** What this person is to a meeting that comes. */
    OWN,
    /** A meeting that comes. */
    COMING,
    /** A meeting that the secretariat is working on. */
    CURRENT,
    /** What was decided lately. */
    DECIDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
