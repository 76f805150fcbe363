package dk.raadslag.document.read;

import dk.raadslag.document.source.Hyphenation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of an item to paragraphs. */
final class Paragraphs {
    private static final Pattern MARK_AT_END = Pattern.compile("(.*\\S)\\s+\\./\\.");

    private static final Pattern POINT = Pattern.compile("a[.)]\\s+\\p{Lu}");

    private final Wrapping wrapping;
    private final Hyphenation hyphenation;

    Paragraphs(Wrapping wrapping, Hyphenation hyphenation) {
        this.wrapping = wrapping;
        this.hyphenation = hyphenation;
    }

    List<Paragraph> of(List<SourceLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<SourceLine> marks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            SourceLine line = lines.get(at);
            Optional<MarginMark> mark = MarginMark.of(line.trimmed());
            if (mark.isPresent() && mark.get().alone()) {
                marks.add(line);
                at++;
                continue;
            }
            at = take(lines, at, marks, paragraphs);
        }
        if (!marks.isEmpty()) paragraphs.add(new Paragraph("", true, 0, marks));
        return paragraphs;
    }

    /** Reads one paragraph from line {@code at} on; returns where the next begins. */
    private int take(List<SourceLine> lines, int at, List<SourceLine> marks, List<Paragraph> paragraphs) {
        SourceLine last = lines.get(at);
        Optional<MarginMark> mark = MarginMark.of(last.trimmed());
        boolean marked = mark.isPresent() || !marks.isEmpty();
        boolean bulletMark = marks.stream().anyMatch(line -> ListMarker.opens(line.trimmed()));
        String first = mark.map(MarginMark::rest).orElse(last.isRow() ? last.text() : last.trimmed());
        // "- ./." above "- Text": both dashes come from the margin, not from a list.
        if (bulletMark && ListMarker.of(first).isPresent())
            first = ListMarker.of(first).get().rest();
        // The first line is the heading of the item; its number is not a list's.
        boolean inList = at > 0 && !marked && ListMarker.opens(first);
        List<SourceLine> used = new ArrayList<>(marks);
        marks.clear();
        used.add(last);
        StringBuilder text = new StringBuilder(first);
        int next = at + 1;
        while (next < lines.size() && (at == 0 || !isHeading(last))) {
            int over = markInside(lines, next, last);
            int candidate = over > next ? over : next;
            SourceLine below = lines.get(candidate);
            if (at == 0 && (wrapping.endsTitle(below) || isSentenceBelow(below))) break;
            boolean goesOn = at == 0 && dashGoesOn(lines, candidate);
            if (!goesOn && !continues(lines, last, candidate, inList, used.size() > 1)) break;
            if (over > next) marked = true;
            used.addAll(lines.subList(next, candidate + 1));
            append(text, last, lines.get(candidate).trimmed());
            last = lines.get(candidate);
            next = candidate + 1;
        }
        String words = text.toString();
        // "… er vedlagt. ./." – a mark from the right margin.
        Matcher atEnd = words.length() < SourceLine.LONGEST_STRUCTURAL && !marked && !last.isRow()
                ? MARK_AT_END.matcher(words)
                : null;
        boolean endMark = atEnd != null && atEnd.matches();
        paragraphs.add(new Paragraph(
                endMark ? atEnd.group(1) : words,
                marked || endMark,
                lines.get(at).indent(),
                used));
        return next;
    }

    /** A PDF may put a mark of the margin between two lines of its paragraph; returns the line after it. */
    private static int markInside(List<SourceLine> lines, int next, SourceLine last) {
        boolean alone = MarginMark.of(lines.get(next).trimmed())
                .filter(MarginMark::alone)
                .isPresent();
        boolean inside = alone
                && next + 1 < lines.size()
                && Wrapping.goesOn(last)
                && Wrapping.startsLower(lines.get(next + 1).trimmed());
        return inside ? next + 1 : next;
    }

    private boolean continues(List<SourceLine> lines, SourceLine last, int next, boolean inList, boolean inside) {
        SourceLine line = lines.get(next);
        SourceLine after = next + 1 < lines.size() ? lines.get(next + 1) : null;
        return !isStructural(line) && wrapping.joins(last, line, after, inList, inside);
    }

    /** A title does not go on with a sentence or the points of a list below a blank line, nor with one that decides. */
    private static boolean isSentenceBelow(SourceLine line) {
        if (line.blanksBefore() > 0 && POINT.matcher(line.trimmed()).lookingAt()) return true;
        return (line.blanksBefore() > 0 || DecidedWords.isSentence(line.trimmed()))
                && !Wrapping.startsLower(line.trimmed())
                && NumberedLine.endsSentence(line.trimmed());
    }

    /** A heading ends with its line. */
    private static boolean isHeading(SourceLine line) {
        return FieldHeading.of(line.bare())
                        .filter(heading -> heading.rest().isEmpty())
                        .isPresent()
                || InnerHeading.is(line.bare())
                || CaseLine.of(line.bare()).isPresent();
    }

    /** "– en status", a single dash right below the first line of a title. */
    private static boolean dashGoesOn(List<SourceLine> lines, int next) {
        SourceLine line = lines.get(next);
        boolean dash = next == 1
                && !line.isWhole()
                && line.blanksBefore() == 0
                && line.trimmed().matches("[–—-] \\p{Ll}.{0,100}");
        boolean list = next + 1 < lines.size() && lines.get(next + 1).trimmed().matches("[–—•-]\\s.*");
        boolean ends = next + 1 == lines.size()
                || lines.get(next + 1).blanksBefore() > 0
                || ItemSign.in(lines.get(next + 1)).isPresent();
        return dash && !list && ends;
    }

    private static boolean isStructural(SourceLine line) {
        if (line.isRow() || MarginMark.of(line.trimmed()).isPresent()) return true;
        String bare = line.bare();
        return CaseLine.of(bare).isPresent()
                || FieldHeading.of(bare).isPresent()
                || InnerHeading.is(bare)
                || ItemSign.isReference(bare)
                || ItemSign.isAside(bare)
                || ItemSign.opensRecommendation(line.trimmed());
    }

    private void append(StringBuilder text, SourceLine last, String next) {
        boolean hyphen = last.text().endsWith("-")
                && last.text().length() > 1
                && !last.text().endsWith(" -");
        if (!hyphen && !last.brokenWord()) {
            text.append(' ').append(next);
            return;
        }
        // Only the last word and the first matter; copying a long text for each of its lines would be slow.
        int from = Math.max(0, text.length() - 80);
        String end = text.substring(from);
        text.setLength(from);
        text.append(hyphenation.join(end, next, last.brokenWord()));
    }
}
