package dk.raadslag.document.source.html;

import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The rows of a table of a page. */
final class HtmlTable {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final int MOST_ACROSS = 200;
    private static final int MOST_DOWN = 1000;

    private final List<List<Element>> rows;

    private HtmlTable(List<List<Element>> rows) {
        this.rows = rows;
    }

    static HtmlTable of(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) add(rows, child);
            if (GROUPS.contains(child.normalName()))
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(row -> add(rows, row));
        }
        return new HtmlTable(rows);
    }

    private static void add(List<List<Element>> rows, Element row) {
        List<Element> cells = row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
        if (!cells.isEmpty()) rows.add(cells);
    }

    /** A table that sets its page: of one column, or with other tables in it. */
    boolean isFrame() {
        boolean narrow = rows.stream().allMatch(row -> row.size() == 1);
        return narrow || cells().stream().anyMatch(cell -> cell.selectFirst("table") != null);
    }

    List<Element> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    List<Passage> rows(Function<Element, Marked> words) {
        List<Passage> read = new ArrayList<>();
        for (List<Element> row : rows) {
            boolean first = read.isEmpty();
            read.add(Passage.row(
                    row.stream()
                            .map(cell -> cell(cell, words.apply(cell), first))
                            .toList(),
                    0));
        }
        return read;
    }

    private static Cell cell(Element cell, Marked words, boolean first) {
        return new Cell(
                words.text(),
                words.marks(),
                span(cell.attr("colspan"), MOST_ACROSS),
                span(cell.attr("rowspan"), MOST_DOWN),
                cell.normalName().equals("th"),
                first);
    }

    private static int span(String written, int most) {
        return written.matches("\\d{1,4}") ? Math.max(1, Math.min(most, Integer.parseInt(written))) : 1;
    }
}
