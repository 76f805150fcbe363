package dk.raadslag.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list of parts counts: "19 i maj, 16 i juni", "maj: 19 og juni: 16".
 *
 * @param values in order
 * @param scale of all of them, such as "mio.", or empty
 * @param end where the list ends
 */
record Parts(List<BigDecimal> values, String scale, int end) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,(?!\\d)\\s*(?:(?:og|samt)\\s+)?|\\s+(?:og|samt)\\s+|\\s*[;+]\\s*", FLAGS);
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:ca\\.|yderligere|de|resterende)\\s+)*" + WrittenNumber.NUMBER + WrittenNumber.SCALE
                    + "(?:\\s*kr\\.)?(?:\\s+(?!flere\\b|færre\\b|mere\\b|mindre\\b|gange\\b|ud\\s)\\p{L}[^\\d:]*)?",
            FLAGS);
    private static final Pattern LABELLED = Pattern.compile(
            "[^:\\d]{1,60}(?:\\d{4})?\\s*:\\s*" + WrittenNumber.NUMBER + WrittenNumber.SCALE + "(?:\\s*kr\\.)?", FLAGS);
    private static final int MOST = 30;

    /** The parts with which the words begin; no more than one when they are no list. */
    static Parts at(String words) {
        List<BigDecimal> values = new ArrayList<>();
        Set<String> scales = new HashSet<>();
        Matcher between = BETWEEN.matcher(words);
        int from = 0;
        int end = 0;
        while (from <= words.length() && values.size() < MOST) {
            boolean more = between.find();
            int to = more ? between.start() : words.length();
            String part = words.substring(from, to).strip();
            Matcher found = matching(part);
            if (found != null) {
                values.add(WrittenNumber.value(found.group(1)));
                scales.add(found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT));
            } else if (values.isEmpty() || part.chars().anyMatch(Character::isDigit)) {
                return new Parts(List.of(), "", 0);
            }
            // Words without a number go on with the one before: "34 i social- og specialpædagogik".
            end = to;
            if (!more) break;
            from = between.end();
        }
        if (scales.size() != 1) return new Parts(List.of(), "", 0);
        return new Parts(List.copyOf(values), scales.iterator().next(), end);
    }

    private static Matcher matching(String part) {
        Matcher count = COUNT.matcher(part);
        if (count.matches()) return count;
        Matcher labelled = LABELLED.matcher(part);
        return labelled.matches() ? labelled : null;
    }

    boolean isList() {
        return values.size() > 1;
    }

    BigDecimal sum() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounded parts may be so far from their sum. */
    boolean isRounding(BigDecimal whole) {
        if (scale.isEmpty()) return false;
        int decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        return whole.subtract(sum()).abs().compareTo(half.multiply(BigDecimal.valueOf(values.size()))) < 0;
    }
}
