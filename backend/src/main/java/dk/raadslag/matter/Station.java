package dk.raadslag.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.model.FuzzyDate;
import dk.raadslag.model.Outcome;
import dk.raadslag.words.RichText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A station of a matter ("station i sagsforløbet") as one viewer may see it.
 *
 * @param id of the item, the planned item, or the station itself
 * @param bodyId one of our bodies, or null
 * @param body the short name of an external body, or null
 * @param title of the item, or what happens there
 * @param meetingId the meeting that it is for as things are now, or null
 * @param number of the item, or null
 * @param planned as it was said; null for an item
 * @param day of the meeting, on which it happened, or by which it is to have happened; null when nobody knows
 * @param exact true if the day itself is meant
 * @param outcome of an item that is done, or null
 * @param overdue its day has passed and nothing happened
 * @param next what is to come first
 * @param sameDay on the day of the station before it, whose result it would need (rule 11)
 * @param decision of an item; null when there is none, or in lists
 * @param words what an external body decided, or null
 * @param link where that stands, or null
 * @param note or null
 * @param closed for those entitled to closed items
 * @param internal for those who run meetings of the region
 * @param version of one that the viewer may change here; otherwise null
 */
@RecordBuilder
public record Station(
        Kind kind,
        UUID id,
        String bodyId,
        String body,
        String title,
        UUID meetingId,
        String number,
        FuzzyDate planned,
        LocalDate day,
        boolean exact,
        State state,
        Outcome outcome,
        boolean overdue,
        boolean next,
        boolean sameDay,
        RichText decision,
        String words,
        String link,
        String note,
        boolean closed,
        boolean internal,
        Long version)
        implements StationBuilder.With {

    /** What stands there: an item of ours, a planned one, or what others do. */
    public enum Kind {
        ITEM,
        PLANNED,
        EXTERNAL,
        COUNCILS,
        ANNOUNCEMENT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Held: the meeting is over, and its decision not known to the viewer. */
    public enum State {
        PLANNED,
        HELD,
        DONE,
        NOT_REACHED,
        CANCELLED,
        DROPPED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One without anything; to be filled in. */
    public static Station of(Kind kind, UUID id) {
        return StationBuilder.builder().kind(kind).id(id).state(State.PLANNED).build();
    }

    /** True while it is to come. */
    boolean isAhead() {
        return state == State.PLANNED;
    }

    /** True if the matter must come again: nothing came of it there. */
    boolean leftOpen() {
        return state == State.NOT_REACHED || state == State.CANCELLED || outcome == Outcome.POSTPONED;
    }
}
