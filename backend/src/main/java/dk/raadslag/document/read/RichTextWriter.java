package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the paragraphs under one heading into a rich text: lists, headings, tables, attachment marks. */
final class RichTextWriter {
    private static final int LONGEST_HEADING = 90;
    private static final int DEEPEST = 8;

    private final List<Paragraph> paragraphs;
    private final boolean headings;
    private final RichTextOps out = new RichTextOps();
    /** The indents of the list points around the current one. */
    private final Deque<Integer> depths = new ArrayDeque<>();

    /** The number of the last ordered point, by depth. */
    private final Map<Integer, Integer> counted = new TreeMap<>();
    /** The level of the outermost heading that a file calls one; 0 before it is asked for. */
    private int outermost;

    private RichTextWriter(List<Paragraph> paragraphs, boolean headings) {
        this.paragraphs = paragraphs;
        this.headings = headings;
    }

    /**
     * @param headings true if short lines on their own become headings; the result is null when there is nothing to
     *     write
     */
    static RichText write(List<Paragraph> paragraphs, boolean headings) {
        if (paragraphs.isEmpty()) return null;
        RichTextWriter writer = new RichTextWriter(paragraphs, headings);
        int at = 0;
        while (at < paragraphs.size()) at = writer.writeAt(at);
        return writer.out.toRichText();
    }

    private int writeAt(int at) {
        Paragraph paragraph = paragraphs.get(at);
        if (paragraph.role() != null && writeTold(paragraph)) return at + 1;
        if (paragraph.isRow() || paragraph.is(Kind.ROW)) return table(at, "");
        if (TableRows.isCaption(paragraphs, at) || isCaption(at)) return table(at + 1, paragraph.text());
        Optional<ListMarker> marker = paragraph.marked() ? Optional.empty() : ListMarker.of(paragraph.text());
        if (marker.isPresent()
                && (!marker.get().ordered() || runs(at, marker.get().number()))) {
            point(paragraph, marker.get());
        } else {
            // Words that are moved in go on with the point above them.
            boolean goesOn =
                    paragraph.role() != null && paragraph.role().passage().level() > 0;
            if (!goesOn) leaveList();
            plain(at, paragraph, marker);
        }
        return at + 1;
    }

    /** True for what a file calls the caption of the table below. */
    private boolean isCaption(int at) {
        return paragraphs.get(at).is(Kind.CAPTION)
                && at + 1 < paragraphs.size()
                && paragraphs.get(at + 1).is(Kind.ROW);
    }

    /** True if the file tells what the paragraph is: a heading, a quotation, a point of a list. */
    private boolean writeTold(Paragraph paragraph) {
        Passage passage = paragraph.role().passage();
        switch (passage.kind()) {
            case HEADING -> {
                leaveList();
                line(paragraph, paragraph.text(), paragraph.marked(), Map.of("header", headerLevel(passage)));
            }
            case QUOTE -> {
                leaveList();
                line(paragraph, paragraph.text(), paragraph.marked(), Map.of("quote", true));
            }
            case POINT -> {
                ListMarker marker = ListMarker.told(passage.number(), paragraph.text());
                boolean marked = marker.rest().startsWith("./. ");
                String rest = marked ? marker.rest().substring(4) : marker.rest();
                line(paragraph, rest, marked || paragraph.marked(), attributes(marker, passage.level()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The outermost heading of a text is its first level. */
    private int headerLevel(Passage heading) {
        if (outermost == 0)
            outermost = paragraphs.stream()
                    .filter(paragraph -> paragraph.is(Kind.HEADING))
                    .mapToInt(paragraph -> paragraph.role().passage().level())
                    .min()
                    .orElse(heading.level());
        return Math.min(3, heading.level() - outermost + 1);
    }

    private void line(Paragraph paragraph, String text, boolean marked, Map<String, Object> attributes) {
        if (paragraph.role() == null) out.line(text, marked, attributes);
        else out.line(PassageMarks.of(paragraph.role().passage(), text), marked, attributes);
    }

    private int table(int at, String caption) {
        boolean told = paragraphs.get(at).is(Kind.ROW);
        int end = told ? FileTable.end(paragraphs, at) : TableRows.end(paragraphs, at);
        List<Paragraph> rows = paragraphs.subList(at, end);
        TextTable table = (told ? FileTable.of(rows) : TableRows.table(rows)).withCaption(caption);
        int below = TableRows.below(table, paragraphs, end);
        out.table(TableRows.with(table, paragraphs.subList(end, end + below)));
        leaveList();
        return end + below;
    }

    private void point(Paragraph paragraph, ListMarker marker) {
        while (!depths.isEmpty() && depths.peek() > paragraph.indent()) depths.pop();
        if (depths.isEmpty() || depths.peek() < paragraph.indent()) depths.push(paragraph.indent());
        int depth = Math.min(DEEPEST, depths.size() - 1);
        String text = marker.residue() ? withPartner(marker.rest()) : marker.rest();
        line(paragraph, text, false, attributes(marker, depth));
    }

    /** A point that would get another number names its own; "1." again and again is left to be counted. */
    private Map<String, Object> attributes(ListMarker marker, int depth) {
        counted.keySet().removeIf(deeper -> deeper > depth);
        int next = counted.getOrDefault(depth, 0) + 1;
        boolean starts = marker.number() > 1 && marker.number() != next;
        counted.put(depth, !marker.ordered() ? 0 : starts ? marker.number() : next);
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("list", marker.ordered() ? "ordered" : "bullet");
        if (depth > 0) attributes.put("indent", depth);
        if (starts) attributes.put("start", marker.number());
        return attributes;
    }

    /** "- 1. Text*" was "1. *Text*" before a converter lost the first star. */
    private static String withPartner(String text) {
        boolean lost = text.endsWith("*") && !text.endsWith("**") && text.indexOf('*') == text.length() - 1;
        return lost ? "*" + text : text;
    }

    private void plain(int at, Paragraph paragraph, Optional<ListMarker> marker) {
        // A lone "2) …" keeps its number as text: as a list it would become 1.
        String text = marker.map(m -> m.marker() + " " + m.rest()).orElse(paragraph.text());
        boolean told = paragraph.role() != null && paragraph.role().headed();
        boolean heading = headings && !told && !paragraph.marked() && isHeading(text, at);
        boolean bullet = !heading && marker.filter(ListMarker::residue).isPresent();
        int indent = paragraph.role() == null
                ? 0
                : Math.min(DEEPEST, paragraph.role().passage().level());
        Map<String, Object> attributes = heading
                ? Map.of("header", 3)
                : bullet ? Map.of("list", "bullet") : indent > 0 ? Map.of("indent", indent) : Map.of();
        line(paragraph, text, paragraph.marked(), attributes);
    }

    private void leaveList() {
        depths.clear();
        counted.clear();
    }

    /** A numbered point belongs to a list if it goes on counting, or begins at 1 and the next goes on. */
    private boolean runs(int at, int number) {
        int indent = paragraphs.get(at).indent();
        int depth = (int) depths.stream().filter(outer -> outer < indent).count();
        int last = counted.getOrDefault(depth, 0);
        if (last > 0 && number == last + 1) return true;
        if (number != 1) return !depths.isEmpty() && indent > depths.peek();
        for (int next = at + 1; next < Math.min(paragraphs.size(), at + 30); next++) {
            Optional<ListMarker> marker = ListMarker.of(paragraphs.get(next).text());
            if (marker.isEmpty()) return false;
            if (marker.get().ordered())
                return marker.get().number() == 2 || marker.get().number() == 1;
        }
        return false;
    }

    private boolean isHeading(String text, int at) {
        if (text.length() > LONGEST_HEADING || at + 1 >= paragraphs.size()) return false;
        if (text.isEmpty() || Wrapping.startsLower(text) && !text.matches("[a-zæøå][.)] .*")) return false;
        char last = text.charAt(text.length() - 1);
        if (".:;,!…".indexOf(last) >= 0 || text.contains("](") || text.contains("http")) return false;
        if (last == '?' && text.length() > 60) return false;
        Paragraph next = paragraphs.get(at + 1);
        return !next.isRow() && !next.text().isEmpty() && !Wrapping.startsLower(next.text());
    }
}
