package dk.raadslag.document.read;

import dk.raadslag.words.RichText.Op;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a table tell about it: whether its headings take two rows, what they cover, whether the first
 * column is one of headings, which rows sum up the others.
 */
final class TableShape {
    private static final Set<String> TOTAL = Set.of("i alt", "ialt", "total", "sum", "samlet", "hele landet");
    private static final Pattern UNDERLINED = Pattern.compile("</?u>");

    private final List<List<String>> rows;
    private final int width;

    private TableShape(List<List<String>> rows) {
        this.rows = rows;
        this.width = rows.get(0).size();
    }

    /** @param rows even ones; those of a table without any words about itself are headed by the first */
    static TextTable of(List<List<String>> rows) {
        TableShape shape = new TableShape(rows);
        int headRows = shape.headRows();
        boolean labels = shape.numbersBesideLabels(headRows);
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++)
            cells.add(
                    headRows == 2 && row == 0
                            ? shape.groups()
                            : rows.get(row).stream().map(TableShape::cell).toList());
        TextTable table = TextTable.of(headRows, labels ? 1 : 0, cells);
        return table.withTotal(labels ? shape.total(headRows) : Total.NONE);
    }

    /** Two, if numbers stand only below the second, whose cells say what those of the first do not. */
    private int headRows() {
        if (rows.size() < 4 || width < 3) return 1;
        boolean open = rows.get(0).get(0).isEmpty();
        boolean second = rows.get(1).stream().skip(1).noneMatch(String::isEmpty);
        return open && second && !anyNumber(rows.get(0)) && !anyNumber(rows.get(1)) && numbersBesideLabels(2) ? 2 : 1;
    }

    private static boolean anyNumber(List<String> row) {
        return row.stream().skip(1).anyMatch(cell -> kind(List.of(cell)) != Column.TEXT && !isYear(cell));
    }

    private static boolean isYear(String cell) {
        return cell.matches("(19|20)\\d\\d");
    }

    /** True if every column but the first holds numbers, below so many rows of headings. */
    private boolean numbersBesideLabels(int headRows) {
        if (width < 2 || rows.size() <= headRows) return false;
        List<List<String>> body = rows.subList(headRows, rows.size());
        if (body.stream().anyMatch(row -> row.get(0).isEmpty())) return false;
        for (int column = 1; column < width; column++) {
            int at = column;
            if (kind(body.stream().map(row -> row.get(at)).toList()) == Column.TEXT) return false;
        }
        return kind(body.stream().map(row -> row.get(0)).toList()) == Column.TEXT;
    }

    private static Column kind(List<String> cells) {
        List<List<Cell>> column = new ArrayList<>(List.of(List.of(Cell.of(""))));
        cells.forEach(cell -> column.add(List.of(Cell.of(cell))));
        return TextTable.of(1, 0, column).columns().get(0);
    }

    /** The first of two rows of headings: what is empty behind a heading belongs to it. */
    private List<Cell> groups() {
        List<Cell> groups = new ArrayList<>(List.of(cell(rows.get(0).get(0))));
        for (String words : rows.get(0).subList(1, width)) {
            int last = groups.size() - 1;
            if (words.isEmpty() && last > 0)
                groups.set(last, groups.get(last).across(groups.get(last).across() + 1));
            else groups.add(cell(words));
        }
        return groups;
    }

    private Total total(int headRows) {
        String first = label(headRows);
        String last = label(rows.size() - 1);
        if (rows.size() - headRows < 3) return Total.NONE;
        boolean ends = TOTAL.contains(last) || last.equals(first);
        if (ends) return last.equals(first) || TOTAL.contains(first) ? Total.BOTH : Total.LAST;
        boolean parted = rows.subList(headRows + 1, rows.size()).stream()
                .allMatch(row -> row.get(0).toLowerCase(Locale.ROOT).startsWith("heraf"));
        return parted ? Total.FIRST : Total.NONE;
    }

    private String label(int row) {
        return rows.get(row).get(0).toLowerCase(Locale.ROOT).replaceFirst(":$", "");
    }

    /** A cell with the marks that all of its words have; the address of a link within it stays as words. */
    private static Cell cell(String raw) {
        String words = UNDERLINED.matcher(raw).replaceAll("");
        List<Op> runs = InlineMarks.parse(words);
        boolean bold = all(runs, "bold");
        boolean italic = all(runs, "italic");
        Object link = runs.size() == 1 ? runs.get(0).attributes().get("link") : null;
        StringBuilder plain = new StringBuilder();
        for (Op run : runs) {
            plain.append(run.insert());
            Object address = run.attributes().get("link");
            if (link == null && address != null && !address.equals(run.insert()))
                plain.append(" (").append(address).append(')');
        }
        Cell cell = Cell.of(plain.toString().strip());
        if (bold) cell = cell.inBold();
        if (italic) cell = cell.inItalics();
        if (!words.equals(raw)) cell = cell.underlined();
        return link == null ? cell : cell.leadingTo((String) link);
    }

    private static boolean all(List<Op> runs, String mark) {
        return !runs.isEmpty() && runs.stream().allMatch(run -> run.attributes().containsKey(mark));
    }
}
