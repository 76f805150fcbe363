package dk.raadslag.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words two versions of a plain text do not share: those removed and those inserted. */
public final class WordDifference {
    /** A word, white space, or one other sign. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDifference() {}

    /** What became of a part. */
    public enum Kind {
        SAME,
        REMOVED,
        INSERTED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Part(String text, Kind kind) {}

    /**
     * Both texts in one: the old text is all of it but the inserted parts, the new text all of it but the removed
     * parts.
     */
    public static List<Part> between(String old, String now) {
        Map<String, Long> names = new HashMap<>();
        List<String> before = symbols(old);
        List<String> after = symbols(now);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Difference.Stretch stretch : Difference.between(named(before, names), named(after, names))) {
            add(parts, before.subList(at, stretch.oldFrom()), Kind.SAME);
            add(parts, before.subList(stretch.oldFrom(), stretch.oldTo()), Kind.REMOVED);
            add(parts, after.subList(stretch.newFrom(), stretch.newTo()), Kind.INSERTED);
            at = stretch.oldTo();
        }
        add(parts, before.subList(at, before.size()), Kind.SAME);
        return parts;
    }

    private static List<String> symbols(String text) {
        List<String> symbols = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) symbols.add(matcher.group());
        return symbols;
    }

    private static long[] named(List<String> symbols, Map<String, Long> names) {
        return symbols.stream()
                .mapToLong(symbol -> names.computeIfAbsent(symbol, unknown -> (long) names.size()))
                .toArray();
    }

    private static void add(List<Part> parts, List<String> symbols, Kind kind) {
        if (!symbols.isEmpty()) parts.add(new Part(String.join("", symbols), kind));
    }
}
