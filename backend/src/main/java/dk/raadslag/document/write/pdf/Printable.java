package dk.raadslag.document.write.pdf;

import dk.raadslag.document.model.Signs;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes any string fit for XML and for the fonts. */
public final class Printable {
    /** Stands for a character that the font cannot show, so that the reader sees that something is missing. */
    static final String MISSING = "□";

    private Printable() {}

    /** The characters that the reader would only see as missing, once each. */
    public static Set<String> missing(String raw) {
        Set<String> missing = new LinkedHashSet<>();
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (!Signs.isSpace(c) && !Signs.invisible(c) && shown(c) == null) missing.add(Character.toString(c));
        });
        return missing;
    }

    /** The same characters as any document can carry them, in one line; what the fonts lack is {@link #MISSING}. */
    static String of(String raw) {
        StringBuilder out = new StringBuilder();
        Signs.clean(raw).codePoints().forEach(c -> {
            String shown = Signs.isSpace(c) ? (c == '\n' ? " " : Character.toString(c)) : shown(c);
            out.append(shown == null ? MISSING : shown);
        });
        return out.toString();
    }

    /** The character, or an equivalent one; null when the fonts have neither. */
    private static String shown(int c) {
        int sign = Signs.symbol(c);
        if (Typeface.shows(sign)) return Character.toString(sign);
        String equal = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return !isRaised(sign) && equal.codePoints().allMatch(Typeface::shows) ? equal : null;
    }

    /** Superscript and subscript letters and figures: as ordinary ones they would turn one number into another. */
    private static boolean isRaised(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.MODIFIER_LETTER;
    }
}
