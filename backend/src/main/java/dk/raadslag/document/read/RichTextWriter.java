package dk.raadslag.document.read;

import dk.raadslag.protocol.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the paragraphs under one heading to a rich text: lists, headings, tables, attachment marks. */
final class RichTextWriter {
    private static final int LONGEST_HEADING = 90;
    private static final int DEEPEST = 8;

    private final List<Paragraph> paragraphs;
    private final boolean headings;
    private final RichTextOps out = new RichTextOps();
    /** The indents of the list points around the current one. */
    private final Deque<Integer> depths = new ArrayDeque<>();

    private int lastOrdered;

    private RichTextWriter(List<Paragraph> paragraphs, boolean headings) {
        this.paragraphs = paragraphs;
        this.headings = headings;
    }

    /** @param headings short lines that stand alone become headings; null comes back when there is nothing to write */
    static RichText write(List<Paragraph> paragraphs, boolean headings) {
        if (paragraphs.isEmpty()) return null;
        RichTextWriter writer = new RichTextWriter(paragraphs, headings);
        int at = 0;
        while (at < paragraphs.size()) at = writer.writeAt(at);
        return writer.out.toRichText();
    }

    private int writeAt(int at) {
        Paragraph paragraph = paragraphs.get(at);
        if (paragraph.isRow()) {
            int end = TableRows.end(paragraphs, at);
            out.table(TableRows.cells(paragraphs.subList(at, end)));
            leaveList();
            return end;
        }
        Optional<ListMarker> marker = paragraph.marked() ? Optional.empty() : ListMarker.of(paragraph.text());
        if (marker.isPresent()
                && (!marker.get().ordered() || runs(at, marker.get().number()))) {
            point(paragraph, marker.get());
        } else {
            leaveList();
            plain(at, paragraph, marker);
        }
        return at + 1;
    }

    private void point(Paragraph paragraph, ListMarker marker) {
        while (!depths.isEmpty() && depths.peek() > paragraph.indent()) depths.pop();
        if (depths.isEmpty() || depths.peek() < paragraph.indent()) depths.push(paragraph.indent());
        int depth = Math.min(DEEPEST, depths.size() - 1);
        if (depth == 0) lastOrdered = marker.ordered() ? marker.number() : lastOrdered;
        String list = marker.ordered() ? "ordered" : "bullet";
        String text = marker.residue() ? withPartner(marker.rest()) : marker.rest();
        out.line(text, false, depth == 0 ? Map.of("list", list) : Map.of("list", list, "indent", depth));
    }

    /** "- 1. Text*" was "1. *Text*" before a converter lost the first star. */
    private static String withPartner(String text) {
        boolean lost = text.endsWith("*") && !text.endsWith("**") && text.indexOf('*') == text.length() - 1;
        return lost ? "*" + text : text;
    }

    private void plain(int at, Paragraph paragraph, Optional<ListMarker> marker) {
        // A lone "2) …" keeps its number as text: counted as a list of its own it would read 1.
        String text = marker.map(m -> m.marker() + " " + m.rest()).orElse(paragraph.text());
        boolean heading = headings && !paragraph.marked() && isHeading(text, at);
        boolean bullet = !heading && marker.filter(ListMarker::residue).isPresent();
        Map<String, Object> attributes = heading ? Map.of("header", 3) : bullet ? Map.of("list", "bullet") : Map.of();
        out.line(text, paragraph.marked(), attributes);
    }

    private void leaveList() {
        depths.clear();
        lastOrdered = 0;
    }

    /** A numbered point belongs to a list when it goes on counting, or begins at 1 and the next goes on. */
    private boolean runs(int at, int number) {
        if (!depths.isEmpty() && lastOrdered > 0 && number == lastOrdered + 1) return true;
        if (number != 1) return !depths.isEmpty() && paragraphs.get(at).indent() > depths.peek();
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
