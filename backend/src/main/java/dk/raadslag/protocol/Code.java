package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * Why the server refuses something: one code for each reason, and a code never changes its meaning. Each has its HTTP
 * status, and the names of the details that its sentence may tell. People read the sentences of the catalogues,
 * {@code frontend/src/words/<language>/said}, of which {@code SentencesTest} asks for every code.
 */
public enum Code implements Reason {
    ALREADY_IN_MEETING(400),
    ANSWER_WITH_ANCHOR(400),
    BAD_ANCHOR(400),
    BAD_CHARACTER(400),
    BAD_DATE(400),
    BAD_EMAIL(400),
    BAD_LOGO(400),
    BAD_NAME(400),
    BAD_REASON(400),
    BAD_REQUEST(400),
    COLOUR_TOO_LIGHT(400),
    COMMENT_EMPTY(400),
    NO_TITLE(400),
    PERIOD_TOO_LONG(400),
    OUTSIDE_SEAT(400),
    OUTSIDE_TERM(400),
    SAME_ID_TWICE(400),
    SEAT_GROUP(400),
    UNKNOWN_LINE(400),
    UNKNOWN_MUNICIPALITY(400),
    UNKNOWN_SECTION(400),
    UNKNOWN_TERM(400),

    BAD_TICKET(401),
    BAD_TOKEN(401),
    LOGIN_REQUIRED(401),

    BAD_ORIGIN(403),
    FORBIDDEN(403),
    NOT_A_PARTY(403),
    NOT_YOURS(403),

    UNKNOWN(404),

    TOO_SLOW(408),

    AGENDA_SENT(409),
    ALREADY_ASKED(409),
    ALREADY_FOLLOWED_UP(409),
    ALREADY_OPENED(409),
    ALREADY_PRESENT(409, "name"),
    ALREADY_PUBLISHED(409),
    ALREADY_CLOSED(409),
    ALREADY_SEATED(409, "name"),
    ALREADY_STARTED(409),
    ANCHOR_GONE(409),
    ANOTHER_ITEM_OPEN(409, "number", "by"),
    ANSWERED(409),
    ANSWERED_BEFORE(409),
    APOLOGY_FIRST(409),
    APPROVED_BY_ITEM(409),
    ARRIVAL_CLOSED(409),
    BAD_CODE(409),
    BAD_SCREEN_CODE(409),
    BODY_EXISTS(409),
    CANCELLED(409),
    CLOSED_CONTENT(409, "itemId", "number", "secret"),
    CLOSED_HEADING(409, "itemId", "number", "section"),
    CLOSED_MARKER(409, "itemId", "number", "place"),
    CLOSED_SECTION_MARKER(409, "itemId", "number", "title"),
    CLOSED_TREATMENT(409, "itemId", "number", "secret"),
    CLOSED_WORDING(409, "itemId", "number"),
    COMMENT_OPEN(409),
    DEADLINE_OVER(409),
    DEADLINE_SOON(409),
    EDITION_MISSING(409),
    EXTERNAL_EXISTS(409),
    HANDLED(409),
    HAS_THE_FLOOR(409, "name"),
    ID_TAKEN(409),
    IMPORT_FULL(409, "most"),
    IMPORT_NOT_READ(409),
    IMPORT_TWICE(409),
    ITEM_BEGUN(409),
    ITEM_NOT_DONE(409),
    ITEM_NOT_OPEN(409),
    ITEM_OPEN(409, "number"),
    ITEM_WAITING(409),
    ITEM_WAS_TREATED(409),
    LINK_CLOSED(409),
    LOGIN_TAKEN(409, "name"),
    MAYOR_EXISTS(409, "from"),
    MEETING_BEGUN(409),
    MEETING_OVER(409),
    MINUTES_APPROVED(409),
    MINUTES_FINAL(409),
    MINUTES_SENT(409),
    NO_APOLOGY(409),
    NO_APPROVAL_NOW(409),
    NO_CANCELLING_NOW(409),
    NO_EMAIL(409),
    NO_HOLDER(409),
    NO_MINUTES_YET(409),
    NO_PROCEDURE(409),
    NO_PROCEDURE_NOW(409),
    NO_PROPOSAL(409),
    NO_REMARKS_NOW(409),
    NO_REOPENING_NOW(409),
    NO_REVISING_NOW(409),
    NO_SEAT(409, "name"),
    NO_SUBSTITUTE(409),
    NO_TAKING_BACK(409),
    NO_VOTE(409),
    NO_VOTES(409),
    NOBODY_MISSING(409),
    NOT_A_DRAFT(409),
    NOT_BEGUN(409),
    NOT_COLLEAGUE(409),
    NOT_COMMENTING(409),
    NOT_ENDED(409),
    NOT_HERE(409),
    NOT_LIVE(409),
    NOT_OPEN(409),
    NOT_PLANNED(409),
    NOT_PRESENT(409, "name"),
    NOT_REVISING(409),
    NOT_SENT_OUT(409),
    NOTE_EMPTY(409),
    OLD_VERSION(409),
    ONLY_WHILE_TREATED(409),
    OTHER_QUESTION(409),
    PLANNED_DRAFTED(409),
    PROCEDURE_CLOSED(409),
    QUESTION_WITHDRAWN(409),
    REMARK_ANSWERED(409),
    REMINDED_LATELY(409),
    REMINDED_TODAY(409),
    ROUND_CLOSED(409),
    ROUND_OVER(409),
    SCAN_IN_THE_ROOM(409),
    SCREEN_CLOSED(409),
    SEAT_LISTED(409),
    SEAT_TAKEN(409),
    SEEN_BY_OTHERS(409),
    SENT_TODAY(409),
    STALE_VERSION(409, "by"),
    SUBSTITUTE_CALLED(409),
    SUBSTITUTE_PRESENT(409),
    SUBSTITUTE_TAKEN(409, "name"),
    TOO_MANY_ATTACHMENTS(409, "most"),
    TOO_MANY_DEVICES(409, "most"),
    TOO_MANY_BODIES(409, "most"),
    TOO_MANY_HIGHLIGHTS(409, "most"),
    TOO_MANY_IMPORTS(409, "most"),
    UNVERIFIED_LOGIN(409),
    VOTE_BY_HANDS(409),
    VOTE_BY_SEAT(409),
    VOTE_CLOSED(409),
    VOTE_RUNNING(409),
    VOTE_WITHDRAWN(409),
    WAS_COMMENTED(409),
    WORDS_CHANGED(409, "words"),

    LINK_ENDED(410),

    IMPORT_TOO_LARGE(413),
    REQUEST_TOO_LARGE(413),
    TOO_LARGE(413, "most"),

    FILE_TYPE_MISMATCH(415, "extension", "content"),
    FILE_TYPE_UNKNOWN(415),

    ANCHOR_OUTSIDE(422),
    BAD_FIGURE(422, "label"),
    CANNOT_FOLLOW(422),
    CLOSED_MATTER(422),
    COMES_BEFORE_LEAVING(422),
    DATE_PAST(422, "index", "day"),
    DEADLINE_LATE(422),
    DEADLINE_PAST(422),
    END_BEFORE_START(422, "index"),
    EXTERNAL_ENDS_FIRST(422),
    FILE_DAMAGED(422),
    FILE_EMPTY(422),
    FILE_ENCRYPTED(422),
    FILE_MACROS(422),
    FILE_TOO_DENSE(422),
    HOLIDAY_YEAR_UNKNOWN(422, "index", "year"),
    IMPORT_BINARY(422),
    IMPORT_CONTENTS_ALONE(422),
    IMPORT_EMPTY(422),
    IMPORT_LETTERS(422),
    IMPORT_NO_BODY(422),
    IMPORT_NO_DATE(422),
    IMPORT_NO_ITEMS(422),
    IMPORT_NESTED(422),
    IMPORT_NO_TEXT(422),
    IMPORT_NOT_A_MEETING(422),
    IMPORT_NOT_AN_AGENDA(422),
    IMPORT_OTHER_LANGUAGE(422),
    IMPORT_TOO_LONG(422),
    IMPORT_UNKNOWN_BODY(422),
    KEY_MISSING(422),
    LEAVES_BEFORE_COMING(422),
    LIST_OVERLAPS(422, "index", "day"),
    MEETING_OVERLAPS(422, "index", "day"),
    MEETING_TOO_LONG(422, "index"),
    NEEDS_RESERVATION(422),
    NOBODY_ASKED(422),
    NO_FIGURES(422),
    NOT_PAIRED(422),
    NUMBER_RANGE(422, "label", "min", "max"),
    OTHER_BODY(422),
    OTHER_CHOICE(422),
    PAPER_UNREADABLE(422, "paper"),
    PLANNED_PAST(422),
    PROPOSAL_EMBED(422),
    PUSH_SERVICE_UNKNOWN(422),
    RECEIVER_WITHOUT_MAIL(422, "name"),
    TABLE_RAGGED(422),
    TABLE_TOO_LARGE(422),
    TABLE_UNKNOWN(422),
    TEMPLATE_MIXED(422),
    TIME_AFTER_MEETING(422),
    TIME_BEFORE_MEETING(422),
    TOO_LONG(422, "most"),
    TOO_MANY_VOTES(422, "votes", "present"),
    UNKNOWN_PERSON(422),
    UNKNOWN_RECEIVER(422),

    TOO_MANY(429),

    INTERNAL(500),

    BUSY(503),
    LOGIN_UNAVAILABLE(503),
    RESTORED(503),
    UNAVAILABLE(503),
    UNKNOWN_OUTCOME(503),

    STORAGE_FULL(507);

    private final int status;
    private final Set<String> details;

    Code(int status, String... details) {
        this.status = status;
        this.details = Set.of(details);
    }

    /** The code with this name; fails when there is none. */
    public static Code of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public int status() {
        return status;
    }

    @Override
    public Set<String> details() {
        return details;
    }

    @Override
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
