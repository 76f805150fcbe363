package dk.raadslag.document.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title for a paper that the document only marks with "./.": taken from the words beside the mark. */
final class PaperTitle {
    private static final int LONGEST = 120;
    /** A paper is named early, or not at all. */
    private static final int READ = 4000;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SPEAKS_OF_IT = Pattern.compile("vedlagt|vedhæft|vedlægg|bilag", FLAGS);
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:vedr|dvs|ca|nr|jf|kl|pr|bl\\.a|f\\.eks|fx|mv|m\\.v|d|inkl|ekskl|kr|mio|mia|evt|hhv|pkt|stk|ift|st)\\.)"
                    + "\\s+(?=\\p{Lu})");
    private static final String WITH_IT = "(?:vedlagte?|vedhæftede?|vedhæftet|vedlægges|vedhæftes)";
    /** From the surest wording to the vaguest; the first group is the paper. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile(
                    "(?:der\\s+)?(?:er\\s+)?" + WITH_IT
                            + "(?:\\s+(?:er|som bilag|til sagen))*\\s+(?!bilag\\b)(\\S.{2,})",
                    FLAGS),
            Pattern.compile(
                    "(\\S.{3,}?)\\s+(?:er\\s+)?(?:også\\s+)?" + WITH_IT
                            + "(?:\\s+(?:som bilag|til sagen|dagsordenen|punktet))*",
                    FLAGS),
            Pattern.compile("(\\S.{3,}?)\\s+fremgår af\\s+(?:det |den |de )?" + WITH_IT + "\\s+bilag\\b.*", FLAGS),
            Pattern.compile(".*\\b" + WITH_IT + "\\s+(?!bilag\\b)(\\p{L}.{2,})", FLAGS));

    private PaperTitle() {}

    /**
     * @param words the paragraph beside the mark
     * @param otherwise the title when the words name none
     */
    static String near(String words, String otherwise) {
        String plain = words.substring(0, Math.min(words.length(), READ))
                .replaceAll("\\[([^\\[\\]]*+)\\]\\([^)]{0,1000}\\)", "$1")
                .replaceAll("\\./\\.?", " ")
                .replaceAll("[*_\\s]+", " ")
                .strip();
        if (plain.chars().noneMatch(Character::isLetter)) return otherwise;
        String sentence = sentence(plain).replaceFirst("(?<![\\s.:;,])[\\s.:;,]++$", "");
        if (sentence.isEmpty()) return otherwise;
        for (Pattern way : WAYS) {
            Matcher match = way.matcher(sentence);
            if (match.matches()) return shortened(match.group(1));
        }
        return shortened(sentence);
    }

    private static String sentence(String words) {
        String[] sentences = SENTENCE_END.split(words.substring(0, Math.min(words.length(), 2000)));
        for (String sentence : sentences) if (SPEAKS_OF_IT.matcher(sentence).find()) return sentence;
        return sentences[0];
    }

    private static String shortened(String title) {
        String whole = Character.toUpperCase(title.charAt(0)) + title.substring(1);
        if (whole.length() <= LONGEST) return whole;
        int space = whole.lastIndexOf(' ', LONGEST - 2);
        return whole.substring(0, space > 20 ? space : LONGEST - 2).replaceFirst("[\\s,;:–-]+$", "") + " …";
    }
}
