package dk.raadslag.words;

import java.util.Map;
import java.util.Set;

/** What a text may hold: the embeds, and the formats by name and value, as {@link RichText} describes them. */
public final class TextRules {
    /** All formats. */
    public static final Set<String> FORMATS =
            Set.of("bold", "italic", "underline", "quote", "header", "list", "indent", "start", "link");

    private static final Set<String> LISTS = Set.of("bullet", "ordered");

    private TextRules() {}

    /** True for a format that a text of ours may have. */
    public static boolean isFormat(String name, Object value) {
        return switch (name) {
            case "bold", "italic", "underline", "quote" -> Boolean.TRUE.equals(value);
            case "header" -> value instanceof Integer level && level >= 1 && level <= 3;
            case "list" -> value instanceof String kind && LISTS.contains(kind);
            case "indent" -> value instanceof Integer depth && depth >= 1 && depth <= 8;
            case "start" -> value instanceof Integer number && number >= 1 && number <= 9999;
            case "link" -> value instanceof String address && RichText.isAddress(address);
            default -> false;
        };
    }

    /** True for "./." in the margin. */
    public static boolean isMark(Object embed) {
        return embed instanceof Map<?, ?> one && one.size() == 1 && Boolean.TRUE.equals(one.get("attachmentMark"));
    }

    /** True for a table, whatever is in it. */
    public static boolean isTable(Object embed) {
        return embed instanceof Map<?, ?> one && one.size() == 1 && one.containsKey("table");
    }

    /** True for a text that people might have written here. */
    public static boolean hold(RichText text) {
        return text.ops().stream().allMatch(TextRules::holds)
                && TableFault.of(text).isEmpty();
    }

    private static boolean holds(RichText.Op op) {
        boolean known = op.insert() instanceof String || isMark(op.insert()) || isTable(op.insert());
        return known
                && op.attributes().entrySet().stream().allMatch(format -> isFormat(format.getKey(), format.getValue()));
    }
}
