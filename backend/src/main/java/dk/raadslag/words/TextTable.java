package dk.raadslag.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of a text. Its rows always add up: a cell that another covers is absent, and the spans of each row, counting
 * those that reach down into it, give the width of the table. What does not add up is filled with empty cells when a
 * table is made, and no word is lost.
 *
 * <p>To build one, give the rows as they are read, and say what is known about them:
 *
 * <pre>{@code
 * TextTable.of(2, 1, List.of(
 *                 List.of(Cell.of("Skole").down(2), Cell.of("Pladser").across(2)),
 *                 List.of(Cell.of("2021"), Cell.of("2022")),
 *                 List.of(Cell.of("Østby"), Cell.of("124 (6)"), Cell.of("130").inBold()),
 *                 List.of(Cell.of("I alt"), Cell.of("124"), Cell.of("130"))))
 *         .withCaption("Tabel 1. Pladser")
 *         .withTotal(Total.LAST)
 *         .toEmbed()
 * }</pre>
 *
 * <p>What the columns hold is found in the cells, unless {@link #withColumns} says it.
 *
 * @param caption above it; empty when it has none
 * @param headRows how many rows at its top are headings: 1 or 2, and 0 in a table of one row as they were stored once
 * @param headColumns how many columns at its left are headings: 0 or 1
 * @param columns what their cells hold, one for each column
 * @param notes below it
 * @param source where its numbers are from; empty when it does not say
 * @param from the register that it is drawn from: one of {@link #REGISTERS} and an id; empty when people write it
 */
public record TextTable(
        String caption,
        int headRows,
        int headColumns,
        List<Column> columns,
        List<List<Cell>> rows,
        List<Note> notes,
        String source,
        Total total,
        Map<String, String> from) {
    /** What a table may be drawn from. */
    public static final List<String> REGISTERS = List.of("allocation", "budget", "tally");

    /** What the cells of a column hold; the constants' codes are stored. */
    public enum Column {
        TEXT("text"),
        NUMBER("number"),
        /** A value with its change in brackets: "130 (6)". */
        VALUE_CHANGE("valueChange");

        private final String code;

        Column(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Optional<Column> ofCode(Object code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /** Which rows below the headings sum up the others. */
    public enum Total {
        NONE,
        FIRST,
        LAST,
        BOTH;

        static Optional<Total> ofCode(Object code) {
            return Arrays.stream(values())
                    .filter(one -> one != NONE && one.code().equals(code))
                    .findFirst();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param words may have several lines
     * @param link where they lead, or null
     * @param across how many columns it covers
     * @param down how many rows it covers
     */
    public record Cell(
            String words, boolean bold, boolean italic, boolean underline, String link, int across, int down) {
        public static Cell of(String words) {
            return new Cell(words, false, false, false, null, 1, 1);
        }

        public Cell saying(String words) {
            return new Cell(words, bold, italic, underline, link, across, down);
        }

        public Cell inBold() {
            return new Cell(words, true, italic, underline, link, across, down);
        }

        public Cell inItalics() {
            return new Cell(words, bold, true, underline, link, across, down);
        }

        public Cell underlined() {
            return new Cell(words, bold, italic, true, link, across, down);
        }

        /** @param address on the web, or null */
        public Cell leadingTo(String address) {
            return new Cell(words, bold, italic, underline, address, across, down);
        }

        public Cell across(int columns) {
            return new Cell(words, bold, italic, underline, link, columns, down);
        }

        public Cell down(int rows) {
            return new Cell(words, bold, italic, underline, link, across, rows);
        }
    }

    /** @param mark the sign in the cells that it belongs to, such as "*" */
    public record Note(String mark, String text) {}

    public TextTable {
        caption = caption == null ? "" : caption;
        source = source == null ? "" : source;
        TableGrid grid = TableGrid.even(rows, headRows);
        rows = grid.rows();
        headRows = grid.headRows();
        columns = fitted(columns, grid.width());
        notes = List.copyOf(notes);
        from = Map.copyOf(from);
    }

    /** A table of rows as they are read. */
    public static TextTable of(int headRows, int headColumns, List<List<Cell>> rows) {
        TextTable table =
                new TextTable("", headRows, headColumns, List.of(), rows, List.of(), "", Total.NONE, Map.of());
        return table.withColumns(ColumnKinds.of(table));
    }

    /** The table in an op's insert; nothing for words and other embeds. What is odd in it is read as what is usual. */
    public static Optional<TextTable> in(Object insert) {
        return insert instanceof Map<?, ?> embed ? TableForm.read(embed.get("table")) : Optional.empty();
    }

    /** As an op inserts it. */
    public Map<String, Object> toEmbed() {
        return Map.of("table", TableForm.write(this));
    }

    public TextTable withCaption(String caption) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    /** Drawn from the register that it names: caption, notes and source stay where that has none. */
    public TextTable drawnAs(TextTable register) {
        return new TextTable(
                register.caption().isEmpty() ? caption : register.caption(),
                register.headRows(),
                register.headColumns(),
                register.columns(),
                register.rows(),
                register.notes().isEmpty() ? notes : register.notes(),
                register.source().isEmpty() ? source : register.source(),
                register.total(),
                from);
    }

    TextTable withRows(List<List<Cell>> rows) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    public TextTable withColumns(List<Column> columns) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    public TextTable withNotes(List<Note> notes) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    public TextTable withSource(String source) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    public TextTable withTotal(Total total) {
        return new TextTable(caption, headRows, headColumns, columns, rows, notes, source, total, from);
    }

    public int width() {
        return columns.size();
    }

    /** True for a row that sums up others. */
    public boolean sums(int row) {
        boolean first = total == Total.FIRST || total == Total.BOTH;
        boolean last = total == Total.LAST || total == Total.BOTH;
        return first && row == headRows || last && row == rows.size() - 1 && row >= headRows;
    }

    /** The words of each row, one for each column: those of a cell where it begins, and none where it reaches. */
    public List<List<String>> words() {
        List<List<Integer>> places = TableGrid.places(rows, width()).orElseThrow();
        List<List<String>> words = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(Collections.nCopies(width(), ""));
            for (int at = 0; at < rows.get(row).size(); at++)
                line.set(places.get(row).get(at), rows.get(row).get(at).words());
            words.add(line);
        }
        return words;
    }

    /** Caption, rows with tabs between their cells, notes and source, a line each. */
    String plain() {
        List<String> lines = new ArrayList<>();
        if (!caption.isEmpty()) lines.add(caption);
        for (List<Cell> row : rows)
            lines.add(row.stream()
                    .map(Cell::words)
                    .collect(Collectors.joining("\t"))
                    .replace('\n', ' '));
        notes.forEach(note -> lines.add(note.mark() + " " + note.text()));
        if (!source.isEmpty()) lines.add(source);
        return String.join("\n", lines);
    }

    /** As a quotation names it: by its caption, or by its headings. The front end's {@code nameOf} says the same. */
    public String name() {
        if (!caption.isEmpty()) return caption;
        return rows.isEmpty()
                ? ""
                : String.join(", ", rows.get(0).stream().map(Cell::words).toList());
    }

    private static List<Column> fitted(List<Column> columns, int width) {
        List<Column> fitted = new ArrayList<>(columns.subList(0, Math.min(width, columns.size())));
        while (fitted.size() < width) fitted.add(Column.TEXT);
        return List.copyOf(fitted);
    }
}
