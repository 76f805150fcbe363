package dk.raadslag.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table: the first row is its header, repeated on each page; columns of numbers are aligned to the right. */
final class TableMarkup {
    private static final Pattern NUMBER =
            Pattern.compile("[-–−+]?\\d[\\d.,\\s]*(%|pct\\.|kr\\.)?\\s*(\\([-–−+\\d.,%\\s]+\\))?");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MANY_COLUMNS = 6;
    private static final int LETTERS_ACROSS = 72;

    private final List<List<String>> rows;
    private final int columns;

    private TableMarkup(List<List<String>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    static void write(Tag parent, List<?> rawRows) {
        TableMarkup table = new TableMarkup(cells(rawRows));
        if (table.columns > 0) table.write(parent.add("table", table.styleClass()));
    }

    private String styleClass() {
        return (columns > MANY_COLUMNS ? "wide" : "narrow") + (crowded() ? " crowded" : "");
    }

    /** True if some word is longer than its column may get, so that words must be broken to stay on the page. */
    private boolean crowded() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(SPACES::splitAsStream)
                .anyMatch(word -> word.length() > LETTERS_ACROSS / columns);
    }

    private void write(Tag table) {
        boolean headed = rows.size() > 1;
        if (headed) writeRow(table.add("thead"), rows.get(0), "th");
        Tag body = table.add("tbody");
        for (List<String> row : rows.subList(headed ? 1 : 0, rows.size())) writeRow(body, row, "td");
    }

    private void writeRow(Tag group, List<String> row, String cellName) {
        Tag tr = group.add("tr");
        // Fills up a short row: to a screen reader, a table with holes is not a table.
        for (int column = 0; column < columns; column++) {
            Tag cell = isNumeric(column) ? tr.add(cellName, "number") : tr.add(cellName);
            if (cellName.equals("th")) cell.with("scope", "col");
            writeLines(cell, column < row.size() ? row.get(column) : "");
        }
    }

    private static void writeLines(Tag cell, String text) {
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) cell.add("br");
            cell.text(lines[i]);
        }
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
