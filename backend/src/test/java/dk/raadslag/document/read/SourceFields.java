package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.document.read.LineAccount.Fate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The lines of a source, item by item, as they stand in it: of the reader only where items begin, and what is no word.
 */
public final class SourceFields {
    private static final Pattern ENDS_BROKEN = Pattern.compile("[\\p{L}\\p{N}]-$");
    /** "Uddannelses- og" is two words. */
    private static final Pattern GOES_ON = Pattern.compile("(?!(og|eller|samt|til)\\b)[\\p{L}\\p{N}]");

    private SourceFields() {}

    /**
     * For each item, by its place, its lines from its heading to the next item's. A word that is broken at the end of a
     * line is whole; the lines that name a paper are left out.
     */
    public static Map<Integer, List<String>> of(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        AgendaReader.Reading reading = AgendaReader.readWithAccount(bytes);
        List<ImportedItem> items = reading.meeting().items().toList();
        Map<Integer, List<String>> found = new TreeMap<>();
        String broken = "";
        for (SourceLine line : SourceText.lines(TextDecoding.decode(bytes))) {
            int item = -1;
            while (item + 1 < items.size() && items.get(item + 1).line() <= line.number()) item++;
            if (item < 0 || reading.account().fates().get(line.number()) != Fate.PLACED) continue;
            if (namesPaper(items.get(item), line.number())) continue;
            String words = plain(line.text());
            boolean joins = !broken.isEmpty() && GOES_ON.matcher(words).lookingAt();
            words = (joins ? broken.replaceFirst("-$", "") : broken.isEmpty() ? "" : broken + " ") + words;
            broken = line.brokenWord() || ENDS_BROKEN.matcher(words).find() ? words : "";
            if (broken.isEmpty())
                found.computeIfAbsent(item, any -> new ArrayList<>()).add(words);
        }
        return found;
    }

    /** The titles of papers that have a line of their own. */
    public static List<String> papers(ImportedItem item) {
        return item.papers().stream()
                .filter(paper -> !paper.guessed())
                .map(Paper::title)
                .toList();
    }

    private static boolean namesPaper(ImportedItem item, int line) {
        return item.papers().stream().anyMatch(paper -> !paper.guessed() && paper.line() == line);
    }

    /** Without the marks of Markdown and the addresses of links. */
    private static String plain(String line) {
        return line.replaceAll("\\]\\([^)]*\\)|</?u>", "")
                .replaceAll("[*_\\[\\]#|]", " ")
                .strip();
    }
}
