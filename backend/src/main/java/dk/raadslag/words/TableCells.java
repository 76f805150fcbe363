package dk.raadslag.words;

import dk.raadslag.words.TextTable.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of a table by where they are: one that covers several places is at each of them. */
final class TableCells {
    /** A cell and where it begins. */
    record At(int row, int column, Cell cell) {}

    private final TextTable table;
    private final At[][] at;

    TableCells(TextTable table) {
        this.table = table;
        this.at = new At[table.rows().size()][table.width()];
        List<List<Integer>> places =
                TableGrid.places(table.rows(), table.width()).orElseThrow();
        for (int row = 0; row < at.length; row++)
            for (int n = 0; n < places.get(row).size(); n++)
                put(new At(row, places.get(row).get(n), table.rows().get(row).get(n)));
    }

    private void put(At one) {
        for (int row = one.row(); row < one.row() + one.cell().down(); row++)
            for (int column = one.column(); column < one.column() + one.cell().across(); column++)
                at[row][column] = one;
    }

    /** What is at a place; nothing outside of the table. */
    Optional<At> at(int row, int column) {
        boolean inside = row >= 0 && row < at.length && column >= 0 && column < table.width();
        return inside ? Optional.of(at[row][column]) : Optional.empty();
    }

    /** The words of the headings over a place, from the top; a heading that covers two rows counts once. */
    List<String> above(int row, int column) {
        return IntStream.range(0, Math.min(row, table.headRows()))
                .filter(head -> at[head][column].row() == head)
                .mapToObj(head -> at[head][column].cell().words())
                .toList();
    }

    /** Of each cell that begins in a row the words, one for each column; none outside of the table. */
    List<String> line(int row) {
        if (row < 0 || row >= at.length) return List.of();
        return IntStream.range(0, table.width())
                .mapToObj(column -> begins(row, column) ? at[row][column].cell().words() : "")
                .toList();
    }

    int rows() {
        return at.length;
    }

    private boolean begins(int row, int column) {
        return at[row][column].row() == row && at[row][column].column() == column;
    }
}
