package dk.raadslag.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as its sentences. What stands in quotation marks is somebody else's, and left out of what is looked at. */
public final class Sentences {
    /** A sentence ends here, unless the word before is an abbreviation or a number of a day. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:jf|bl\\.a|f\\.eks|fx|ca|vedr|pr|mv|m\\.v|inkl|evt|nr|hhv|ift|d|v|kl|stk|pkt)\\.)"
                    + "(?<!(?<![\\d–-])\\d{1,2}\\.)\\s+(?=[\\p{Lu}\"”“])|\\n+");

    private static final Pattern QUOTED = Pattern.compile("[\"”“»][^\"”“«»]{0,600}[\"”“«]");

    private static final int LONGEST_HEADING = 90;

    private Sentences() {}

    /** In order, without what is blank. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            sentences.add(text.substring(from, end.start()).strip());
            from = end.end();
        }
        sentences.add(text.substring(from).strip());
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    /** A short line that ends as no sentence does. */
    public static boolean isHeading(String sentence) {
        return sentence.length() < LONGEST_HEADING && !sentence.matches("(?s).*[.!?;:)…][\"”]?");
    }

    /** The same length, with blanks for what is quoted. */
    public static String withoutQuotes(String sentence) {
        return QUOTED.matcher(sentence)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
