package dk.raadslag.words;

import dk.raadslag.words.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where words stand in a table.
 *
 * @param row in which their cell begins, counted from 0 with the headings; {@code column} likewise
 * @param start their first character in the cell; {@code end} is exclusive
 */
public record CellPlace(int row, int column, int start, int end) {
    /** The words that stand here; nothing when there are none in one cell. */
    public Optional<String> words(TextTable table) {
        return new TableCells(table)
                .at(row, column)
                .filter(at -> at.row() == row && at.column() == column)
                .map(at -> at.cell().words())
                .filter(words -> 0 <= start && start < end && end <= words.length())
                .map(words -> words.substring(start, end));
    }

    /** The table with other words here. */
    public TextTable saying(TextTable table, String words) {
        Cell here = new TableCells(table).at(row, column).orElseThrow().cell();
        String all = here.words();
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        // A cell is told from an equal one of its row by identity.
        rows.set(
                row,
                rows.get(row).stream()
                        .map(cell ->
                                cell == here ? cell.saying(all.substring(0, start) + words + all.substring(end)) : cell)
                        .toList());
        return table.withRows(rows);
    }
}
