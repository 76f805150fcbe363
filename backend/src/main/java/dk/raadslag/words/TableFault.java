package dk.raadslag.words;

import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Total;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why the server takes no such table, from a browser or from a file. */
public enum TableFault {
    /** A property is unknown, or has a value that it may not have. */
    UNKNOWN,
    /** It has too many rows, columns or notes. */
    TOO_LARGE,
    /** The spans of its cells do not add up. */
    RAGGED;

    /** The stable code that a sender is told. */
    public String code() {
        return "table-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_NOTES = 50;
    private static final int LONGEST_MARK = 10;
    private static final int LONGEST_ID = 100;
    private static final Set<String> PROPERTIES =
            Set.of("v", "caption", "headRows", "headColumns", "columns", "rows", "notes", "source", "total", "from");
    private static final Set<String> OF_CELLS = Set.of("t", "b", "u", "link", "cols", "rows");

    /** What is wrong with a stored table. */
    public static Optional<TableFault> of(Object stored) {
        if (!(stored instanceof Map<?, ?> table) || !(table.get("rows") instanceof List<?> rows))
            return Optional.of(UNKNOWN);
        if (TableForm.isFirst(table))
            return table.size() == 1 && rows.stream().allMatch(TableFault::isFirstRow)
                    ? Optional.empty()
                    : Optional.of(UNKNOWN);
        boolean italics = TableForm.isThird(table);
        if (!isKnown(table) || !rows.stream().allMatch(row -> isRow(row, italics))) return Optional.of(UNKNOWN);
        List<?> columns = (List<?>) table.get("columns");
        long cells = rows.stream().mapToLong(row -> ((List<?>) row).size()).sum();
        boolean large = columns.size() > TableGrid.MOST_COLUMNS
                || rows.size() > TableGrid.MOST_ROWS
                || cells > MOST_CELLS
                || table.get("notes") instanceof List<?> notes && notes.size() > MOST_NOTES;
        if (large) return Optional.of(TOO_LARGE);
        return addsUp(rows, columns.size(), (Integer) table.get("headRows")) ? Optional.empty() : Optional.of(RAGGED);
    }

    /** The same for all tables of a text. */
    public static Optional<TableFault> of(RichText text) {
        return text.ops().stream()
                .flatMap(op -> op.insert() instanceof Map<?, ?> embed && embed.containsKey("table")
                        ? of(embed.get("table")).stream()
                        : Stream.empty())
                .findFirst();
    }

    private static boolean addsUp(List<?> stored, int width, int headRows) {
        List<List<Cell>> rows = stored.stream()
                .map(row -> ((List<?>) row).stream().map(TableForm::readCell).toList())
                .toList();
        if (width == 0
                || headRows > rows.size()
                || TableGrid.places(rows, width).isEmpty()) return false;
        for (int row = 0; row < headRows; row++) {
            int left = headRows - row;
            if (rows.get(row).stream().anyMatch(cell -> cell.down() > left)) return false;
        }
        return true;
    }

    private static boolean isKnown(Map<?, ?> table) {
        return PROPERTIES.containsAll(table.keySet())
                && isBetween(2, table.get("v"), 3)
                && isWordsOrNull(table.get("caption"))
                && isBetween(1, table.get("headRows"), 2)
                && isBetween(0, table.get("headColumns"), 1)
                && table.get("columns") instanceof List<?> columns
                && columns.stream().allMatch(TableFault::isColumn)
                && (table.get("notes") == null
                        || table.get("notes") instanceof List<?> notes
                                && notes.stream().allMatch(TableFault::isNote))
                && isWordsOrNull(table.get("source"))
                && (table.get("total") == null
                        || Total.ofCode(table.get("total")).isPresent())
                && (table.get("from") == null || isRegister(table.get("from")));
    }

    private static boolean isColumn(Object column) {
        return column instanceof Map<?, ?> one
                && one.size() == 1
                && Column.ofCode(one.get("kind")).isPresent();
    }

    private static boolean isNote(Object note) {
        return note instanceof Map<?, ?> one
                && one.size() == 2
                && isWords(one.get("mark"))
                && ((String) one.get("mark")).length() <= LONGEST_MARK
                && isWords(one.get("text"));
    }

    private static boolean isRegister(Object from) {
        return from instanceof Map<?, ?> one
                && one.size() == 1
                && one.entrySet().stream()
                        .allMatch(register -> TextTable.REGISTERS.contains(register.getKey())
                                && isWords(register.getValue())
                                && ((String) register.getValue()).length() <= LONGEST_ID);
    }

    private static boolean isFirstRow(Object row) {
        return row instanceof List<?> cells && cells.stream().allMatch(TableFault::isWords);
    }

    private static boolean isRow(Object row, boolean italics) {
        return row instanceof List<?> cells && cells.stream().allMatch(cell -> isCell(cell, italics));
    }

    private static boolean isCell(Object cell, boolean italics) {
        if (isWords(cell)) return true;
        return cell instanceof Map<?, ?> marked
                && marked.keySet().stream().allMatch(name -> OF_CELLS.contains(name) || italics && "i".equals(name))
                && isWords(marked.get("t"))
                && (marked.get("b") == null || Boolean.TRUE.equals(marked.get("b")))
                && (marked.get("i") == null || Boolean.TRUE.equals(marked.get("i")))
                && (marked.get("u") == null || Boolean.TRUE.equals(marked.get("u")))
                && (marked.get("link") == null
                        || marked.get("link") instanceof String address && RichText.isAddress(address))
                && (marked.get("cols") == null || isBetween(1, marked.get("cols"), TableGrid.MOST_COLUMNS))
                && (marked.get("rows") == null || isBetween(1, marked.get("rows"), TableGrid.MOST_ROWS));
    }

    private static boolean isWordsOrNull(Object value) {
        return value == null || isWords(value);
    }

    /** Half a character, of one beyond U+FFFF, cannot be written. */
    private static boolean isWords(Object value) {
        return value instanceof String words
                && StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }

    private static boolean isBetween(int least, Object value, int most) {
        return value instanceof Integer number && number >= least && number <= most;
    }
}
