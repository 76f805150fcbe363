package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In a table with two rows of headings every cell names those it belongs to: where they stand does not tell it. */
final class HeadingIds {
    private final Table table;
    private final List<List<Integer>> places;
    private final String name;

    private HeadingIds(Table table, String name) {
        this.table = table;
        this.places = table.places();
        this.name = name;
    }

    /** @param parent a new table has been added to it */
    static HeadingIds of(Table table, Tag parent) {
        boolean named = table.headRows() > 1;
        return new HeadingIds(
                table,
                named ? "t" + parent.document().getElementsByTagName("table").getLength() : null);
    }

    void write(Tag tag, Cell cell, int row, int column) {
        if (name == null) return;
        if (table.heads(row, column)) tag.with("id", id(row, column));
        String headers = String.join(" ", headers(cell, row, column));
        if (!headers.isEmpty()) tag.with("headers", headers);
    }

    private String id(int row, int column) {
        return name + "-" + (row + 1) + "-" + (column + 1);
    }

    /** Those above a cell, from the top, and those before it. */
    private List<String> headers(Cell cell, int row, int column) {
        List<String> ids = new ArrayList<>();
        for (int above = 0; above < Math.min(row, table.headRows()); above++)
            addOver(ids, above, column, cell.across());
        if (row >= table.headRows() && column > 0 && table.headColumns() > 0) addBefore(ids, row);
        return ids;
    }

    private void addOver(List<String> ids, int row, int column, int across) {
        Row cells = table.rows().get(row);
        IntStream.range(0, cells.cells().size())
                .filter(at -> {
                    int begins = places.get(row).get(at);
                    return begins < column + across
                            && column < begins + cells.cells().get(at).across();
                })
                .forEach(at -> ids.add(id(row, places.get(row).get(at))));
    }

    /** The heading in the first column, which may have begun some rows above. */
    private void addBefore(List<String> ids, int row) {
        for (int above = row; above >= table.headRows(); above--) {
            boolean begins = places.get(above).get(0) == 0;
            if (!begins) continue;
            ids.add(id(above, 0));
            return;
        }
    }
}
