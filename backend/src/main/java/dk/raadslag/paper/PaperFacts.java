package dk.raadslag.paper;

import java.util.List;

/**
 * What a careful colleague would notice about a file that was read.
 *
 * @param fault why it cannot be read: {@code no-text}, {@code password}, …; or null
 * @param pictures pages or slides that hold pictures and no words
 * @param hidden it has sheets, slides or notes that are not shown at once
 * @param civilNumber it holds what looks like somebody's civil registration number
 */
public record PaperFacts(String fault, List<Integer> pictures, boolean hidden, boolean civilNumber) {
    /** It holds pictures of words, and no words. */
    public static final String NO_TEXT = "no-text";
}
