package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Passage.Kind;
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
        Set<Place> repeated = repeated(drafts.stream().map(Furniture::place).toList(), heights);
        return drafts.stream()
                // The same table may begin at the same height of several pages: a row is never furniture.
                .map(draft -> repeated.contains(place(draft)) && draft.passage().kind() != Kind.ROW
                        ? draft.as(draft.passage().as(Kind.FURNITURE, 0))
                        : draft)
                .toList();
    }

    /** The lines that belong to their pages. */
    static Set<Line> lines(List<List<Line>> pages, List<Float> heights) {
        List<Line> all = pages.stream().flatMap(List::stream).toList();
        Set<Place> repeated = repeated(all.stream().map(Furniture::place).toList(), heights);
        Set<Line> furniture = new HashSet<>();
        for (Line line : all) if (repeated.contains(place(line))) furniture.add(line);
        return furniture;
    }

    private record Place(int page, float y, String words) {
        /** The same on every page. */
        private String key() {
            return Math.round(y / 4) + "|" + words;
        }
    }

    private static Place place(Draft draft) {
        return new Place(draft.page(), draft.y(), words(draft.passage().text()));
    }

    private static Place place(Line line) {
        return new Place(line.page(), line.y(), words(line.text()));
    }

    private static String words(String text) {
        return text.replaceAll("\\d+", "#");
    }

    private static Set<Place> repeated(List<Place> places, List<Float> heights) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Place place : places)
            if (atEdge(place, heights))
                pages.computeIfAbsent(place.key(), key -> new HashSet<>()).add(place.page());
        Set<Place> repeated = new HashSet<>();
        for (Place place : places) {
            Set<Integer> on = pages.getOrDefault(place.key(), Set.of());
            if (on.size() >= REPEATS && on.contains(place.page())) repeated.add(place);
        }
        return repeated;
    }

    private static boolean atEdge(Place place, List<Float> heights) {
        float height = heights.get(place.page());
        return place.words().length() < 200 && (place.y() < EDGE * height || place.y() > (1 - EDGE) * height);
    }
}
