package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of lists, by the sign before them. */
final class Points {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})[.)]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}].*|\\(.*");

    private Points() {}

    /**
     * A point with this sign. A letter, or a number of several parts, is a sign that no list here has: it stays with
     * the words.
     */
    static Passage of(String sign, Marked words, int level, int page) {
        String bare = sign.strip();
        Matcher number = NUMBER.matcher(bare);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            Marked whole = new Marked()
                    .add(bare.matches("\\d+") ? bare + ". " : bare + " ")
                    .add(words);
            return new Passage(Kind.POINT, level, value, whole.text(), whole.marks(), List.of(), page, true);
        }
        if (WORD.matcher(bare).matches())
            return Passage.of(Kind.WORDS, level, new Marked().add(bare + " ").add(words), page);
        return Passage.of(Kind.POINT, level, new Marked().add("- ").add(words), page);
    }
}
