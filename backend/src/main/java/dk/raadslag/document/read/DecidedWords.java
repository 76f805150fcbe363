package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the words of an item become its decision, when no heading tells: "Udvalget tiltrådte indstillingen." */
final class DecidedWords {
    private static final Pattern DECIDES = Pattern.compile(
            "(?:(?:\\p{L}[\\p{L}\\d-]*\\s+){0,4}?(?:godkendte|tiltrådte|vedtog|besluttede|drøftede|udsatte|anbefalede|afviste|tilsluttede sig"
                    + "|tog .{0,60}?til (?:efterretning|orientering)|blev (?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|udsat|drøftet|taget til))"
                    + "|Intet (?:til referat|at (?:referere|bemærke|berette))(?=\\W*$)"
                    + "|(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Anbefal(?:es|et)|Taget til|Til efterretning|Afvist|Udgår|Udgik|Bordet))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    private static final Pattern EARLIER = Pattern.compile("(?:19|20)\\d\\d");
    private static final int FEW = 2;
    private static final int LONGEST = 600;

    private DecidedWords() {}

    /** Makes a decision of the end of the text that was read last. */
    static void move(Map<Field, List<Paragraph>> texts, Field last) {
        List<Paragraph> words = texts.get(last);
        if (words == null || texts.containsKey(Field.DECISION)) return;
        int from = in(words, texts.size() == 1);
        if (from < 0) return;
        texts.put(Field.DECISION, List.copyOf(words.subList(from, words.size())));
        texts.put(last, List.copyOf(words.subList(0, from)));
    }

    /**
     * @param only true if the item has no other text
     * @return the index of the first paragraph of the decision, or -1
     */
    private static int in(List<Paragraph> paragraphs, boolean only) {
        if (paragraphs.isEmpty()) return -1;
        int end = paragraphs.size();
        if (only && end <= FEW)
            for (int i = 0; i < end; i++) if (outcome(paragraphs.get(i).text())) return i;
        int last = end - 1;
        while (last > 0 && ItemSign.isAside(paragraphs.get(last).text())) last--;
        String text = paragraphs.get(last).text();
        boolean decides = text.length() <= LONGEST
                && DECIDES.matcher(text).matches()
                && !EARLIER.matcher(text).find();
        return decides ? last : -1;
    }

    /** True if a line is a whole sentence that decides. */
    static boolean isSentence(String line) {
        return line.endsWith(".")
                && line.length() <= LONGEST
                && DECIDES.matcher(line).matches();
    }

    private static boolean outcome(String text) {
        return text.length() <= LONGEST && OutcomePhrase.in(text).isPresent();
    }
}
