package dk.raadslag.text.replica;

import dk.raadslag.words.RichText;
import dk.raadslag.words.TableFault;
import dk.raadslag.words.TextRules;
import java.util.Map;
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

    void checkEmbed(Object value) {
        embed.accept(value);
    }

    void checkFormat(String name, Object value) {
        if (!format.test(name, value)) throw new MalformedUpdate("a format is unknown");
    }

    private static void checkOurs(Object value) {
        boolean mark = TextRules.isMark(value);
        if (!mark && !TextRules.isTable(value)) throw new MalformedUpdate("an embed is unknown");
        if (mark) return;
        TableFault.of(((Map<?, ?>) value).get("table")).ifPresent(fault -> {
            throw new MalformedUpdate(fault);
        });
    }

    private static boolean ourFormat(String name, Object value) {
        return value == null ? TextRules.FORMATS.contains(name) : TextRules.isFormat(name, value);
    }
}
