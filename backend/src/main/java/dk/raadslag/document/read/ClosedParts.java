package dk.raadslag.document.read;

import dk.raadslag.danish.ClosedWords;
import dk.raadslag.document.read.Outline.Heading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which parts of a document are closed to the public: by "LUKKET DAGSORDEN" above them, by their title, or by their
 * words.
 */
final class ClosedParts {
    private static final Pattern OPEN = Pattern.compile("(?iu)^åbent?(?: (?:sag|punkt))?\\.?$|\\s{3,}åbent?$");
    /** Number, initials and status stand in the first lines of an item. */
    private static final int REFERENCE_LINES = 6;

    private static final Pattern PLURAL = Pattern.compile("(?iu)(?:punkter|sager)\\W*$");
    /** From the index of a line that divides the document to whether the part below is closed. */
    private final TreeMap<Integer, Boolean> parts = new TreeMap<>();

    private final List<SourceLine> content;
    private final Set<Integer> lineNumbers = new HashSet<>();
    private final Map<Integer, Integer> indexes = new java.util.HashMap<>();
    private final Set<Integer> belowClosed = new HashSet<>();

    ClosedParts(List<SourceLine> content, Contents contents, List<Heading> headings) {
        this.content = content;
        Set<Integer> headingLines = new HashSet<>();
        headings.forEach(heading -> headingLines.add(heading.line()));
        int people = lastOfPeople(content, headings.get(0).line());
        for (int i = 0; i < content.size(); i++) {
            indexes.put(content.get(i).number(), i);
            if (contents.lines().get(i) || headingLines.contains(i)) continue;
            boolean directly = headingLines.contains(i + 1);
            boolean above = directly && i > headings.get(0).line();
            if (directly && belongsBelow(content, i)) {
                // "Lukket punkt" above "3. Klinikkontrakt"
                if (above) lineNumbers.add(content.get(i).number());
                if (content.get(i).bare().toLowerCase(Locale.ROOT).contains("lukket")) belowClosed.add(i + 1);
                continue;
            }
            if (above && PartHeading.divides(content.get(i)))
                lineNumbers.add(content.get(i).number());
            PartHeading part = PartHeading.of(content.get(i).bare()).orElse(null);
            if (part == null
                    || i < people && PLURAL.matcher(content.get(i).bare()).find()) continue;
            parts.put(i, part.closed());
            // In the head of a document it is also the document's title.
            if (i > headings.get(0).line()) lineNumbers.add(content.get(i).number());
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading closed = headings.get(i);
            if (!closedByTitle(closed, contents)) continue;
            for (int j = i + 1; j < headings.size() && headings.get(j).number().below(closed.number()); j++)
                belowClosed.add(headings.get(j).line());
        }
    }

    /** "Åben sag" above a heading; where the item above has said nothing yet, it may be its own. */
    private static boolean belongsBelow(List<SourceLine> content, int i) {
        if (!UsualForm.isStatus(content.get(i).bare())) return false;
        int above = content.get(i).blanksBefore();
        int below = content.get(i + 1).blanksBefore();
        if (above != below || i == 0) return above > below || i == 0;
        return ItemSign.in(content.get(i - 1)).isEmpty()
                && NumberedLine.of(content.get(i - 1).trimmed()).isEmpty();
    }

    /** Where the last list of people begins above the items; a page's link to its "Lukkede punkter" is above it. */
    private static int lastOfPeople(List<SourceLine> content, int first) {
        int last = first - 1;
        while (last >= 0 && AttendanceHeading.of(content.get(last).trimmed()).isEmpty()) last--;
        return last;
    }

    /** True if a line divides the document and belongs to no item. */
    boolean parts(SourceLine line) {
        return lineNumbers.contains(line.number());
    }

    /** True if the item whose heading is line {@code index} is in a closed part. */
    boolean covers(int index) {
        Map.Entry<Integer, Boolean> part = parts.lowerEntry(index);
        return belowClosed.contains(index) || part != null && part.getValue();
    }

    /** True if a line is in a closed part that begins after the heading above it. */
    boolean coversWords(SourceLine line, int heading) {
        Map.Entry<Integer, Boolean> part = parts.lowerEntry(indexes.get(line.number()));
        return part != null && part.getKey() > heading && part.getValue();
    }

    /** True if an item's title, its line in the contents, or its own words say that it is closed. */
    boolean saysClosed(Heading heading, ItemBlock block, Contents contents) {
        return closedByTitle(heading, contents)
                || ClosedWords.inTitle(block.title().whole())
                || Stream.concat(
                                block.titleLines().stream().map(SourceLine::trimmed),
                                block.body().stream().filter(this::isNoLabel).map(Paragraph::text))
                        .anyMatch(saysOpen(block) ? ClosedWords::inText : ClosedWords::mentionedIn);
    }

    /** "Åben sag" below the title: closed doors in its words are those of others. */
    private static boolean saysOpen(ItemBlock block) {
        return block.body().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .limit(REFERENCE_LINES)
                .anyMatch(line -> OPEN.matcher(line.bare()).find());
    }

    /** "Åbent punkt" right above or below "Lukket punkt": a form has both, and neither says anything. */
    private boolean isNoLabel(Paragraph paragraph) {
        if (!UsualForm.isStatus(paragraph.text()) || paragraph.lines().size() != 1) return true;
        int at = indexes.getOrDefault(paragraph.lines().get(0).number(), -1);
        return !(isOpenLabel(at - 1) || isOpenLabel(at + 1));
    }

    private boolean isOpenLabel(int at) {
        return at >= 0
                && at < content.size()
                && content.get(at).bare().toLowerCase(Locale.ROOT).matches("åbent punkt");
    }

    private static boolean closedByTitle(Heading heading, Contents contents) {
        return ClosedWords.inTitle(heading.title())
                || ClosedWords.inTitle(contents.title(heading.number().toString()));
    }
}
