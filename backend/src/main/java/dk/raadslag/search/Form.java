package dk.raadslag.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are compared, the same in what is searched and in what people type: small letters, "aa" as "å", no
 * accents, a case number as one word. Does not depend on the locale of the database.
 */
final class Form {
    /** "2021-003412", "15/34881": the system of the case and its number. */
    private static final String CASE_NUMBER = "\\d{2,4}[-/]\\d{5,}";

    private static final Pattern WORD = Pattern.compile(CASE_NUMBER + "|[\\p{L}\\p{N}\\p{M}\\u00AD]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\u00AD]");

    private Form() {}

    /** A word where it stands. @param form how it is compared; never empty */
    record Token(int from, int to, String form) {}

    static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String form = ofWord(matcher.group());
            if (!form.isEmpty()) tokens.add(new Token(matcher.start(), matcher.end(), form));
        }
        return tokens;
    }

    /** All words with one space between them. */
    static String of(String words) {
        StringBuilder all = new StringBuilder(words.length());
        for (Token token : tokens(words)) {
            if (!all.isEmpty()) all.append(' ');
            all.append(token.form());
        }
        return all.toString();
    }

    private static String ofWord(String word) {
        if (word.indexOf('-') > 0 || word.indexOf('/') > 0) return "n" + word.replaceAll("[-/]", "n");
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter == 'a' && small.startsWith("aa", i)) {
                plain.append('å');
                i++;
            } else if (letter < 128 || letter == 'æ' || letter == 'ø' || letter == 'å') {
                plain.append(letter);
            } else {
                String bare = Normalizer.normalize(small.substring(i, i + 1), Normalizer.Form.NFD);
                plain.append(UNSEEN.matcher(bare).replaceAll(""));
            }
        }
        return plain.toString();
    }
}
