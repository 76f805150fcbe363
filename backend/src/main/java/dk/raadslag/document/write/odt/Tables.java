package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.write.office.ColumnWidths;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import dk.raadslag.document.write.office.TableLooks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes tables: rows of headings are repeated on each page, no row and no short table is broken over two. */
final class Tables {
    private static final String GREY = "0.5pt solid #b9c3cc";

    private final Xml out;
    private final AutomaticStyles styles;
    private final Paragraphs paragraphs;
    private final House house;
    private final int tables;

    private Tables(Xml out, AutomaticStyles styles, Paragraphs paragraphs, House house) {
        this.out = out;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.house = house;
        this.tables = paragraphs.nextTable();
    }

    static void write(Xml out, AutomaticStyles styles, Paragraphs paragraphs, House house, Table table) {
        if (!table.caption().isEmpty()) paragraphs.write(ParagraphStyle.CAPTION, 0, table.caption());
        new Tables(out, styles, paragraphs, house).write(table);
        for (List<Inline> line : table.below()) paragraphs.write(ParagraphStyle.TABLE_NOTE, 0, line);
    }

    /** Names to the left, what they stand for to the right. */
    static void write(Xml out, AutomaticStyles styles, Paragraphs paragraphs, House house, Facts facts) {
        new Tables(out, styles, paragraphs, house).write(facts);
    }

    private void write(Facts facts) {
        open(true, false);
        columns(TableLooks.LABELS, house.width() - TableLooks.LABELS);
        for (int at = 0; at < facts.facts().size(); at++) {
            Map<String, String> edges = new TreeMap<>();
            if (at == 0) edges.put("fo:border-top", line(0.75));
            if (at == facts.facts().size() - 1) edges.put("fo:border-bottom", line(0.75));
            Facts.Fact fact = facts.facts().get(at);
            openRow();
            write(fact.label(), ParagraphStyle.TABLE_HEADING, edges, "fo:border-left");
            write(fact.value(), ParagraphStyle.TABLE_TEXT, edges, "fo:border-right");
            out.close();
        }
        out.close();
    }

    private void write(String words, ParagraphStyle style, Map<String, String> edges, String edge) {
        Map<String, String> looks = new TreeMap<>(edges);
        looks.put(edge, line(0.75));
        openCell(looks, 1, 1);
        paragraphs.write(style, 0, List.of(Run.of(words)));
        out.close();
    }

    private void write(Table table) {
        boolean isShort = TableLooks.isShort(table);
        open(isShort, isShort && !table.below().isEmpty());
        columns(ColumnWidths.of(table, house.width()));
        List<List<Integer>> places = table.places();
        for (int row = 0; row < table.rows().size(); row++) {
            if (row == 0 && table.headRows() > 0) out.open("table:table-header-rows");
            openRow();
            int column = 0;
            for (int at = 0; at < places.get(row).size(); at++) {
                for (; column < places.get(row).get(at); column++) out.empty("table:covered-table-cell");
                Cell cell = table.rows().get(row).cells().get(at);
                write(table, cell, row, column++);
                for (int covered = 1; covered < cell.across(); covered++, column++)
                    out.empty("table:covered-table-cell");
            }
            for (; column < table.columns().size(); column++) out.empty("table:covered-table-cell");
            out.close();
            if (row == table.headRows() - 1) out.close();
        }
        out.close();
    }

    private void write(Table table, Cell cell, int row, int column) {
        boolean head = row < table.headRows();
        Map<String, String> looks = new TreeMap<>();
        looks.put("fo:border-bottom", head && row + cell.down() == table.headRows() ? line(1) : GREY);
        if (head) looks.put("fo:background-color", "#e6f0f5");
        if (head) looks.put("style:vertical-align", "bottom");
        if (table.rows().get(row).total()) looks.put("fo:border-top", line(1));
        openCell(looks, cell.across(), cell.down());
        Map<String, String> aligned =
                switch (TableLooks.side(table, cell, row, column)) {
                    case START -> Map.of();
                    case CENTER -> Map.of("fo:text-align", "center");
                    case END -> Map.of("fo:text-align", "end");
                };
        paragraphs.write(TableLooks.style(table, row, column), aligned, cell.words());
        out.close();
    }

    /**
     * @param whole true for one that stands on one page
     * @param staysWithNext true if what is below it stands there too
     */
    private void open(boolean whole, boolean staysWithNext) {
        Map<String, String> looks = new TreeMap<>();
        looks.put("style:width", house.width() / 20.0 + "pt");
        looks.put("table:align", "margins");
        looks.put("table:border-model", "collapsing");
        looks.put("fo:margin-top", "5pt");
        looks.put("fo:margin-bottom", staysWithNext ? "2pt" : "12pt");
        looks.put("style:may-break-between-rows", String.valueOf(!whole));
        if (staysWithNext) looks.put("fo:keep-with-next", "always");
        out.open("table:table").with("table:name", "Tabel" + tables);
        out.with("table:style-name", styles.of("table", looks));
    }

    /** @param widths in twips */
    private void columns(int... widths) {
        for (int width : widths) {
            String style = styles.of("table-column", Map.of("style:column-width", width / 20.0 + "pt"));
            out.open("table:table-column").with("table:style-name", style).close();
        }
    }

    private void openRow() {
        String whole = styles.of("table-row", Map.of("fo:keep-together", "always"));
        out.open("table:table-row").with("table:style-name", whole);
    }

    private void openCell(Map<String, String> looks, int across, int down) {
        Map<String, String> all = new TreeMap<>(looks);
        all.put("fo:padding-top", "2pt");
        all.put("fo:padding-bottom", "2pt");
        all.put("fo:padding-left", "5pt");
        all.put("fo:padding-right", "5pt");
        out.open("table:table-cell").with("table:style-name", styles.of("table-cell", all));
        out.with("office:value-type", "string");
        if (across > 1) out.with("table:number-columns-spanned", across);
        if (down > 1) out.with("table:number-rows-spanned", down);
    }

    private String line(double points) {
        return points + "pt solid #" + house.colour();
    }
}
