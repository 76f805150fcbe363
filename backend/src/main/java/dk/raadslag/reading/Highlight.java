package dk.raadslag.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A passage that somebody has highlighted, as they have it.
 *
 * @param id their device chose it; another person's may have the same
 * @param meetingId of the item when it was made
 * @param note their own plain text, empty for none
 * @param version counts the changes of the note; 0 before there is a highlight
 * @param shared the people it is shared with
 */
record Highlight(
        UUID id,
        UUID itemId,
        UUID meetingId,
        Selector at,
        String note,
        long version,
        Instant changedAt,
        List<UUID> shared) {
    /**
     * A highlight that somebody else has shared with the reader.
     *
     * @param by the name of who made it
     */
    record Shared(UUID itemId, String by, Selector at, String note) {}
}
