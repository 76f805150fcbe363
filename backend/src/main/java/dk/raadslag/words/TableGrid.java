package dk.raadslag.words;

import dk.raadslag.words.TextTable.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Rows of cells that add up to one width. */
final class TableGrid {
    /** How wide a table may be; a page takes far less. */
    static final int MOST_COLUMNS = 40;

    static final int MOST_ROWS = 1000;
    /** Bounds what filling up an odd table of the first form costs. */
    private static final int MOST_FILLED = 2_000_000;

    private final List<List<Cell>> given;
    /** The most columns that there is room for. */
    private final int room;
    /** For each column, how many rows a cell above still covers. */
    private final int[] covered;

    private final List<List<Cell>> rows = new ArrayList<>();
    /** How wide the table was when each row was placed. */
    private final List<Integer> widths = new ArrayList<>();

    private int width = 1;
    private int headRows;

    private TableGrid(List<List<Cell>> given, int headRows) {
        this.given = given;
        this.headRows = Math.min(headRows, given.size());
        int widest = given.stream()
                .mapToInt(row -> row.stream().mapToInt(TableGrid::across).sum())
                .max()
                .orElse(1);
        this.room =
                Math.min(Math.max(1, widest) + MOST_COLUMNS, Math.max(MOST_COLUMNS, MOST_FILLED / (given.size() + 1)));
        this.covered = new int[room];
    }

    private static int across(Cell cell) {
        return Math.max(1, Math.min(cell.across(), MOST_COLUMNS));
    }

    /** For each row the columns in which its cells begin; nothing when their spans do not add up to the width. */
    static Optional<List<List<Integer>>> places(List<List<Cell>> rows, int width) {
        int[] covered = new int[width];
        List<List<Integer>> places = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> begin = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(row)) {
                while (column < width && covered[column] > 0) covered[column++]--;
                if (cell.across() > width - column || cell.down() > rows.size() - row) return Optional.empty();
                begin.add(column);
                for (int end = column + cell.across(); column < end; column++) {
                    if (covered[column] > 0) return Optional.empty();
                    covered[column] = cell.down() - 1;
                }
            }
            while (column < width && covered[column] > 0) covered[column++]--;
            if (column < width || begin.isEmpty()) return Optional.empty();
            places.add(begin);
        }
        return Optional.of(places);
    }

    /**
     * The same cells, with empty ones where there were none; a span that reaches over others, out of the headings or
     * out of the table is cut. A row in which no cell begins is left out.
     */
    static TableGrid even(List<List<Cell>> rows, int headRows) {
        TableGrid grid = new TableGrid(rows, headRows);
        int heads = grid.headRows;
        for (int row = 0; row < rows.size(); row++) {
            int left = (row < heads ? heads : rows.size()) - row;
            List<Cell> placed = grid.placed(rows.get(row), left);
            if (placed.isEmpty()) grid.leaveOut(row < heads);
            else grid.rows.add(placed);
            if (!placed.isEmpty()) grid.widths.add(grid.width);
        }
        return grid;
    }

    /** The rows, filled up to the width of the widest. */
    List<List<Cell>> rows() {
        List<List<Cell>> filled = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = new ArrayList<>(rows.get(row));
            cells.addAll(Collections.nCopies(width - widths.get(row), Cell.of("")));
            filled.add(List.copyOf(cells));
        }
        return List.copyOf(filled);
    }

    int headRows() {
        return headRows;
    }

    int width() {
        return width;
    }

    /** @param left how many rows a cell of this row may reach down, with its own */
    private List<Cell> placed(List<Cell> row, int left) {
        List<Cell> placed = new ArrayList<>();
        int[] now = covered.clone();
        int column = 0;
        for (int at = 0; at < row.size(); at++) {
            Cell cell = row.get(at);
            while (column < room && now[column] > 0) column++;
            if (column == room) {
                addToLast(placed, row.subList(at, row.size()));
                break;
            }
            int across = 1;
            while (across < across(cell) && column + across < room && now[column + across] == 0) across++;
            int down = Math.max(1, Math.min(cell.down(), left));
            placed.add(cell.across(across).down(down));
            Arrays.fill(covered, column, column + across, down);
            column += across;
        }
        width = Math.max(width, column);
        for (; column < width; column++) if (now[column] == 0) placed.add(Cell.of(""));
        for (int at = 0; at < room; at++) covered[at] = Math.max(0, covered[at] - 1);
        return placed;
    }

    private static void addToLast(List<Cell> placed, List<Cell> more) {
        Cell last = placed.isEmpty() ? Cell.of("") : placed.remove(placed.size() - 1);
        StringBuilder words = new StringBuilder(last.words());
        for (Cell cell : more) if (!cell.words().isBlank()) words.append(' ').append(cell.words());
        placed.add(last.saying(words.toString().strip()));
    }

    /** Nothing begins in the row that comes next: every cell that reaches down to it reaches one row less. */
    private void leaveOut(boolean head) {
        int next = rows.size();
        for (int above = 0; above < next; above++) {
            int reach = next - above;
            rows.set(
                    above,
                    rows.get(above).stream()
                            .map(cell -> cell.down() > reach ? cell.down(cell.down() - 1) : cell)
                            .toList());
        }
        if (head) headRows--;
    }
}
