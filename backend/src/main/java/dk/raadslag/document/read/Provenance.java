package dk.raadslag.document.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a fact stands in the document. In JSON in lower case. */
public enum Provenance {
    /** The document says it in so many words. */
    STATED,
    /** It follows from what the document says. */
    DERIVED,
    /** It is likely; a person should look. */
    GUESSED,
    /** A person said it. */
    TOLD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
