package dk.raadslag.text.replica;

/** Halves of characters beyond U+FFFF. Half a character cannot be written in UTF-8: Yjs puts U+FFFD in its place. */
final class Surrogates {
    private Surrogates() {}

    static boolean anyLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (!pairAt(text, i)) return true;
            i++;
        }
        return false;
    }

    static String replaceLone(String text) {
        if (!anyLone(text)) return text;
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (!Character.isSurrogate(out.charAt(i))) continue;
            if (pairAt(out, i)) i++;
            else out.setCharAt(i, '\uFFFD');
        }
        return out.toString();
    }

    private static boolean pairAt(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
