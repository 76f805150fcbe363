package dk.raadslag.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as people see them: two that look alike are the same, and nothing in them is hidden. */
public final class Visible {
    /** Control and format characters, line separators, surrogates, and private characters that no font shows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern MARK = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    private Visible() {}

    /** Composed, with something else in place of each character that nobody sees. */
    public static String with(String instead, String given) {
        return UNSEEN.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll(instead);
    }

    /**
     * A name or a title on one line. Marks within words (a soft hyphen, a direction) count for nothing, breaks and what
     * else nobody sees as a space. May be empty.
     */
    public static String line(String given) {
        return SPACE.matcher(with(" ", MARK.matcher(given).replaceAll("")))
                .replaceAll(" ")
                .strip();
    }
}
