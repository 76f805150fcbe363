package dk.raadslag.words;

import dk.raadslag.words.RichText.Op;
import java.util.List;

/**
 * Replaces one stretch of a text by another. Counted in UTF-16 units of the flat text; an embed is one unit.
 *
 * @param at where the stretch begins
 * @param removed how many units go
 * @param inserted what comes in their place, may be empty
 */
public record Splice(int at, int removed, List<Op> inserted) {}
