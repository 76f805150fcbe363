package dk.raadslag.text;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.RichText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand in a text; anything else is refused whole, so that every text can be shown, printed and merged. */
final class TextRules {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Set<Integer> HEADERS = Set.of(1, 2, 3);
    private static final Set<String> LISTS = Set.of("bullet", "ordered");

    private TextRules() {}

    /** @throws Refusal {@code bad-text} when the ops are not a text of ours */
    static RichText check(List<RichText.Op> ops) {
        long characters = 0;
        for (RichText.Op op : ops) {
            characters += op.insert() instanceof String run ? run.length() : checkEmbed(op.insert());
            op.attributes().forEach(TextRules::checkAttribute);
        }
        if (characters > MOST_CHARACTERS) throw refusal("Teksten er for lang.");
        Object last = ops.get(ops.size() - 1).insert();
        if (!(last instanceof String run) || !run.endsWith("\n")) throw refusal("Teksten mangler en afslutning.");
        return new RichText(ops);
    }

    private static long checkEmbed(Object insert) {
        if (!(insert instanceof Map<?, ?> embed) || embed.size() != 1) throw refusal("Ukendt indhold i teksten.");
        if (Boolean.TRUE.equals(embed.get("attachmentMark"))) return 1;
        if (!(embed.get("table") instanceof Map<?, ?> table) || !(table.get("rows") instanceof List<?> rows)) {
            throw refusal("Ukendt indhold i teksten.");
        }
        long characters = 0;
        for (Object row : rows) {
            if (!(row instanceof List<?> cells)) throw refusal("En tabel er i stykker.");
            for (Object cell : cells) {
                if (!(cell instanceof String words)) throw refusal("En tabel er i stykker.");
                characters += words.length();
            }
        }
        return characters;
    }

    private static void checkAttribute(String name, Object value) {
        boolean known =
                switch (name) {
                    case "bold", "italic", "underline", "quote" -> Boolean.TRUE.equals(value);
                    case "header" -> value instanceof Integer && HEADERS.contains(value);
                    case "list" -> value instanceof String && LISTS.contains(value);
                    case "indent" -> value instanceof Integer depth && depth >= 1 && depth <= 8;
                    case "link" ->
                        value instanceof String address && address.matches("(?i)(https?://|mailto:)\\S{1,2000}");
                    default -> false;
                };
        if (!known) throw refusal("Ukendt formatering i teksten.");
    }

    private static Refusal refusal(String message) {
        return new Refusal(400, "bad-text", message);
    }
}
