package dk.raadslag.document.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Danish words may be broken: the method of F. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983), with the
 * patterns of Frank Jensen.
 */
final class Syllables {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,80}");
    /** So many letters stay before a hyphen, and as many come after it. */
    private static final int LEAST = 3;

    private static final Map<String, int[]> PATTERNS = patterns();
    private static final int LONGEST =
            PATTERNS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Syllables() {}

    /** The words with a soft hyphen at each place where they may be broken. */
    static String parted(String words) {
        return WORD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    private static String word(String word) {
        String marked = "." + word.toLowerCase(Locale.ROOT) + ".";
        if (marked.length() != word.length() + 2) return word;
        int[] levels = levels(marked);
        StringBuilder out = new StringBuilder(word.substring(0, LEAST));
        for (int at = LEAST; at < word.length(); at++) {
            if (at <= word.length() - LEAST && levels[at + 1] % 2 == 1) out.append(SOFT_HYPHEN);
            out.append(word.charAt(at));
        }
        return out.toString();
    }

    /** For each letter the highest level that some pattern gives the place before it; odd ones are breaks. */
    private static int[] levels(String word) {
        int[] levels = new int[word.length() + 1];
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= Math.min(word.length(), from + LONGEST); to++) {
                int[] pattern = PATTERNS.get(word.substring(from, to));
                if (pattern == null) continue;
                for (int i = 0; i < pattern.length; i++) levels[from + i] = Math.max(levels[from + i], pattern[i]);
            }
        }
        return levels;
    }

    private static Map<String, int[]> patterns() {
        try (InputStream in = Syllables.class.getResourceAsStream("/com/itextpdf/text/pdf/hyphenation/hyph/da.xml")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String list = file.substring(file.indexOf("<patterns>") + 10, file.indexOf("</patterns>"));
            Map<String, int[]> patterns = new HashMap<>();
            for (String pattern : list.replaceAll("<!--.*?-->", "").strip().split("\\s+")) add(patterns, pattern);
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "a1b2c": the letters, and the level before each and after the last. */
    private static void add(Map<String, int[]> patterns, String pattern) {
        String letters = pattern.replaceAll("\\d", "");
        int[] levels = new int[letters.length() + 1];
        int at = 0;
        for (char c : pattern.toCharArray()) {
            if (Character.isDigit(c)) levels[at] = c - '0';
            else at++;
        }
        patterns.put(letters, levels);
    }
}
