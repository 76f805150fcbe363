package dk.raadslag.planned;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.model.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A planned item as one viewer may see it ({@link PlannedSight}).
 *
 * @param meetingId the meeting that it is for as things are now, or null
 * @param day by which it is to have come, as things are now; null when nobody knows
 * @param overdue its time is over, or its meeting is cancelled
 * @param itemId the draft item that it became, for those who run the meeting
 * @param source what it came of, for those who run the meeting
 * @param version for those who write, to say what was on their screen
 */
record Card(
        UUID id,
        String bodyId,
        String title,
        String note,
        FuzzyDate planned,
        UUID meetingId,
        LocalDate day,
        State state,
        boolean overdue,
        boolean closed,
        boolean internal,
        UUID itemId,
        Source source,
        Long version) {
    enum State {
        PLANNED,
        DRAFTED,
        DROPPED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Source(UUID meetingId, UUID itemId, String number, LocalDateTime start) {
        static Source of(PlannedItem.Source source) {
            return new Source(source.meetingId(), source.itemId(), source.number(), source.start());
        }
    }
}
