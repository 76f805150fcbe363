package dk.raadslag.document.print;

import java.text.Normalizer;

/** Makes any string fit for XML and for the font. */
final class Printable {
    /** Stands for a character that the font cannot show, so that the reader sees that something is missing. */
    static final String MISSING = "□";

    private Printable() {}

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
        else if (!unprintable(c)) out.append(Typeface.shows(c) ? Character.toString(c) : MISSING);
    }

    private static boolean unprintable(int c) {
        if ((c & 0xFFFE) == 0xFFFE) return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
