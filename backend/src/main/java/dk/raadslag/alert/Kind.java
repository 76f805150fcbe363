package dk.raadslag.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What somebody is told of. In JSON and in the database in lower case with hyphens; stands in the contract.
 *
 * <p>Of what calls people to a meeting, or has their answer waited for, everybody gets a letter, whatever they wish; of
 * the rest they choose, by its interest.
 */
public enum Kind {
    AGENDA_SENT,
    AGENDA_REVISED,
    MEETING_MOVED,
    MEETING_CANCELLED,
    SUBSTITUTE_CALLED,
    SUBSTITUTE_RELEASED,
    MINUTES_SENT,
    MINUTES_APPROVED(Interest.MINUTES, true),
    PROCEDURE_OPENED,
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

    Kind() {
        this(null, true);
    }

    Kind(Interest interest, boolean hasLetter) {
        this.interest = interest;
        this.hasLetter = hasLetter;
    }

    /** Null where everybody gets a letter. */
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
