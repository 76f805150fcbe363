package dk.raadslag.document.read;

import dk.raadslag.words.StarNotes;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tab-separated paragraphs as the rows of a table, with the caption above and the notes and the source below them. */
final class TableRows {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CAPTION = 200;
    /** So many cells a table has whatever its rows are like; above them few of its cells may be missing. */
    private static final int FEW_CELLS = 250;

    private static final int MOST_MISSING = 3;
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:tabel|skema|oversigt)\\s+\\d+[a-z]?[.:]?(?:\\s.*)?");
    private static final Pattern SOURCE = Pattern.compile("(?i)kilder?:\\s.*");

    private TableRows() {}

    /** True for a paragraph that is the caption of the table below it. */
    static boolean isCaption(List<Paragraph> paragraphs, int at) {
        Paragraph paragraph = paragraphs.get(at);
        return at + 1 < paragraphs.size()
                && paragraphs.get(at + 1).isRow()
                && !paragraph.isRow()
                && !paragraph.marked()
                && paragraph.text().length() <= LONGEST_CAPTION
                && CAPTION.matcher(paragraph.text()).matches();
    }

    /** The index after the last row of the table that begins at {@code at}. */
    static int end(List<Paragraph> paragraphs, int at) {
        int end = at;
        long cells = 0;
        int widest = 1;
        while (end < paragraphs.size()) {
            boolean row = paragraphs.get(end).isRow();
            if (end > at && !row && !isLabelBetweenRows(paragraphs, at, end)) break;
            int width = usedWidth(paragraphs.get(end).text());
            cells += width;
            widest = Math.max(widest, width);
            // Every row becomes as long as the longest, which one odd row must not make of thousands.
            boolean uneven = (long) widest * (end + 1 - at) > Math.max(FEW_CELLS, MOST_MISSING * cells);
            if (uneven && end > at) break;
            end++;
        }
        return end;
    }

    private static int usedWidth(String row) {
        return 1 + (int) row.stripTrailing().chars().filter(c -> c == '\t').count();
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

    static TextTable table(List<Paragraph> rows) {
        return TableShape.of(cells(rows));
    }

    /** How many paragraphs from {@code at} on are notes of the table, or say where its numbers are from. */
    static int below(TextTable table, List<Paragraph> paragraphs, int at) {
        Set<String> marks = StarNotes.marks(table);
        int end = at;
        while (end < paragraphs.size()
                && !paragraphs.get(end).marked()
                && StarNotes.noteOf(marks, paragraphs.get(end).text()).isPresent()) end++;
        boolean says = end < paragraphs.size()
                && !paragraphs.get(end).marked()
                && SOURCE.matcher(paragraphs.get(end).text()).matches();
        return (says ? end + 1 : end) - at;
    }

    /** The same table with what stands below it. */
    static TextTable with(TextTable table, List<Paragraph> below) {
        TextTable whole = table;
        Set<String> marks = StarNotes.marks(table);
        List<TextTable.Note> notes = new ArrayList<>();
        for (Paragraph paragraph : below) {
            if (SOURCE.matcher(paragraph.text()).matches())
                whole = whole.withSource(paragraph.text().strip());
            else StarNotes.noteOf(marks, paragraph.text()).ifPresent(notes::add);
        }
        return whole.withNotes(notes);
    }

    /** Cells without white space at their ends; every row as long as the longest. */
    private static List<List<String>> cells(List<Paragraph> rows) {
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
