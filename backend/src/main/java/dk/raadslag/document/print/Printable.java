package dk.raadslag.document.print;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Makes any string fit for XML and for the fonts. */
public final class Printable {
    /** Stands for a character that the font cannot show, so that the reader sees that something is missing. */
    static final String MISSING = "□";

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

    private Printable() {}

    /** The characters that the reader would only see as missing, once each. */
    public static Set<String> missing(String raw) {
        Set<String> missing = new LinkedHashSet<>();
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (!isSpace(c) && !unprintable(c) && shown(c) == null) missing.add(Character.toString(c));
        });
        return missing;
    }

    /**
     * The same characters without those that no PDF or XML can carry (controls, unpaired surrogates, non-characters)
     * and without invisible ones, which the typesetter would print as a missing letter; other white space is a space.
     */
    static String of(String raw) {
        if (raw == null) return "";
        StringBuilder out = new StringBuilder(raw.length());
        // Letters written as base and accent become one letter, which the font has.
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') out.append(' ');
        else if (c == ' ' || c == '\u00a0') out.appendCodePoint(c);
        else if (Character.isSpaceChar(c)) out.append(' ');
        else if (!unprintable(c)) {
            String shown = shown(c);
            out.append(shown == null ? MISSING : shown);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /** The character, or an equivalent one; null when the fonts have neither. */
    private static String shown(int c) {
        int sign = SYMBOLS.getOrDefault(c, c);
        if (Typeface.shows(sign)) return Character.toString(sign);
        String equal = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return !isRaised(sign) && equal.codePoints().allMatch(Typeface::shows) ? equal : null;
    }

    /** Superscript and subscript letters and figures: as ordinary ones they would turn one number into another. */
    private static boolean isRaised(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.MODIFIER_LETTER;
    }

    private static boolean unprintable(int c) {
        if ((c & 0xFFFE) == 0xFFFE) return true;
        if (SYMBOLS.containsKey(c)) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
