package dk.raadslag.document.source;

import java.util.List;

/**
 * A paragraph of a file, with what the file tells of it beside its words.
 *
 * @param level of a heading from 1; how deep a list point lies, from 0; by how many steps other words are moved in
 * @param number of a point in a numbered list; 0 for any other point
 * @param text the words in one line. A numbered heading or point begins with its number, any other point with "-";
 *     words with a mark in the margin begin with "./."; the cells of a row stand between tabs
 * @param marks which characters of the text are bold, or lead somewhere
 * @param cells of a row of a table; empty for everything else
 * @param page from 1; 0 where a file has no pages
 * @param sure true if the file says so itself, false if it was told by looks
 */
public record Passage(
        Kind kind, int level, int number, String text, List<Span> marks, List<Cell> cells, int page, boolean sure) {
    /** What a passage is in its file. */
    public enum Kind {
        WORDS,
        HEADING,
        POINT,
        QUOTE,
        /** What stands above a table, or below it. */
        CAPTION,
        /** A row of a table. */
        ROW,
        /** A line of a table of contents. */
        CONTENTS,
        /** A page that holds a picture, and no words. */
        PICTURE,
        /** What stands on pages because they are pages: headers, footers, numbers. */
        FURNITURE
    }

    /**
     * Characters of a text with the same marks.
     *
     * @param from the first character
     * @param to the one after the last
     * @param link an address, or null
     */
    public record Span(int from, int to, boolean bold, boolean italic, boolean underline, String link) {
        /** The same characters in a text that begins elsewhere. */
        public Span moved(int by) {
            return new Span(from + by, to + by, bold, italic, underline, link);
        }
    }

    /**
     * A cell of a table.
     *
     * @param across how many columns it covers
     * @param down how many rows it covers
     * @param heads true for a heading of a row or a column
     * @param first true in the first row of its table
     */
    public record Cell(String text, List<Span> marks, int across, int down, boolean heads, boolean first) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    public Passage {
        marks = List.copyOf(marks);
        cells = List.copyOf(cells);
    }

    /** Words that are nothing else. */
    public static Passage words(Marked words, int page) {
        return of(Kind.WORDS, 0, words, page);
    }

    /** Anything without number and cells, as the file says. */
    public static Passage of(Kind kind, int level, Marked words, int page) {
        return new Passage(kind, level, 0, words.text(), words.marks(), List.of(), page, true);
    }

    /** A row, whose words are those of its cells. */
    public static Passage row(List<Cell> cells, int page) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells)
            text.append(text.isEmpty() && cell == cells.get(0) ? "" : "\t").append(cell.text());
        return new Passage(Kind.ROW, 0, 0, text.toString(), List.of(), cells, page, true);
    }

    /** The same words as something else. */
    public Passage as(Kind newKind, int newLevel) {
        return new Passage(newKind, newLevel, number, text, marks, cells, page, sure);
    }

    /** The same, told by its looks. */
    public Passage guessed() {
        return new Passage(kind, level, number, text, marks, cells, page, false);
    }

    /** True if every character has the mark, as those of a heading may. */
    public boolean wholeBold() {
        return !text.isBlank()
                && marks.stream()
                                .filter(Span::bold)
                                .mapToInt(span -> span.to() - span.from())
                                .sum()
                        >= text.strip().length();
    }
}
