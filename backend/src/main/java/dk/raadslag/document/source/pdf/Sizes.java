package dk.raadslag.document.source.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How large letters are. */
final class Sizes {
    private Sizes() {}

    /** The size that most of them have, to half a point. */
    static float usual(List<Letter> letters) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (Letter letter : letters)
            if (!letter.blank()) counted.merge(Math.round(2 * letter.size()), 1, Integer::sum);
        return counted.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }
}
