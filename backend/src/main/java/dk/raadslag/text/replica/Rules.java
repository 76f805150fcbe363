package dk.raadslag.text.replica;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a text may hold: the name of its root, its embeds, and its formats by name and value (null removes). */
record Rules(String root, Predicate<Object> embed, BiPredicate<String, Object> format) {
    /** A text of ours, as {@link dk.raadslag.words.RichText} describes it. */
    static final Rules OURS = new Rules("t", Rules::ourEmbed, Rules::ourFormat);

    private static final Set<String> LISTS = Set.of("bullet", "ordered");
    private static final Set<String> NAMES =
            Set.of("bold", "italic", "underline", "quote", "header", "list", "indent", "start", "link");

    void checkEmbed(Object value) {
        if (!embed.test(value)) throw new MalformedUpdate("an embed is unknown");
    }

    void checkFormat(String name, Object value) {
        if (!format.test(name, value)) throw new MalformedUpdate("a format is unknown");
    }

    private static boolean ourEmbed(Object value) {
        if (!(value instanceof Map<?, ?> embed) || embed.size() != 1) return false;
        if (Boolean.TRUE.equals(embed.get("attachmentMark"))) return true;
        return embed.get("table") instanceof Map<?, ?> table
                && table.size() == 1
                && table.get("rows") instanceof List<?> rows
                && rows.stream().allMatch(Rules::ourRow);
    }

    private static boolean ourRow(Object row) {
        return row instanceof List<?> cells
                && cells.stream().allMatch(cell -> cell instanceof String words && !Surrogates.anyLone(words));
    }

    private static boolean ourFormat(String name, Object value) {
        if (value == null) return NAMES.contains(name);
        return switch (name) {
            case "bold", "italic", "underline", "quote" -> Boolean.TRUE.equals(value);
            case "header" -> value instanceof Integer level && level >= 1 && level <= 3;
            case "list" -> value instanceof String kind && LISTS.contains(kind);
            case "indent" -> value instanceof Integer depth && depth >= 1 && depth <= 8;
            case "start" -> value instanceof Integer number && number >= 1 && number <= 9999;
            case "link" -> value instanceof String address && ourAddress(address);
            default -> false;
        };
    }

    private static boolean ourAddress(String address) {
        return address.matches("(?i)(https?://|mailto:)\\S{1,2000}") && !Surrogates.anyLone(address);
    }
}
