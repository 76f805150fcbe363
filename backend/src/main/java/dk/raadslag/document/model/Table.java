package dk.raadslag.document.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table. Cells that another covers are absent; the spans of each row add up to the columns, counting those that reach
 * down into it.
 *
 * @param caption above it; empty when it has none
 * @param headRows how many rows at its top are headings, repeated on each page
 * @param headColumns how many columns at its left are headings
 * @param notes below it
 * @param source where its numbers are from, below the notes; empty when it does not say
 */
public record Table(
        Role role,
        List<Inline> caption,
        int headRows,
        int headColumns,
        List<Column> columns,
        List<Row> rows,
        List<Note> notes,
        List<Inline> source)
        implements Block {
    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        source = List.copyOf(source);
    }

    /** What the cells of a column hold; a style aligns them by it. */
    public enum Column {
        WORDS,
        NUMBER,
        /** A value with its change in brackets: "130 (6)". */
        VALUE_CHANGE,
        /** Whether papers belong to what stands in the row. */
        PAPERS
    }

    /** @param total true when it sums up others */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<Cell> cells) {
            this(cells, false);
        }
    }

    /**
     * @param across how many columns it covers
     * @param down how many rows it covers
     */
    public record Cell(List<Inline> words, int across, int down) {
        public Cell {
            words = List.copyOf(words);
        }

        public Cell(List<Inline> words) {
            this(words, 1, 1);
        }
    }

    /** @param mark the sign in the cells that it belongs to */
    public record Note(String mark, List<Inline> words) {
        public Note {
            words = List.copyOf(words);
        }
    }

    /** What stands below it, a line each: its notes after their marks, and its source. */
    public List<List<Inline>> below() {
        List<List<Inline>> lines = new ArrayList<>();
        for (Note note : notes)
            lines.add(note.mark().isEmpty() ? note.words() : Inline.after(note.mark() + " ", note.words()));
        if (!source.isEmpty()) lines.add(source);
        return lines;
    }

    /** For each row, the columns in which its cells begin. */
    public List<List<Integer>> places() {
        // How many rows a cell above still covers.
        int[] covered = new int[columns.size()];
        List<List<Integer>> places = new ArrayList<>();
        for (Row row : rows) {
            List<Integer> begin = new ArrayList<>();
            int[] below = new int[covered.length];
            int column = 0;
            for (Cell cell : row.cells()) {
                while (covered[column] > 0) column++;
                begin.add(column);
                Arrays.fill(below, column, column + cell.across(), cell.down());
                column += cell.across();
            }
            for (int c = 0; c < covered.length; c++) covered[c] = Math.max(covered[c], below[c]) - 1;
            places.add(begin);
        }
        return places;
    }

    /** True for a cell of a heading, by its place. */
    public boolean heads(int row, int column) {
        return row < headRows || column < headColumns;
    }
}
