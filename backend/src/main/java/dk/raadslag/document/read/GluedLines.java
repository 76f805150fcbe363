package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that a web page ran together: "Referat9. Frigivelse af midler", "… kl. 16.30.Sagsfremstilling", or the last
 * entry of a list of titles and the first item.
 */
final class GluedLines {
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(\\p{Lu}\\p{L}{4,20})(\\d{1,3}[.)]\\s+\\p{Lu}.*)");
    private static final Pattern SENTENCE_AND_WORD =
            Pattern.compile("(?<=[\\p{Ll}\\d)][.?!])(?=\\p{Lu}\\p{Ll}{4,20}$)");
    private static final Pattern ENTRY_AND_ITEM = Pattern.compile("(?<=[\\p{L})])(?=\\d{1,3}\\.\\s+\\p{Lu})");
    private static final Pattern BESIDE = Pattern.compile("(?<=[\\p{Ll}\\d)])(?=\\p{Lu}\\p{Ll}+ )");
    private static final int SHORTEST = 5;
    /** Of one line; each is looked up. */
    private static final int MOST_PLACES = 20;

    private GluedLines() {}

    /** The same lines, each of those in two. */
    static List<SourceLine> apart(List<SourceLine> lines) {
        Set<String> titles = new HashSet<>();
        for (SourceLine line : lines) NumberedLine.of(line.trimmed()).ifPresent(one -> titles.add(line.trimmed()));
        List<SourceLine> apart = new ArrayList<>();
        for (SourceLine whole : lines) {
            SourceLine line = titledOnce(whole);
            int at = line.isRow() ? -1 : place(line.text(), titles).orElse(-1);
            if (at < 0) {
                apart.add(line);
                continue;
            }
            apart.add(piece(line, line.text().substring(0, at), line.blanksBefore()));
            apart.add(piece(line, line.text().substring(at), 1));
        }
        return apart;
    }

    /** "3. HavnenKlik her og læs om Havnen": what a page says beside the title ends with the title. */
    private static SourceLine titledOnce(SourceLine line) {
        if (line.isRow() || line.text().length() > SourceLine.LONGEST_STRUCTURAL) return line;
        NumberedLine numbered = NumberedLine.of(line.trimmed()).orElse(null);
        if (numbered == null || !BESIDE.matcher(numbered.title()).find()) return line;
        String title = numbered.title();
        Matcher beside = BESIDE.matcher(title);
        while (beside.find()) {
            String first = title.substring(0, beside.start());
            if (first.length() < SHORTEST || !title.endsWith(" " + first)) continue;
            String text = line.text().substring(0, line.text().indexOf(title)) + first;
            return piece(line, text, line.blanksBefore());
        }
        return line;
    }

    private static SourceLine piece(SourceLine line, String text, int blanks) {
        return new SourceLine(line.number(), text, blanks, line.pageBreakBefore() && blanks != 1, false, line.role());
    }

    private static Optional<Integer> place(String text, Set<String> titles) {
        if (text.length() > SourceLine.LONGEST_STRUCTURAL) return ofSentence(text);
        Matcher word = WORD_AND_NUMBER.matcher(text.strip());
        if (word.matches() && isHeading(word.group(1))) return Optional.of(text.indexOf(word.group(1)) + word.end(1));
        Matcher entry = ENTRY_AND_ITEM.matcher(text);
        for (int i = 0; i < MOST_PLACES && entry.find(); i++)
            if (titles.contains(text.substring(entry.end()).strip())) return Optional.of(entry.end());
        return ofSentence(text);
    }

    private static Optional<Integer> ofSentence(String text) {
        int from = Math.max(0, text.length() - 30);
        Matcher sentence =
                SENTENCE_AND_WORD.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return sentence.find() && isHeading(text.substring(sentence.end()).strip())
                ? Optional.of(sentence.end())
                : Optional.empty();
    }

    private static boolean isHeading(String word) {
        return Contents.isListTitle(word)
                || InnerHeading.is(word)
                || FieldHeading.of(word)
                        .filter(heading -> heading.rest().isEmpty())
                        .isPresent();
    }
}
