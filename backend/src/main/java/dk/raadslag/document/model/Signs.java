package dk.raadslag.document.model;

import java.text.Normalizer;
import java.util.Map;

/** Which characters a document can carry, whatever file it becomes. */
public final class Signs {
    /** The private characters that Word's symbol fonts leave in pasted text, by what they look like. */
    private static final Map<Integer, Integer> SYMBOLS = Map.ofEntries(
            Map.entry(0xF0B7, 0x2022),
            Map.entry(0xF0A7, 0x25AA),
            Map.entry(0xF0D8, 0x27A2),
            Map.entry(0xF0E0, 0x2192),
            Map.entry(0xF0E8, 0x2794),
            Map.entry(0xF0FC, 0x2713),
            Map.entry(0xF0FB, 0x2717),
            Map.entry(0xF0FE, 0x2611),
            Map.entry(0xF0A8, 0x2610),
            Map.entry(0xF06F, 0x2610),
            Map.entry(0xF071, 0x2610),
            Map.entry(0xF02D, 0x2013));

    private Signs() {}

    /**
     * The same characters without those that no XML can carry (controls, unpaired surrogates, non-characters) and
     * without invisible ones; other white space is a space, but for line breaks.
     */
    public static String clean(String raw) {
        if (raw == null) return "";
        StringBuilder out = new StringBuilder(raw.length());
        // Letters written as base and accent become one letter, which fonts have.
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n' || c == '\u00a0') out.appendCodePoint(c);
            else if (isSpace(c)) out.append(' ');
            else if (!invisible(c)) out.appendCodePoint(symbol(c));
        });
        return out.toString();
    }

    /** True when a reader would see nothing. */
    public static boolean blank(String raw) {
        return raw.codePoints().allMatch(c -> isSpace(c) || invisible(c));
    }

    /** Any white space. */
    public static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /** The character that looks like this one of a symbol font; any other is itself. */
    public static int symbol(int c) {
        return SYMBOLS.getOrDefault(c, c);
    }

    /** True for what takes no room on paper, or is no character. */
    public static boolean invisible(int c) {
        if ((c & 0xFFFE) == 0xFFFE) return true;
        if (SYMBOLS.containsKey(c)) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        };
    }
}
