package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Column;
import dk.raadslag.document.model.Table.Row;
import java.util.List;

/** Writes a table: its headings are repeated on each page, columns of numbers are aligned to the right. */
final class TableMarkup {
    /** A table of more lines may be broken over two pages. */
    private static final int SHORT = 16;

    private final Table table;
    private final List<List<Integer>> places;
    private final TableRoom room;
    private final HeadingIds ids;

    private TableMarkup(Table table, HeadingIds ids) {
        this.table = table;
        this.places = table.places();
        this.room = new TableRoom(table, places);
        this.ids = ids;
    }

    static void write(Tag parent, Table table) {
        List<List<Inline>> below = table.below();
        boolean isShort = table.rows().size() <= SHORT;
        Tag kept = isShort && !below.isEmpty() ? parent.add("div", "kept") : parent;
        Tag tag = kept.add("table");
        TableMarkup markup = new TableMarkup(table, HeadingIds.of(table, kept));
        tag.with("class", markup.styleClass() + (isShort ? " short" : ""));
        markup.write(tag);
        for (List<Inline> line : below) InlineMarkup.write(kept.add("p", "tablenote"), line);
    }

    private String styleClass() {
        if (table.role() == Role.OVERVIEW) return "overview";
        return (room.wide() ? "wide" : "narrow") + (room.crowded() ? " crowded" : "");
    }

    private void write(Tag tag) {
        if (!table.caption().isEmpty()) InlineMarkup.write(tag.add("caption"), table.caption());
        if (table.headRows() > 0) writeRows(tag.add("thead"), 0, table.headRows());
        writeRows(tag.add("tbody"), table.headRows(), table.rows().size());
    }

    private void writeRows(Tag group, int from, int to) {
        for (int row = from; row < to; row++) {
            Row cells = table.rows().get(row);
            Tag tr = cells.total() ? group.add("tr", "total") : group.add("tr");
            for (int at = 0; at < cells.cells().size(); at++) {
                writeCell(tr, cells.cells().get(at), row, places.get(row).get(at));
            }
        }
    }

    private void writeCell(Tag tr, Cell cell, int row, int column) {
        boolean heads = table.heads(row, column);
        Tag tag = tr.add(heads ? "th" : "td");
        String looks = looks(cell, row, column);
        if (!looks.isEmpty()) tag.with("class", looks);
        if (heads) tag.with("scope", scope(cell, row));
        ids.write(tag, cell, row, column);
        if (cell.across() > 1) tag.with("colspan", String.valueOf(cell.across()));
        if (cell.down() > 1) tag.with("rowspan", String.valueOf(cell.down()));
        InlineMarkup.write(tag.breaking(room::isTooLong), cell.words());
    }

    private String looks(Cell cell, int row, int column) {
        if (cell.across() > 1 && row < table.headRows()) return "group";
        Column kind = table.columns().get(column);
        return switch (kind) {
            case WORDS -> "";
            case PAPERS -> "papers";
            case NUMBER, VALUE_CHANGE -> "number";
        };
    }

    private String scope(Cell cell, int row) {
        if (row >= table.headRows()) return cell.down() > 1 ? "rowgroup" : "row";
        return cell.across() > 1 ? "colgroup" : "col";
    }
}
