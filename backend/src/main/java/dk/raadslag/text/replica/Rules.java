package dk.raadslag.text.replica;

import dk.raadslag.words.RichText;
import dk.raadslag.words.TableFault;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * What a text may hold: the name of its root, its embeds, and its formats by name and value (null removes).
 *
 * @param embed throws when the embed is none
 */
record Rules(String root, Consumer<Object> embed, BiPredicate<String, Object> format) {
    /** A text of ours, as {@link RichText} describes it. */
    static final Rules OURS = new Rules("t", Rules::checkOurs, Rules::ourFormat);

    private static final Set<String> LISTS = Set.of("bullet", "ordered");
    private static final Set<String> NAMES =
            Set.of("bold", "italic", "underline", "quote", "header", "list", "indent", "start", "link");

    void checkEmbed(Object value) {
        embed.accept(value);
    }

    void checkFormat(String name, Object value) {
        if (!format.test(name, value)) throw new MalformedUpdate("a format is unknown");
    }

    private static void checkOurs(Object value) {
        boolean mark = value instanceof Map<?, ?> one && Boolean.TRUE.equals(one.get("attachmentMark"));
        boolean known = value instanceof Map<?, ?> one && one.size() == 1 && (mark || one.containsKey("table"));
        if (!known) throw new MalformedUpdate("an embed is unknown");
        if (mark) return;
        TableFault.of(((Map<?, ?>) value).get("table")).ifPresent(fault -> {
            throw new MalformedUpdate(fault);
        });
    }

    private static boolean ourFormat(String name, Object value) {
        if (value == null) return NAMES.contains(name);
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
}
