package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which of an item's four texts. In JSON and SQL the camel-case name of the snapshot's property. */
public enum TextField {
    BACKGROUND("background"),
    RECOMMENDATION("recommendation"),
    CASE_PRESENTATION("casePresentation"),
    DECISION("decision");

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
