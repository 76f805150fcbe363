package dk.raadslag.minutes;

import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param isPoint true if it is in a list, at the outermost level
 */
public record Line(String words, boolean isPoint) {
    /** Those with words; tables and marks are left out. */
    public static List<Line> of(RichText text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (RichText.Op op : text.ops()) {
            if (!(op.insert() instanceof String run)) continue;
            for (int start = 0; start < run.length(); ) {
                int end = run.indexOf('\n', start);
                words.append(run, start, end < 0 ? run.length() : end);
                if (end < 0) break;
                boolean inList =
                        op.attributes().containsKey("list") && !op.attributes().containsKey("indent");
                if (!words.toString().isBlank())
                    lines.add(new Line(words.toString().strip(), inList));
                words.setLength(0);
                start = end + 1;
            }
        }
        return lines;
    }
}
