package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which text: an item's four, or a meeting's one ({@code REMARKS}). In JSON and SQL the camel-case name of the
 * snapshot's property.
 */
public enum TextField {
    BACKGROUND("background"),
    RECOMMENDATION("recommendation"),
    CASE_PRESENTATION("casePresentation"),
    DECISION("decision"),
    REMARKS("remarks");

    /** The texts that every item has. */
    public static final List<TextField> OF_ITEMS = List.of(BACKGROUND, RECOMMENDATION, CASE_PRESENTATION, DECISION);

    private final String code;

    TextField(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such text */
    @JsonCreator
    public static TextField of(String code) {
        for (TextField field : values()) {
            if (field.code.equals(code)) return field;
        }
        throw new IllegalArgumentException("no such text: " + code);
    }
}
