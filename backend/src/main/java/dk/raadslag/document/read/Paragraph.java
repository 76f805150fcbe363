package dk.raadslag.document.read;

import java.util.List;

/**
 * A paragraph, list point, heading or table row, put together from the lines it was broken into.
 *
 * @param marked "./." stands beside it
 * @param indent leading spaces of its first line
 */
record Paragraph(String text, boolean marked, int indent, List<SourceLine> lines) {
    Paragraph(String text, boolean marked, int indent, List<SourceLine> lines) {
        this.text = text;
        this.marked = marked;
        this.indent = indent;
        this.lines = List.copyOf(lines);
    }

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    Paragraph withText(String newText) {
        return new Paragraph(newText, marked, indent, lines);
    }
}
