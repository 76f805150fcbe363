package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Kind;
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

    /** What a PDF or DOCX says of it; null for the words of a text, and for a mark alone. */
    SourceRole role() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean mark = MarginMark.of(lines.get(i).trimmed())
                    .filter(MarginMark::alone)
                    .isPresent();
            if (lines.get(i).isWhole() && !mark) return lines.get(i).role();
        }
        return null;
    }

    /** True if a PDF or DOCX says that it is this. */
    boolean is(Kind kind) {
        return role() != null && role().passage().kind() == kind;
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
