package dk.raadslag.document.layout;

import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Column;
import dk.raadslag.document.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The table of a text: its first row is its heading, unless it has no other. */
final class TextTable {
    private static final Pattern NUMBER =
            Pattern.compile("[-–−+]?\\d[\\d.,\\s]*(%|pct\\.|kr\\.)?\\s*(\\([-–−+\\d.,%\\s]+\\))?");
    private static final Pattern LAST_BREAKS = Pattern.compile("\n+$");

    private final List<List<String>> rows;
    private final int columns;

    private TextTable(List<List<String>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Nothing, where the table has no cells. */
    static Optional<Table> of(List<?> rawRows) {
        TextTable table = new TextTable(cells(rawRows));
        return table.columns > 0 ? Optional.of(table.table()) : Optional.empty();
    }

    private Table table() {
        List<Column> kinds = IntStream.range(0, columns)
                .mapToObj(column -> isNumeric(column) ? Column.NUMBER : Column.WORDS)
                .toList();
        List<Row> filled = rows.stream().map(this::filled).toList();
        return new Table(Role.PLAIN, List.of(), rows.size() > 1 ? 1 : 0, 0, kinds, filled, List.of());
    }

    /** Fills up a short row: to a screen reader, a table with holes is not a table. */
    private Row filled(List<String> row) {
        return new Row(IntStream.range(0, columns)
                .mapToObj(column -> column < row.size() ? row.get(column) : "")
                .map(words ->
                        new Cell(List.of(Run.lines(LAST_BREAKS.matcher(words).replaceAll("")))))
                .toList());
    }

    private boolean isNumeric(int column) {
        boolean any = false;
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            if (cell.isEmpty()) continue;
            if (!NUMBER.matcher(cell).matches()) return false;
            any = true;
        }
        return any;
    }

    private static List<List<String>> cells(List<?> rawRows) {
        List<List<String>> rows = new ArrayList<>();
        for (Object raw : rawRows) {
            if (raw instanceof List<?> cells && !cells.isEmpty()) {
                rows.add(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            }
        }
        return rows;
    }
}
