package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a table that a PDF or DOCX has as one. */
final class FileTable {
    private static final int MOST_COLUMNS = 200;

    private FileTable() {}

    /** The index after the last row of the table whose first row is at {@code at}. */
    static int end(List<Paragraph> paragraphs, int at) {
        int end = at + 1;
        while (end < paragraphs.size() && paragraphs.get(end).is(Kind.ROW) && !isFirst(paragraphs.get(end))) end++;
        return end;
    }

    private static boolean isFirst(Paragraph row) {
        List<Cell> cells = row.role().passage().cells();
        return !cells.isEmpty() && cells.get(0).first();
    }

    /** The words of each place; those of a cell that covers several stand in the first of them. */
    static List<List<String>> cells(List<Paragraph> rows) {
        int[] covered = new int[MOST_COLUMNS];
        List<List<String>> cells = new ArrayList<>();
        for (Paragraph row : rows) {
            List<String> places = new ArrayList<>();
            for (Cell cell : row.role().passage().cells()) {
                skip(covered, places);
                for (int i = 0; i < cell.across() && places.size() < MOST_COLUMNS; i++) {
                    covered[places.size()] = cell.down() - 1;
                    places.add(i == 0 ? cell.text() : "");
                }
            }
            skip(covered, places);
            cells.add(places);
        }
        int width = cells.stream().mapToInt(List::size).max().orElse(1);
        for (List<String> row : cells) row.addAll(Arrays.asList(new String[width - row.size()]));
        cells.forEach(row -> row.replaceAll(cell -> cell == null ? "" : cell));
        return cells;
    }

    /** Places that a cell above reaches down into. */
    private static void skip(int[] covered, List<String> places) {
        while (places.size() < MOST_COLUMNS && covered[places.size()] > 0) {
            covered[places.size()]--;
            places.add("");
        }
    }
}
