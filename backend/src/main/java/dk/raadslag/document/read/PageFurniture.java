package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Kind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the furniture of pages: running headers, footers, page numbers.
 *
 * <p>Removes only what is certain: lines of a known form, a line that returns word for word beside such lines, and bare
 * numbers that count pages. A number that could be a table cell or an item number stays. In a decision only lines that
 * can be nothing else are removed: decisions repeat each other word for word, and end where pages do.
 */
final class PageFurniture {
    private static final Pattern FOOTER = Pattern.compile(
            "(?i)(\\|\\s*)?side\\s*[|:]?\\s*\\d{1,3}(\\s*(af|/|ud af)\\s*\\d{1,3})?(\\s*\\|)?|[-–—]\\s*\\d{1,3}\\s*[-–—]");
    /** No words of a meeting look like this. */
    private static final Pattern PAGE_OF_PAGES = Pattern.compile(
            "(?i)\\|?\\s*side\\s*\\|\\s*\\d{1,3}\\s*\\|?|\\|\\s*side\\s*\\d{1,3}|side\\s*\\d{1,3}\\s*(af|/|ud af)\\s*\\d{1,3}");

    /** "KKR Midtjylland, 18. juni 2008          Side 3" */
    private static final Pattern OF_BODY = Pattern.compile(
            "(?iu).{3,70}?(?:\\t|\\s{3,}|\\s[–—-]\\s|,\\s)\\s*side\\s*\\d{1,3}(?:\\s*(?:af|/|ud af)\\s*\\d{1,3})?");

    private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{L}{2,}[.:;!?]\\W*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
    /** A page holds at least this many lines, so page numbers stand at least so far apart. */
    private static final int SHORTEST_PAGE = 8;

    private static final int REPEATS = 3;

    private final List<SourceLine> lines;
    private final BitSet furniture = new BitSet();
    private final BitSet decisions;

    private PageFurniture(List<SourceLine> lines) {
        this.lines = lines;
        this.decisions = decisions(lines);
    }

    /** The indexes of the lines that are furniture. */
    static BitSet in(List<SourceLine> lines) {
        PageFurniture search = new PageFurniture(lines);
        // In a PDF or DOCX its place tells.
        if (lines.stream().anyMatch(SourceLine::isWhole)) return search.toldByPlace();
        search.markKnownForms();
        search.markCountedPages();
        search.markPageNumbers();
        search.markRepeatedNeighbours();
        return search.furniture;
    }

    private BitSet toldByPlace() {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).is(Kind.FURNITURE)) furniture.set(i);
        return furniture;
    }

    private void markKnownForms() {
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            if (bare.isEmpty() || bare.length() > 120) continue;
            String line = lines.get(i).trimmed();
            boolean ofBody = OF_BODY.matcher(line).matches() && Region.namesBody(bare);
            if (ofBody || isRunningHeader(bare) || PAGE_OF_PAGES.matcher(bare).matches()) furniture.set(i);
        }
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            boolean footer = !bare.isEmpty() && FOOTER.matcher(bare).matches();
            if (footer && (!decisions.get(i) || besidePageBreak(i))) furniture.set(i);
        }
    }

    /** Numbers at page breaks that count these very breaks, in any text. */
    private void markCountedPages() {
        Map<Integer, BitSet> byOffset = new HashMap<>();
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).pageBreakBefore()) page++;
            boolean atBreak = lines.get(i).pageBreakBefore()
                    || i + 1 < lines.size() && lines.get(i + 1).pageBreakBefore();
            String bare = lines.get(i).bare();
            if (!atBreak || bare.length() > 3 || !SMALL_NUMBER.matcher(bare).matches()) continue;
            byOffset.computeIfAbsent(Integer.parseInt(bare) - page, offset -> new BitSet())
                    .set(i);
        }
        byOffset.values().stream()
                .filter(counted -> counted.cardinality() >= REPEATS)
                .forEach(furniture::or);
    }

    /** The lines below "Beslutning" or "Referat", up to the next heading of a text or case number. */
    private static BitSet decisions(List<SourceLine> lines) {
        BitSet decisions = new BitSet();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            FieldHeading heading = FieldHeading.of(bare).orElse(null);
            // The table of contents and the cover say "Referat" too, before any item begins.
            if (heading != null) within = heading.field() == FieldHeading.Field.DECISION;
            else if (CaseLine.of(bare).isPresent()) within = false;
            if (within) decisions.set(i);
        }
        return decisions;
    }

    /** "KKR Midtjylland | 09-09-2020", also with "SIDE | 10" on the same line. */
    private static boolean isRunningHeader(String bare) {
        int bar = bare.indexOf('|');
        if (bar < 0) return false;
        String before = bare.substring(0, bar).strip();
        String after = bare.substring(bar + 1).strip();
        boolean named =
                Region.ofKkr(before).isPresent() || Region.ofKdNet(before).isPresent();
        if (named && WrittenTime.in(after).date() != null && after.length() < 60) return true;
        return named && FOOTER.matcher(after).matches();
    }

    private void markPageNumbers() {
        int expected = -1;
        int last = -1;
        int first = -1;
        int chained = 0;
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            if (furniture.get(i)
                    || decisions.get(i)
                    || bare.length() > 3
                    || !SMALL_NUMBER.matcher(bare).matches()) continue;
            int number = Integer.parseInt(bare);
            if (besidePageBreak(i)) furniture.set(i);
            if (opensAnItem(i)) continue;
            if (number == expected && i - last >= SHORTEST_PAGE) {
                chained++;
                if (chained == REPEATS - 1) furniture.set(first);
                if (chained >= REPEATS - 1) {
                    furniture.set(last);
                    furniture.set(i);
                }
            } else if (chained >= REPEATS - 1) {
                continue;
            } else {
                chained = 0;
                first = i;
            }
            last = i;
            expected = number + 1;
        }
    }

    private boolean besidePageBreak(int i) {
        boolean before = lines.get(i).pageBreakBefore();
        boolean after = i + 1 < lines.size() && lines.get(i + 1).pageBreakBefore();
        return before || after || beside(i, furniture);
    }

    private static boolean beside(int i, BitSet set) {
        return set.get(i + 1) || i > 0 && set.get(i - 1);
    }

    private boolean opensAnItem(int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + 5); j++)
            if (ItemSign.in(lines.get(j)).isPresent()) return true;
        return false;
    }

    private static boolean isList(String bare) {
        return ListMarker.opens(bare) || MarginMark.of(bare).isPresent();
    }

    /** A header of unknown form: the same words at least three times, each time next to furniture or a page break. */
    private void markRepeatedNeighbours() {
        Map<String, BitSet> places = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            if (bare.isEmpty() || bare.length() > 120 || furniture.get(i)) continue;
            all.merge(bare, 1, Integer::sum);
            boolean words = decisions.get(i) || SENTENCE_END.matcher(bare).matches() || isList(bare);
            if (words || ItemSign.in(lines.get(i)).isPresent() || !besidePageBreak(i)) continue;
            places.computeIfAbsent(bare, key -> new BitSet()).set(i);
        }
        places.forEach((bare, where) -> {
            int besides = where.cardinality();
            // The cover or the title may repeat the same words once more.
            if (besides >= REPEATS && all.get(bare) <= besides + 1) furniture.or(where);
        });
    }
}
