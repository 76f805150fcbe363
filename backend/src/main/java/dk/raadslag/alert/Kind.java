package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is told of. In JSON and in the database in lower case with hyphens; stands in the contract. */
public enum Kind {
    AGENDA_SENT,
    AGENDA_REVISED,
    MEETING_MOVED,
    MEETING_CANCELLED,
    SUBSTITUTE_CALLED,
    SUBSTITUTE_RELEASED,
    MINUTES_SENT,
    MINUTES_APPROVED,
    PROCEDURE_OPENED,
    ROUND_OPENED,
    ROUND_EXTENDED,
    ROUND_VERSION,
    ROUND_ENDS,
    COMMENT_ANSWERED,
    REMARK_ANSWERED,
    FOLLOW_UP_GIVEN,
    FOLLOW_UP_DUE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such kind */
    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
