package dk.raadslag.document.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of body a document is of. In JSON in lower case with dashes. */
public enum BodyKind {
    KKR,
    KD_NET,
    /** A municipal council: byråd, kommunalbestyrelse. */
    COUNCIL,
    /** A committee or board of a municipality. */
    COMMITTEE,
    REGIONAL_COUNCIL,
    REGIONAL_COMMITTEE,
    /** Officials, or people of several authorities: DASSOS, a steering group, a health cluster. */
    GROUP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
