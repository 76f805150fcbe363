package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A cell of a table while its lines come in; none of the words that it holds is copied for the next line. */
final class TableCell {
    /** Twenty pages. A row that is longer ends its table, for everything below it would land in one paragraph. */
    private static final int LONGEST = 50_000;

    /** Words, and the lines they were in. */
    record Words(String text, List<SourceLine> lines) {}

    private record Paragraph(StringBuilder text, List<SourceLine> lines) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int length;
    private int widest;
    /** How long its last line is. */
    private int before;

    /** Adds a line as a paragraph of its own; blank words are none. */
    void add(String words, SourceLine line) {
        if (!words.isBlank()) begin(words.strip(), line);
    }

    /**
     * Adds a line that may go on with the paragraph above it.
     *
     * @param title true if the cell has no paragraphs
     */
    void flow(String words, SourceLine line, boolean title) {
        if (words.isEmpty()) return;
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        boolean ended = last != null && ".:;!?".indexOf(end(last)) >= 0 && before < widest - 8;
        boolean begins = last == null || !title && (line.blanksBefore() > 0 || ListMarker.opens(words) || ended);
        widest = Math.max(widest, words.length());
        before = words.length();
        if (begins) {
            begin(words, line);
            return;
        }
        length += words.length() + 1;
        last.lines().add(line);
        boolean hyphen = end(last) == '-' && Wrapping.startsLower(words);
        if (hyphen) last.text().setLength(last.text().length() - 1);
        else last.text().append(' ');
        last.text().append(words);
    }

    private void begin(String words, SourceLine line) {
        length += words.length() + 1;
        List<SourceLine> lines = new ArrayList<>();
        lines.add(line);
        paragraphs.add(new Paragraph(new StringBuilder(words), lines));
    }

    private static char end(Paragraph paragraph) {
        return paragraph.text().charAt(paragraph.text().length() - 1);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    boolean isFull() {
        return length > LONGEST;
    }

    String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }

    List<Words> paragraphs() {
        return paragraphs.stream()
                .map(one -> new Words(one.text().toString(), one.lines()))
                .toList();
    }

    /** Of all its paragraphs. */
    List<SourceLine> lines() {
        return paragraphs.stream().flatMap(one -> one.lines().stream()).toList();
    }
}
