package dk.raadslag.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's note on an item, as its writer has it.
 *
 * @param meetingId of the item when the note was written last
 * @param words plain text
 * @param version counts its changes; 0 before there is one
 * @param shared the people it is shared with
 */
record Note(UUID itemId, UUID meetingId, String words, long version, Instant changedAt, List<UUID> shared) {}
