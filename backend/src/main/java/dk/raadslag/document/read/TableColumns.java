package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns of a table that a document has as rows, as lines with tabs, as words at the same distance from the left,
 * or cell by cell on lines of their own.
 *
 * @param first the index of the first line below the heads
 * @param rows its rows, and where they end
 */
record TableColumns(List<String> heads, int first, Rows rows) {
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern FIRST = Pattern.compile("1[.)]?");
    private static final int MOST_COLUMNS = 7;
    /** A word may stand a little beside its column. */
    private static final int BESIDE = 3;

    /** Rows, each with a cell for every column, empty ones too. */
    record Rows(List<List<Cell>> rows, int end) {}

    /** Words, and the lines they were in. */
    record Words(String text, List<SourceLine> lines) {}

    /** The paragraphs of one cell. */
    record Cell(List<Words> paragraphs) {
        static Cell of(String text, SourceLine line) {
            return new Cell(text.isBlank() ? List.of() : List.of(new Words(text.strip(), List.of(line))));
        }

        String text() {
            return paragraphs.stream().map(Words::text).collect(Collectors.joining(" "));
        }

        List<SourceLine> lines() {
            return paragraphs.stream().flatMap(words -> words.lines().stream()).toList();
        }

        private Cell with(List<Words> more) {
            List<Words> all = new ArrayList<>(paragraphs);
            all.addAll(more);
            return new Cell(all);
        }
    }

    /** The tables whose heads may be at line {@code at}; usually none. */
    static List<TableColumns> at(List<SourceLine> lines, int at) {
        SourceLine line = lines.get(at);
        if (line.text().length() > 160) return List.of();
        if (line.isRow()) return List.of(tabbed(lines, at));
        if (GAP.matcher(line.text()).find()) return List.of(spaced(lines, at));
        return line.text().length() < 30 ? cellByCell(lines, at) : List.of();
    }

    static boolean hasGap(SourceLine line) {
        return line.text().length() < 200 && GAP.matcher(line.text()).find();
    }

    private static TableColumns tabbed(List<SourceLine> lines, int at) {
        List<String> heads = cells(lines.get(at));
        List<List<Cell>> rows = new ArrayList<>();
        int i = at + 1;
        for (; i < lines.size() && lines.get(i).isRow(); i++) {
            SourceLine line = lines.get(i);
            // A PDF's rows far apart may seem to be tables of their own.
            boolean other = line.is(Kind.ROW) && line.passage().cells().size() != heads.size();
            if (other) break;
            List<Cell> row = new ArrayList<>();
            for (String cell : cells(line)) row.add(Cell.of(cell, line));
            while (row.size() < heads.size()) row.add(Cell.of("", line));
            boolean goesOn = row.get(0).text().isEmpty() && !rows.isEmpty();
            if (goesOn) rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), row));
            else rows.add(row);
        }
        return new TableColumns(heads, at + 1, new Rows(rows, i));
    }

    private static List<String> cells(SourceLine line) {
        return Arrays.stream(line.text().split("\t", -1)).map(String::strip).toList();
    }

    private static List<Cell> joined(List<Cell> above, List<Cell> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), row.size()); i++) {
            Cell had = i < above.size() ? above.get(i) : new Cell(List.of());
            cells.add(i < row.size() ? had.with(row.get(i).paragraphs()) : had);
        }
        return cells;
    }

    /** Where each piece of a line begins. */
    private static List<Integer> starts(SourceLine line) {
        List<Integer> starts = new ArrayList<>();
        int end = -BESIDE;
        Matcher piece = PIECE.matcher(line.text());
        while (piece.find()) {
            if (starts.isEmpty() || piece.start() - end >= 2) starts.add(piece.start());
            end = piece.end();
        }
        return starts;
    }

    private static TableColumns spaced(List<SourceLine> lines, int at) {
        List<Integer> columns = starts(lines.get(at));
        List<String> heads = cut(lines.get(at), columns);
        List<List<SpacedCell>> rows = new ArrayList<>();
        int i = at + 1;
        for (; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean stays = starts(line).stream()
                    .allMatch(start -> columns.stream().anyMatch(column -> Math.abs(column - start) <= BESIDE)
                            || start > columns.get(columns.size() - 1));
            List<String> cells = cut(line, columns);
            boolean numbered = NumberedLine.of(cells.get(0)).isPresent();
            boolean crosses = !numbered
                    && !cells.get(0).isEmpty()
                    && line.text().length() > columns.get(1) + BESIDE
                    && cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
            if (!numbered && (rows.isEmpty() || !stays || crosses)) break;
            if (numbered)
                rows.add(columns.stream().map(column -> new SpacedCell()).collect(Collectors.toList()));
            List<SpacedCell> row = rows.get(rows.size() - 1);
            for (int k = 0; k < cells.size(); k++) row.get(k).add(cells.get(k), line, k == 0);
        }
        List<List<Cell>> read = rows.stream()
                .map(row -> row.stream().map(SpacedCell::cell).toList())
                .toList();
        return new TableColumns(heads, at + 1, new Rows(read, i));
    }

    /** The words of a line by columns; a piece belongs to the last column that begins before it. */
    private static List<String> cut(SourceLine line, List<Integer> columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        List<Integer> starts = starts(line);
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : line.text().length();
            int column = 0;
            for (int k = 0; k < columns.size(); k++) if (columns.get(k) <= starts.get(i) + BESIDE) column = k;
            String piece = line.text().substring(starts.get(i), to).strip();
            cells.set(column, (cells.get(column) + " " + piece).strip());
        }
        return cells;
    }

    /** A cell while its lines come in. */
    private static final class SpacedCell {
        private final List<Words> paragraphs = new ArrayList<>();
        private int widest;
        /** How long its last line is. */
        private int before;

        private void add(String words, SourceLine line, boolean title) {
            if (words.isEmpty()) return;
            Words last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            boolean ended = last != null && last.text().matches("(?s).*[.:;!?]") && before < widest - 8;
            boolean begins = last == null || !title && (line.blanksBefore() > 0 || ListMarker.opens(words) || ended);
            widest = Math.max(widest, words.length());
            before = words.length();
            if (begins) {
                paragraphs.add(new Words(words, List.of(line)));
                return;
            }
            List<SourceLine> all = new ArrayList<>(last.lines());
            all.add(line);
            boolean hyphen = last.text().endsWith("-") && Wrapping.startsLower(words);
            String stem = hyphen ? last.text().substring(0, last.text().length() - 1) : last.text() + " ";
            paragraphs.set(paragraphs.size() - 1, new Words(stem + words, all));
        }

        private Cell cell() {
            return new Cell(List.copyOf(paragraphs));
        }
    }

    /** "Nr.", "Emne", "Referat", "Ansvarlig", and then "1", its title, its words, who. */
    private static List<TableColumns> cellByCell(List<SourceLine> lines, int at) {
        int first = at;
        while (first < lines.size()
                && first - at <= MOST_COLUMNS
                && lines.get(first).text().length() < 30
                && !FIRST.matcher(lines.get(first).bare()).matches()) first++;
        int columns = first - at;
        boolean begins = first + 1 < lines.size()
                && FIRST.matcher(lines.get(first).bare()).matches();
        if (!begins || columns < 3) return List.of();
        List<String> heads =
                lines.subList(at, first).stream().map(SourceLine::bare).toList();
        List<List<Cell>> rows = new ArrayList<>();
        int i = first;
        while (i < lines.size() && isNumber(lines.get(i), rows.size() + 1)) {
            int end = i + 1;
            while (end < lines.size() && end - i < 60 && !isNumber(lines.get(end), rows.size() + 2)) end++;
            boolean last = end == lines.size() || end - i == 60;
            if (last) end = Math.min(lines.size(), i + columns);
            rows.add(row(lines.subList(i, end), columns));
            i = end;
        }
        return List.of(new TableColumns(heads, first, new Rows(rows, i)));
    }

    private static boolean isNumber(SourceLine line, int number) {
        return line.bare().replaceFirst("[.)]$", "").equals(String.valueOf(number));
    }

    /** The first cells and the last have a line each; what is left is the text. */
    private static List<Cell> row(List<SourceLine> lines, int columns) {
        List<Cell> row = new ArrayList<>();
        int text = Math.max(0, lines.size() - columns);
        for (int k = 0, i = 0; k < columns; k++) {
            int take = k == 2 ? 1 + text : 1;
            List<Words> words = new ArrayList<>();
            for (; take > 0 && i < lines.size(); take--, i++)
                words.add(new Words(lines.get(i).trimmed(), List.of(lines.get(i))));
            row.add(new Cell(words));
        }
        return row;
    }
}
