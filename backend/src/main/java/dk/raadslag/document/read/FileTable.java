package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.Passage.Span;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table that a PDF or DOCX has as one: its spans and headings as the file tells them, the rest by its words. */
final class FileTable {
    private FileTable() {}

    /** The index after the last row of the table whose first row is at {@code at}. */
    static int end(List<Paragraph> paragraphs, int at) {
        int end = at + 1;
        while (end < paragraphs.size() && paragraphs.get(end).is(Kind.ROW) && !isFirst(paragraphs.get(end))) end++;
        return end;
    }

    private static boolean isFirst(Paragraph row) {
        List<Passage.Cell> cells = row.role().passage().cells();
        return !cells.isEmpty() && cells.get(0).first();
    }

    static TextTable of(List<Paragraph> paragraphs) {
        List<Passage> rows =
                paragraphs.stream().map(row -> row.role().passage()).toList();
        List<List<Cell>> plain = cells(rows);
        TextTable byWords = TableShape.of(TextTable.of(1, 0, plain).words());
        int told = headRows(rows);
        boolean spans = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.across() > 1 || cell.down() > 1);
        if (told == 0 && !spans && byWords.headRows() == 2) return byWords;
        int headRows = told > 0 ? Math.min(2, told) : spans ? 1 : byWords.headRows();
        TextTable table = TextTable.of(headRows, headColumns(rows, headRows, byWords), plain)
                .withTotal(byWords.total());
        return TextTable.of(headRows, table.headColumns(), marked(rows, table)).withTotal(table.total());
    }

    private static int headRows(List<Passage> rows) {
        int told = 0;
        while (told < rows.size() && rows.get(told).cells().stream().allMatch(Passage.Cell::heads)) told++;
        return told == rows.size() ? 0 : told;
    }

    private static int headColumns(List<Passage> rows, int headRows, TextTable byWords) {
        List<Passage> body = rows.subList(Math.min(headRows, rows.size()), rows.size());
        if (body.stream()
                .anyMatch(row -> !row.cells().isEmpty() && row.cells().get(0).heads())) return 1;
        boolean tagged = rows.stream().anyMatch(row -> row.page() > 0 && row.sure());
        return tagged ? 0 : byWords.headColumns();
    }

    private static List<List<Cell>> cells(List<Passage> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(FileTable::plain).toList())
                .toList();
    }

    private static Cell plain(Passage.Cell read) {
        return Cell.of(read.text()).across(read.across()).down(read.down());
    }

    /** The same with marks; headings and sums are bold by themselves. */
    private static List<List<Cell>> marked(List<Passage> rows, TextTable table) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> marked = new ArrayList<>();
            for (Passage.Cell read : rows.get(row).cells()) {
                boolean heads = row < table.headRows() || marked.size() < table.headColumns() || table.sums(row);
                marked.add(marked(read, heads));
            }
            cells.add(marked);
        }
        return cells;
    }

    private static Cell marked(Passage.Cell read, boolean heads) {
        Cell cell = plain(read);
        if (!heads && whole(read, Span::bold)) cell = cell.inBold();
        if (whole(read, Span::italic)) cell = cell.inItalics();
        boolean leads = read.marks().size() == 1 && whole(read, span -> span.link() != null);
        if (leads) return cell.leadingTo(read.marks().get(0).link());
        return whole(read, Span::underline) ? cell.underlined() : cell;
    }

    private static boolean whole(Passage.Cell cell, Predicate<Span> mark) {
        int marked = cell.marks().stream()
                .filter(mark)
                .mapToInt(span -> span.to() - span.from())
                .sum();
        return !cell.text().isBlank() && marked >= cell.text().strip().length();
    }
}
