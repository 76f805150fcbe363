package dk.raadslag.words;

import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Note;
import dk.raadslag.words.TextTable.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table is stored: {@code {"v": 2, "caption", "headRows", "headColumns", "columns": [{"kind"}], "rows": [[cell]],
 * "notes": [{"mark", "text"}], "source", "total", "from"}}; a cell is a string, or {@code {"t", "b", "u", "link",
 * "cols", "rows"}}. With {@code "v": 3} a cell may have {@code "i"} too; a table without italics is kept as before, so
 * that a process that knows the second form only can read it. The first form, {@code {"rows": [["cell"]]}}, is read as
 * it was shown: the first row is its heading, unless it has no other, and columns of numbers are found by their cells.
 */
final class TableForm {
    private static final Pattern LAST_BREAKS = Pattern.compile("\n+$");

    private TableForm() {}

    static Optional<TextTable> read(Object stored) {
        if (!(stored instanceof Map<?, ?> table) || !(table.get("rows") instanceof List<?>)) return Optional.empty();
        return Optional.of(isFirst(table) ? readFirst(list(table, "rows")) : readLater(table));
    }

    static boolean isFirst(Map<?, ?> table) {
        return !table.containsKey("v");
    }

    static boolean isThird(Map<?, ?> table) {
        return Integer.valueOf(3).equals(table.get("v"));
    }

    private static TextTable readFirst(List<?> stored) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Object row : stored) {
            if (row instanceof List<?> cells && !cells.isEmpty())
                rows.add(cells.stream().map(TableForm::readFirstCell).toList());
        }
        return TextTable.of(rows.size() > 1 ? 1 : 0, 0, rows);
    }

    private static Cell readFirstCell(Object cell) {
        return Cell.of(LAST_BREAKS.matcher(cell == null ? "" : cell.toString()).replaceAll(""));
    }

    private static TextTable readLater(Map<?, ?> table) {
        List<List<Cell>> rows = list(table, "rows").stream()
                .map(row -> row instanceof List<?> cells
                        ? cells.stream().map(TableForm::readCell).toList()
                        : List.<Cell>of())
                .toList();
        List<Column> columns = list(table, "columns").stream()
                .map(column -> column instanceof Map<?, ?> one ? one.get("kind") : null)
                .map(kind -> Column.ofCode(kind).orElse(Column.TEXT))
                .toList();
        List<Note> notes = list(table, "notes").stream()
                .filter(Map.class::isInstance)
                .map(note -> readNote((Map<?, ?>) note))
                .toList();
        return new TextTable(
                words(table.get("caption")),
                between(1, table.get("headRows"), 2),
                between(0, table.get("headColumns"), 1),
                columns,
                rows,
                notes,
                words(table.get("source")),
                Total.ofCode(table.get("total")).orElse(Total.NONE),
                readFrom(table.get("from")));
    }

    private static Note readNote(Map<?, ?> note) {
        return new Note(words(note.get("mark")), words(note.get("text")));
    }

    static Cell readCell(Object cell) {
        if (!(cell instanceof Map<?, ?> marked)) return Cell.of(words(cell));
        return new Cell(
                words(marked.get("t")),
                Boolean.TRUE.equals(marked.get("b")),
                Boolean.TRUE.equals(marked.get("i")),
                Boolean.TRUE.equals(marked.get("u")),
                marked.get("link") instanceof String address ? address : null,
                between(1, marked.get("cols"), TableGrid.MOST_COLUMNS),
                between(1, marked.get("rows"), TableGrid.MOST_ROWS));
    }

    private static Map<String, String> readFrom(Object from) {
        if (!(from instanceof Map<?, ?> one) || one.size() != 1) return Map.of();
        Map.Entry<?, ?> register = one.entrySet().iterator().next();
        boolean known = register.getKey() instanceof String && register.getValue() instanceof String;
        return known ? Map.of((String) register.getKey(), (String) register.getValue()) : Map.of();
    }

    private static List<?> list(Map<?, ?> table, String name) {
        return table.get(name) instanceof List<?> list ? list : List.of();
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    private static int between(int least, Object value, int most) {
        return value instanceof Number number ? Math.max(least, Math.min(number.intValue(), most)) : least;
    }

    static Map<String, Object> write(TextTable table) {
        Map<String, Object> stored = new LinkedHashMap<>();
        boolean italic = table.rows().stream().flatMap(List::stream).anyMatch(Cell::italic);
        stored.put("v", italic ? 3 : 2);
        stored.put("caption", orNull(table.caption()));
        stored.put("headRows", Math.max(1, table.headRows()));
        stored.put("headColumns", table.headColumns());
        stored.put(
                "columns",
                table.columns().stream()
                        .map(column -> Map.of("kind", column.code()))
                        .toList());
        stored.put(
                "rows",
                table.rows().stream()
                        .map(row -> row.stream().map(TableForm::write).toList())
                        .toList());
        stored.put(
                "notes",
                table.notes().stream()
                        .map(note -> Map.of("mark", note.mark(), "text", note.text()))
                        .toList());
        stored.put("source", orNull(table.source()));
        stored.put("total", table.total() == Total.NONE ? null : table.total().code());
        stored.put("from", table.from().isEmpty() ? null : table.from());
        return stored;
    }

    private static Object write(Cell cell) {
        if (cell.equals(Cell.of(cell.words()))) return cell.words();
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("t", cell.words());
        if (cell.bold()) stored.put("b", true);
        if (cell.italic()) stored.put("i", true);
        if (cell.underline()) stored.put("u", true);
        if (cell.link() != null) stored.put("link", cell.link());
        if (cell.across() > 1) stored.put("cols", cell.across());
        if (cell.down() > 1) stored.put("rows", cell.down());
        return stored;
    }

    private static String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
