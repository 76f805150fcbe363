package dk.raadslag.reply;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a letter: an answer that counts, or why it does not. In JSON in lower case with hyphens. */
public enum Outcome {
    ACCEPTED,
    DECLINED,
    TENTATIVE,
    /** The same answer came before. */
    REPEATED,
    /** The person has answered otherwise since, by calendar or on the page. */
    LATE,
    /** It holds no answer of a calendar. */
    NO_CALENDAR,
    /** A note of absence, or another letter that nobody wrote. */
    AUTOMATIC,
    /** Our own letter could not be delivered. */
    BOUNCE,
    UNREADABLE,
    TOO_LARGE,
    /** Something else than an answer: somebody else's invitation, a question for an update, … */
    NOT_A_REPLY,
    /** Proposes another time. */
    COUNTER,
    /** Wants to send somebody else. */
    DELEGATED,
    /** Nothing in it says whose answer it is. */
    NO_ADDRESS,
    /** The token was never given, or is that of a meeting that was deleted. */
    UNKNOWN_ADDRESS,
    OTHER_MEETING,
    /** The meeting was forwarded: somebody answers who was not asked. */
    OTHER_PERSON,
    /** Answers to a time or place that is not the meeting's any more. */
    MOVED,
    CANCELLED,
    OVER,
    /** The person is in the meeting already. */
    PRESENT,
    /** The substitute is in the meeting already. */
    SUBSTITUTE_PRESENT,
    /** The person has no seat at the meeting, or no right, any more. */
    NO_SEAT,
    /** The page would refuse it too. */
    REFUSED,
    /** Our fault: the log says why. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it says what the person will do. */
    boolean counts() {
        return compareTo(TENTATIVE) <= 0;
    }

    /** Whether nobody needs to look at the letter: it counts, or something later does. */
    boolean isSettled() {
        return compareTo(LATE) <= 0;
    }
}
