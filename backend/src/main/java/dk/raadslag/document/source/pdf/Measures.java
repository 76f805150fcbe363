package dk.raadslag.document.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual on the pages of a file. */
final class Measures {
    private static final float USUAL_LEADING = 14;

    private Measures() {}

    /** Where long lines end. */
    static float right(List<List<Line>> pages) {
        List<Float> ends = new ArrayList<>();
        pages.forEach(page -> page.forEach(line -> ends.add(line.end())));
        Collections.sort(ends);
        return ends.isEmpty() ? 0 : ends.get((int) (0.97 * (ends.size() - 1)));
    }

    /** From one base line to the next within a paragraph: the most frequent distance. */
    static float leading(List<List<Line>> pages) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (List<Line> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = page.get(i).y() - page.get(i - 1).y();
                boolean near = gap > 0.8f * page.get(i).size()
                        && gap < 2.2f * page.get(i).size();
                if (near) counted.merge(Math.round(2 * gap), 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(most -> most.getKey() / 2f)
                .orElse(USUAL_LEADING);
    }
}
