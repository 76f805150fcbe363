package dk.raadslag.document.source.pdf;

import java.util.regex.Pattern;

/** "./." in a margin: a paper belongs to what stands beside it. */
final class MarginSigns {
    private static final Pattern MARK = Pattern.compile("\\.\\s?/\\s?\\.?|/\\s?\\.");

    private MarginSigns() {}

    static boolean isMark(String text) {
        return MARK.matcher(text.strip()).matches();
    }
}
