package dk.raadslag.reading;

import java.util.UUID;

/**
 * A note that somebody else has shared with the reader.
 *
 * @param by the name of who wrote it
 */
record Shared(UUID itemId, String by, String words) {}
