package dk.raadslag.text.replica;

/**
 * Where a marked passage is now: from its first to its last remaining unit, in visible units.
 *
 * @param end exclusive, and greater than {@code start}
 * @param from Yjs's relative position of its beginning
 * @param to Yjs's relative position of its end
 */
public record Passage(int start, int end, byte[] from, byte[] to) {}
