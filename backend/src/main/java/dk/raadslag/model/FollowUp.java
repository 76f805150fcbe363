package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the decision asks a person or an office to do.
 *
 * @param who a person or an office, as people write it
 * @param due the last day; null when there is no deadline, and when only the day of a meeting tells it
 * @param planned when, if that is no day: a part of a month, a quarter, a meeting, …; null for a day and for none
 * @param written what people typed as {@code planned}, to be read; null without
 * @param proof what shows that it is done; null without, and as long as it is open
 */
@RecordBuilder
public record FollowUp(
        UUID id,
        String task,
        String who,
        LocalDate due,
        boolean done,
        @JsonInclude(JsonInclude.Include.NON_NULL) FuzzyDate planned,
        @JsonInclude(JsonInclude.Include.NON_NULL) String written,
        @JsonInclude(JsonInclude.Include.NON_NULL) Proof proof)
        implements FollowUpBuilder.With {

    /** What is open again has no proof. */
    public FollowUp {
        if (!done) proof = null;
    }

    /**
     * Where people who read the item can see that it is done.
     *
     * @param words what was done, e.g. "Sendt til kommunerne"; may be empty when there is a link
     * @param link an address elsewhere, or one of our own from its first slash on, e.g. that of a paper; null without
     */
    public record Proof(String words, String link) {}

    /** One that is due on a day, or never. */
    public FollowUp(UUID id, String task, String who, LocalDate due, boolean done) {
        this(id, task, who, due, done, null, null, null);
    }

    /** One that is due by a day, or as exactly as people know it; of a day nothing but that day is kept. */
    public FollowUp by(FuzzyDate date, String words) {
        boolean isDay = date == null || date instanceof FuzzyDate.Day;
        LocalDate last = date == null ? null : date.lastDay(null).orElse(null);
        return withDue(last).withPlanned(isDay ? null : date).withWritten(isDay ? null : words);
    }
}
