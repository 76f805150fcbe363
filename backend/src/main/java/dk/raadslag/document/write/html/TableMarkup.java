package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Column;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table: its headings are repeated on each page, columns of numbers are aligned to the right. */
final class TableMarkup {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MANY_COLUMNS = 6;
    private static final int LETTERS_ACROSS = 72;

    private final Table table;
    private final List<List<Integer>> places;

    private TableMarkup(Table table) {
        this.table = table;
        this.places = table.places();
    }

    static void write(Tag parent, Table table) {
        TableMarkup markup = new TableMarkup(table);
        markup.write(parent.add("table", markup.styleClass()));
        for (Table.Note note : table.notes()) {
            InlineMarkup.write(parent.add("p", "note"), Inline.after(note.mark() + " ", note.words()));
        }
    }

    private String styleClass() {
        if (table.role() == Role.OVERVIEW) return "overview";
        return (table.columns().size() > MANY_COLUMNS ? "wide" : "narrow") + (crowded() ? " crowded" : "");
    }

    /** True if some word is longer than its column may get, so that words must be broken to stay on the page. */
    private boolean crowded() {
        int most = LETTERS_ACROSS / table.columns().size();
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.across() == 1)
                .flatMap(cell -> SPACES.splitAsStream(Inline.plain(cell.words())))
                .anyMatch(word -> word.length() > most);
    }

    private void write(Tag tag) {
        if (!table.caption().isEmpty()) InlineMarkup.write(tag.add("caption"), table.caption());
        if (table.headRows() > 0) writeRows(tag.add("thead"), 0, table.headRows());
        writeRows(tag.add("tbody"), table.headRows(), table.rows().size());
    }

    private void writeRows(Tag group, int from, int to) {
        for (int row = from; row < to; row++) {
            Tag tr = group.add("tr");
            List<Cell> cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                writeCell(tr, cells.get(at), row, places.get(row).get(at));
            }
        }
    }

    private void writeCell(Tag tr, Cell cell, int row, int column) {
        boolean heads = table.heads(row, column);
        Tag tag = tr.add(heads ? "th" : "td");
        Column kind = table.columns().get(column);
        if (kind == Column.PAPERS) tag.with("class", "papers");
        else if (kind != Column.WORDS) tag.with("class", "number");
        if (heads) tag.with("scope", scope(cell, row));
        if (cell.across() > 1) tag.with("colspan", String.valueOf(cell.across()));
        if (cell.down() > 1) tag.with("rowspan", String.valueOf(cell.down()));
        InlineMarkup.write(tag, cell.words());
    }

    private String scope(Cell cell, int row) {
        if (row >= table.headRows()) return cell.down() > 1 ? "rowgroup" : "row";
        return cell.across() > 1 ? "colgroup" : "col";
    }
}
