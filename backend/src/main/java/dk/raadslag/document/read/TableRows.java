package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tab-separated paragraphs as the rows of a table. */
final class TableRows {
    private static final int LONGEST_LABEL = 60;

    private TableRows() {}

    /** The index after the last row of the table that begins at {@code at}. */
    static int end(List<Paragraph> paragraphs, int at) {
        int end = at + 1;
        while (end < paragraphs.size()) {
            if (paragraphs.get(end).isRow()) end++;
            else if (isLabelBetweenRows(paragraphs, at, end)) end += 2;
            else break;
        }
        return end;
    }

    /** A row with one cell has lost its tab: a short label between rows. */
    private static boolean isLabelBetweenRows(List<Paragraph> paragraphs, int start, int at) {
        Paragraph label = paragraphs.get(at);
        boolean between = at - start >= 2
                && at + 1 < paragraphs.size()
                && paragraphs.get(at + 1).isRow();
        if (!between || label.marked() || label.text().length() > LONGEST_LABEL) return false;
        boolean sentence = label.text().matches(".*[.:;]|(?i)(tabel|figur|skema)\\b.*");
        return !sentence && !ListMarker.opens(label.text());
    }

    /** Cells without white space at their ends; every row as long as the longest. */
    static List<List<String>> cells(List<Paragraph> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Paragraph row : rows)
            cells.add(new ArrayList<>(
                    Arrays.stream(row.text().split("\t", -1)).map(String::strip).toList()));
        int width = cells.stream().mapToInt(TableRows::usedWidth).max().orElse(1);
        for (List<String> row : cells) {
            while (row.size() < width) row.add("");
            while (row.size() > width) row.remove(row.size() - 1);
        }
        return cells;
    }

    private static int usedWidth(List<String> row) {
        int width = row.size();
        while (width > 1 && row.get(width - 1).isEmpty()) width--;
        return width;
    }
}
