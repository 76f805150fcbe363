package dk.raadslag.document.source;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the headings of a file that does not call anything so: short passages that are larger, or bold. */
public final class Looks {
    private static final int LONGEST = 200;
    private static final Set<Kind> MAY_BE = Set.of(Kind.WORDS, Kind.POINT);

    /**
     * How the letters of a passage look; the larger comes first, then the bold.
     *
     * @param size in half points
     */
    public record Look(int size, boolean bold) implements Comparable<Look> {
        @Override
        public int compareTo(Look other) {
            return Comparator.comparingInt(Look::size)
                    .thenComparing(Look::bold)
                    .reversed()
                    .compare(this, other);
        }
    }

    private Looks() {}

    /** The same passages with their headings, if the file itself has none. */
    public static List<Passage> headed(List<Passage> passages, List<Look> looks) {
        if (passages.stream().anyMatch(passage -> passage.kind() == Kind.HEADING)) return passages;
        int usual = usual(passages, looks);
        List<Look> levels = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++)
            if (stands(passages.get(i), looks.get(i), usual)) levels.add(looks.get(i));
        List<Look> ranked = levels.stream().distinct().sorted().toList();
        List<Passage> headed = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int level = Math.min(6, ranked.indexOf(looks.get(i)) + 1);
            boolean heading = stands(passage, looks.get(i), usual);
            headed.add(heading ? passage.as(Kind.HEADING, level).guessed() : passage);
        }
        return headed;
    }

    private static boolean stands(Passage passage, Look look, int usual) {
        String text = passage.text();
        if (!MAY_BE.contains(passage.kind()) || text.length() > LONGEST || text.isBlank()) return false;
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        boolean sentence = text.length() > 40 && ".,;".indexOf(text.charAt(text.length() - 1)) >= 0;
        return words && !sentence && (look.size() > 1.08 * usual || look.bold() && look.size() > 0.95 * usual);
    }

    /** The size of most words. */
    private static int usual(List<Passage> passages, List<Look> looks) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int i = 0; i < passages.size(); i++)
            if (!looks.get(i).bold())
                counted.merge(looks.get(i).size(), passages.get(i).text().length(), Integer::sum);
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(22);
    }
}
