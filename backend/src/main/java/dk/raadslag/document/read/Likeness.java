package dk.raadslag.document.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike titles are, in whatever hand they were written down again. */
final class Likeness {
    private Likeness() {}

    /** How alike two titles are, from 0 to 1: the share of words they have in common. */
    static double of(String one, String other) {
        if (one == null || other == null) return 0;
        Map<String, Integer> words = new HashMap<>();
        String[] first = words(one);
        String[] second = words(other);
        for (String word : first) words.merge(word, 1, Integer::sum);
        int common = 0;
        for (String word : second) if (words.merge(word, -1, Integer::sum) >= 0) common++;
        return 2.0 * common / Math.max(1, first.length + second.length);
    }

    private static String[] words(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }
}
