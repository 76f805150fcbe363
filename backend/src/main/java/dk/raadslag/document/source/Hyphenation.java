package dk.raadslag.document.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Joins a word that was broken at the end of a line; the rest of the document shows how to spell it. */
public final class Hyphenation {
    private static final Set<String> CONJUNCTIONS =
            Set.of("og", "eller", "samt", "til", "men", "som", "og/eller", "hhv");
    private static final Set<String> KEEP_AFTER =
            Set.of("ikke", "ex", "eks", "e", "it", "vice", "non", "anti", "x", "pro");

    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** @param lines of the document; one that ends in a hyphen may end in a broken word */
    public Hyphenation(List<String> lines) {
        boolean brokenBefore = false;
        for (String line : lines) {
            String[] words = line.split("[^\\p{L}\\p{N}-]+");
            boolean broken = line.endsWith("-");
            for (int i = 0; i < words.length; i++) {
                boolean half = brokenBefore && i == 0 || broken && i == words.length - 1;
                if (!half && words[i].length() > 2) vocabulary.merge(lower(words[i]), 1, Integer::sum);
            }
            brokenBefore = broken;
        }
    }

    /** @param first ends in a hyphen, or in nothing after a soft hyphen */
    public String join(String first, String second, boolean softHyphen) {
        if (softHyphen) return first + second;
        String stem = first.substring(0, first.length() - 1);
        String head = lastWord(stem);
        String tail = firstWord(second);
        boolean inAddress = stem.lastIndexOf('/') > stem.lastIndexOf(' ') && stem.contains("://");
        if (inAddress) return first + second;
        if (head.isEmpty() || tail.isEmpty()) return first + " " + second;
        if (CONJUNCTIONS.contains(lower(tail))) return first + " " + second;
        return keepsHyphen(head, tail) ? first + second : stem + second;
    }

    private boolean keepsHyphen(String head, String tail) {
        int together = vocabulary.getOrDefault(lower(head + tail), 0);
        int parted = vocabulary.getOrDefault(lower(head + "-" + tail), 0);
        if (together != parted) return parted > together;
        char last = head.charAt(head.length() - 1);
        if (!Character.isLowerCase(last) || Character.isUpperCase(tail.charAt(0))) return true;
        if (!Character.isLetter(tail.charAt(0))) return true;
        return KEEP_AFTER.contains(lower(head.substring(head.lastIndexOf('-') + 1)));
    }

    private static String lastWord(String text) {
        int from = text.length();
        while (from > 0 && isWord(text.charAt(from - 1))) from--;
        return text.substring(from);
    }

    private static String firstWord(String text) {
        int to = 0;
        while (to < text.length() && isWord(text.charAt(to))) to++;
        return text.substring(0, to);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
