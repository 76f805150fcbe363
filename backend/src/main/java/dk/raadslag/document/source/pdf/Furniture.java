package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What returns at the same height of page after page, but for its numbers, belongs to the pages. */
final class Furniture {
    private static final int REPEATS = 3;
    /** Of a page's height, from its top or its foot. */
    private static final float EDGE = 0.14f;

    private Furniture() {}

    static List<Draft> named(List<Draft> drafts, List<Float> heights) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Draft draft : drafts)
            if (atEdge(draft, heights))
                pages.computeIfAbsent(key(draft), key -> new HashSet<>()).add(draft.page());
        List<Draft> named = new ArrayList<>();
        for (Draft draft : drafts) {
            Set<Integer> on = pages.getOrDefault(key(draft), Set.of());
            boolean repeats = on.size() >= REPEATS && on.contains(draft.page());
            named.add(repeats ? draft.as(draft.passage().as(Kind.FURNITURE, 0)) : draft);
        }
        return named;
    }

    private static boolean atEdge(Draft draft, List<Float> heights) {
        float height = heights.get(draft.page());
        return draft.passage().text().length() < 200 && (draft.y() < EDGE * height || draft.y() > (1 - EDGE) * height);
    }

    private static String key(Draft draft) {
        return Math.round(draft.y() / 4) + "|" + draft.passage().text().replaceAll("\\d+", "#");
    }
}
