package dk.raadslag.danish;

import java.util.Locale;

/** Danish words in the letters from a to z. */
public final class DanishLetters {
    private DanishLetters() {}

    /** "Byrådet i Ærø" is "byraadetiaeroe". */
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z]", "");
    }
}
