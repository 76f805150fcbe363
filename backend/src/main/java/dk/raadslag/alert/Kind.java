package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What somebody is told of. In JSON and in the database in lower case with hyphens; stands in the contract.
 *
 * <p>Each belongs to an interest, by which people choose whether and when they are told beside the bell.
 */
public enum Kind {
    AGENDA_SENT(Interest.MEETINGS, true),
    AGENDA_REVISED(Interest.MEETINGS, true),
    MEETING_MOVED(Interest.MEETINGS, true),
    MEETING_CANCELLED(Interest.MEETINGS, true),
    SUBSTITUTE_CALLED(Interest.MEETINGS, true),
    SUBSTITUTE_RELEASED(Interest.MEETINGS, true),
    CALENDAR_REPLY(Interest.MEETINGS, true),
    MINUTES_SENT(Interest.MEETINGS, true),
    MINUTES_APPROVED(Interest.MINUTES, true),
    PROCEDURE_OPENED(Interest.MEETINGS, true),
    PROCEDURE_PROLONGED(Interest.MEETINGS, true),
    PROCEDURE_ENDS(Interest.MEETINGS, true),
    ROUND_OPENED(Interest.ROUNDS, true),
    ROUND_EXTENDED(Interest.ROUNDS, true),
    ROUND_VERSION(Interest.ROUNDS, true),
    ROUND_ENDS(Interest.ROUNDS, true),
    COMMENT_ANSWERED(Interest.ANSWERS, false),
    REMARK_ANSWERED(Interest.ANSWERS, false),
    FOLLOW_UP_GIVEN(Interest.FOLLOW_UPS, false),
    FOLLOW_UP_DUE(Interest.FOLLOW_UPS, false);

    private final Interest interest;
    private final boolean hasLetter;

    Kind(Interest interest, boolean hasLetter) {
        this.interest = interest;
        this.hasLetter = hasLetter;
    }

    Interest interest() {
        return interest;
    }

    /** Whether those who wish mail at once get a letter of its own from who tells them, at the same moment. */
    boolean hasLetter() {
        return hasLetter;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such kind */
    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
