package dk.raadslag.document.read;

import java.util.List;

/**
 * A paragraph, list point, heading or table row, joined from the lines it was broken into.
 *
 * @param marked true with "./." beside it
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

    /** The same paragraph, after a person said that its mark has no paper. */
    Paragraph unmarked() {
        return new Paragraph(text, false, indent, lines);
    }

    /** The lines of its marks: usually one; none for a paragraph without. */
    List<Integer> marks() {
        List<Integer> marks = lines.stream()
                .filter(line -> line.trimmed().contains("./")
                        || MarginMark.of(line.trimmed()).isPresent())
                .map(SourceLine::number)
                .toList();
        if (!marks.isEmpty()) return marks;
        return marked && !lines.isEmpty() ? List.of(lines.get(0).number()) : List.of();
    }

    Paragraph withText(String newText) {
        return new Paragraph(newText, marked, indent, lines);
    }
}
