package dk.raadslag.document.read;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.List;

/** The points of the lists in a text, on the outermost level. */
final class ListPoints {
    private ListPoints() {}

    static List<String> of(RichText text) {
        List<String> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Op op : text.ops()) {
            if (!(op.insert() instanceof String words)) continue;
            int from = 0;
            for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
                line.append(words, from, end);
                boolean point =
                        op.attributes().containsKey("list") && !op.attributes().containsKey("indent");
                if (point && !line.toString().isBlank())
                    points.add(line.toString().strip());
                line.setLength(0);
                from = end + 1;
            }
            line.append(words, from, words.length());
        }
        return points;
    }
}
