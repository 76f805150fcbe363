package dk.raadslag.comment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A comment round on the draft of one meeting.
 *
 * @param deadline Danish local time
 * @param note what the secretariat asks the readers of the draft to do
 * @param showsAtOnce those asked see each other's comments before the deadline
 * @param items null for all of the draft
 * @param closedAt null unless it was closed before its deadline
 * @param seq grows with every change of the round
 */
@RecordBuilder
record Round(
        UUID id,
        UUID meetingId,
        LocalDateTime deadline,
        String note,
        boolean showsAtOnce,
        List<UUID> items,
        Instant closedAt,
        long seq)
        implements RoundBuilder.With {
    boolean isAbout(UUID itemId) {
        return items == null || items.contains(itemId);
    }
}
