package dk.raadslag.reading;

import java.util.UUID;

/**
 * That somebody has read an item or a paper.
 *
 * @param seen what tells the reader's device whether it has changed since
 */
record ReadMark(UUID id, String seen) {}
