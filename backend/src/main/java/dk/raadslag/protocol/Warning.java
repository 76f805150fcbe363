package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * What a person should look at, though the server refuses nothing: one code for each reason, and none that is a
 * {@link Code} too. Their sentences stand beside those of refusals.
 */
public enum Warning implements Reason {
    // Before a document is sent out; most are about an item, by its number.
    ALTERNATIVE_UNCLEAR("number", "written"),
    APPOINTMENT_ELSEWHERE("number", "words", "place"),
    ATTACHMENT_CIVIL_NUMBER("number", "title"),
    ATTACHMENT_HIDES("number", "title"),
    ATTACHMENT_MISSING("number", "title"),
    ATTACHMENT_PAGES_WITHOUT_TEXT("number", "pages", "title"),
    ATTACHMENT_UNMENTIONED("number", "title"),
    ATTACHMENT_UNREADABLE("number", "title"),
    ATTACHMENT_WITHOUT_TEXT("number", "title"),
    CHANGE_DIFFERS("number", "written", "sum", "place"),
    CIVIL_NUMBER("number", "place"),
    CLOSED_MENTIONED("number", "place"),
    DEADLINE_UNCLEAR("number", "written", "place"),
    DEAD_LINK("number", "link", "place"),
    EMPTY_LEAD_IN("number", "words", "place"),
    GIVER_DIFFERS("number", "one", "other"),
    IMPOSSIBLE_DATE("number", "written", "place"),
    LINK_EMPTY("number", "words", "place"),
    LIST_COUNT("number", "words", "count", "place"),
    MARKS_WITHOUT_PAPERS("number", "marks", "papers"),
    MONEY_EXPECTED("number", "words", "place"),
    NEXT_MEETING_UNKNOWN("number", "written", "place"),
    NO_DECISION("number"),
    NO_RECOMMENDATION("number"),
    NOT_DONE("number"),
    NOT_REGISTERED("count"),
    NOTED_APPROVED("numbers"),
    NOTE_UNEXPLAINED("number", "mark", "place"),
    NUMBER_DIFFERS("number", "written", "total", "place"),
    PAPER_YEAR("number", "title"),
    PARTICIPANT_TWICE("name"),
    PARTS_DIFFER("number", "written", "sum", "place"),
    PAST_FUTURE("number", "written", "place"),
    PERIOD_UNCLEAR("number", "written", "place"),
    PRESENT_WITHOUT_TIMES("name"),
    PROCEDURE_RUNNING("number"),
    PROMISED_NOT_PLANNED("number", "words"),
    ROWS_NAME_REGIONS("number", "row", "place"),
    SAME_DAY("number", "words", "place"),
    SELF_NOTING("number"),
    SLOT_OUTSIDE("number", "written"),
    SPELLING_DIFFERS("number", "written", "usual"),
    TABLE_COLUMN_TOTAL("number", "row", "heading", "total", "sum", "place"),
    TABLE_TOTAL("number", "row", "total", "sum", "place"),
    TERM_UNUSUAL("number", "written", "place"),
    TIME_OUTSIDE("name", "written"),
    UNPRINTABLE("number", "signs", "place"),
    UNPRINTABLE_TITLE("number", "signs", "title"),
    VERB_DIFFERS("number"),
    VOTED_ABSENT("number", "name"),
    WRONG_WEEKDAY("number", "written", "weekday", "place"),

    // Of an imported document.
    BODY_FROM_HEADER("region"),
    CARRIED_CONTENT_ONLY("body", "day", "document", "number"),
    CARRIED_DIFFERS,
    CARRIED_EDITION("body", "day", "document", "number"),
    CARRIED_PUBLIC,
    CARRIED_READ,
    CARRIED_UNUSABLE,
    CLOSED_ITEM("number", "title"),
    CLOSED_SECTION("number", "title"),
    CONTENTS_ENTRY_MISSING("number", "title"),
    CONTENTS_TITLE_DIFFERS("number", "listed", "title"),
    DATE_NOT_UNDERSTOOD("said"),
    DATE_WITHOUT_YEAR("said"),
    DAY_TAKEN("body", "day"),
    DUPLICATE_PARTICIPANT("name"),
    GUESSED_BODY("region"),
    HEADING_IN_TEXT("line", "text"),
    MISSING_DATE,
    MISSING_DECISION("number"),
    MISSING_RECOMMENDATION("number"),
    MISSING_TIME,
    NOTE_MISSING("number", "mark"),
    NUMBERS_REWRITTEN("written", "number"),
    NUMBER_MISSING("title", "number"),
    NUMBER_ORDER("number", "last"),
    NUMBER_REPEATED("number"),
    NUMBER_SKIPPED("last", "number"),
    PAGES_WITHOUT_TEXT("pages"),
    PAPERS_BEHIND("pages"),
    PRESENT_AND_ABSENT("name"),
    TIME_NOT_UNDERSTOOD("from", "said"),
    TIME_UNREADABLE("said"),
    UNKNOWN_BODY,

    // Of a line in a list of meetings.
    NO_DATE,
    NO_SUCH_DATE("written"),
    NO_SUCH_TIME,
    NO_TIME,
    NO_YEAR,
    NOT_A_WORKDAY("weekday"),
    PAIR_LATE("day", "due"),
    PAIR_OVERLAPS("body"),
    PUBLIC_HOLIDAY("holiday"),
    SEVERAL_DAYS,
    WEEKDAY_DIFFERS("day", "weekday");

    private final Set<String> details;

    Warning(String... details) {
        this.details = Set.of(details);
    }

    /** The one with this word. */
    public static Warning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
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
