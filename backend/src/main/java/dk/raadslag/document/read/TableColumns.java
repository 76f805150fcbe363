package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table that a document has as rows, as lines with tabs, as words at the same distance from the left,
 * or cell by cell on lines of their own.
 *
 * @param first the index of the first line below the heads
 * @param below reads its rows, which most lines that look like heads have not
 */
record TableColumns(List<String> heads, int first, Below below) {
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    private static final Pattern PIECE = Pattern.compile("\\S++(?: \\S++)*+");
    private static final Pattern NUMBER_ALONE = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,2}))?[.)]?");
    private static final Pattern FIRST = Pattern.compile("1[.)]?");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}[.)]");
    private static final Pattern PART = Pattern.compile(
            "(?iu)(?:(?:ad|punkt|pkt\\.?|at)?\\s*\\d{1,2}|\\p{L}+ (?:del|punkt|led|pind)|(?:del|pkt\\.?|led) \\p{L})\\s*[.):]\\s+\\S");
    private static final int MOST_COLUMNS = 7;
    /** Cells beyond those of the heads are empty, or somebody typed a tab too many. */
    private static final int MOST_CELLS = 40;
    /** A word may stand a little beside its column. */
    private static final int BESIDE = 3;

    /** Rows, each with a cell for every column, empty ones too, and where they end. */
    record Rows(List<List<TableCell>> rows, int end) {}

    /** Reads rows. */
    interface Below {
        /** Reads no further where the first row is no item: a text of nothing but heads costs what others cost. */
        Rows read(Predicate<List<TableCell>> item);
    }

    /** Its rows; but for the first, none when that is no item. */
    Rows rows(Predicate<List<TableCell>> item) {
        return below.read(item);
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
        return new TableColumns(heads, at + 1, item -> tabbedRows(lines, at + 1, heads.size(), item));
    }

    private static Rows tabbedRows(List<SourceLine> lines, int first, int columns, Predicate<List<TableCell>> item) {
        List<List<TableCell>> rows = new ArrayList<>();
        int i = first;
        for (; i < lines.size() && lines.get(i).isRow(); i++) {
            SourceLine line = lines.get(i);
            // A PDF's rows far apart may seem to be tables of their own.
            boolean other = line.is(Kind.ROW) && line.passage().cells().size() != columns;
            List<String> cells = cells(line);
            if (other || cells.size() > MOST_CELLS) break;
            boolean goesOn = cells.get(0).isEmpty() && !rows.isEmpty();
            if (!goesOn && isNone(rows, item)) break;
            if (!goesOn) rows.add(new ArrayList<>());
            List<TableCell> row = rows.get(rows.size() - 1);
            if (isFull(row)) break;
            while (row.size() < Math.max(columns, cells.size())) row.add(new TableCell());
            for (int k = 0; k < cells.size(); k++) row.get(k).add(cells.get(k), line);
        }
        return new Rows(rows, i);
    }

    /** True if the first row is whole, and no item. */
    private static boolean isNone(List<List<TableCell>> rows, Predicate<List<TableCell>> item) {
        return rows.size() == 1 && !item.test(rows.get(0));
    }

    private static boolean isFull(List<TableCell> row) {
        return row.stream().anyMatch(TableCell::isFull);
    }

    private static List<String> cells(SourceLine line) {
        return Arrays.stream(line.text().split("\t", MOST_CELLS + 1))
                .map(String::strip)
                .toList();
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
        List<String> heads = cut(lines.get(at), columns, columns);
        return new TableColumns(heads, at + 1, item -> spacedRows(lines, at + 1, columns, item));
    }

    private static Rows spacedRows(
            List<SourceLine> lines, int first, List<Integer> columns, Predicate<List<TableCell>> item) {
        List<List<TableCell>> rows = new ArrayList<>();
        int i = first;
        for (; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            List<Integer> starts = starts(line);
            boolean stays = starts.stream()
                    .allMatch(start -> columns.stream().anyMatch(column -> Math.abs(column - start) <= BESIDE)
                            || start > columns.get(columns.size() - 1));
            List<String> cells = cut(line, starts, columns);
            boolean numbered = NumberedLine.of(cells.get(0)).isPresent();
            boolean crosses = !numbered
                    && !cells.get(0).isEmpty()
                    && line.text().length() > columns.get(1) + BESIDE
                    && cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
            if (numbered ? isNone(rows, item) : rows.isEmpty() || !stays || crosses) break;
            if (numbered)
                rows.add(columns.stream().map(column -> new TableCell()).toList());
            List<TableCell> row = rows.get(rows.size() - 1);
            if (isFull(row)) break;
            for (int k = 0; k < cells.size(); k++) row.get(k).flow(cells.get(k), line, k == 0);
        }
        return new Rows(rows, i);
    }

    /** The words of a line by columns; a piece belongs to the last column that begins before it. */
    private static List<String> cut(SourceLine line, List<Integer> starts, List<Integer> columns) {
        List<StringBuilder> cells =
                columns.stream().map(column -> new StringBuilder()).toList();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : line.text().length();
            int column = 0;
            for (int k = 0; k < columns.size(); k++) if (columns.get(k) <= starts.get(i) + BESIDE) column = k;
            StringBuilder cell = cells.get(column);
            cell.append(cell.isEmpty() ? "" : " ")
                    .append(line.text().substring(starts.get(i), to).strip());
        }
        return cells.stream().map(cell -> cell.toString().strip()).toList();
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
        int begin = first;
        return List.of(new TableColumns(heads, first, item -> rowsOfCells(lines, begin, columns)));
    }

    /** A number below a blank line begins a row, if the first two rows are apart; a row may hold numbers, too. */
    private static Rows rowsOfCells(List<SourceLine> lines, int first, int columns) {
        Rows apart = rowsOfCells(lines, first, columns, true);
        return apart.rows().size() > 1 ? apart : rowsOfCells(lines, first, columns, false);
    }

    private static Rows rowsOfCells(List<SourceLine> lines, int first, int columns, boolean apart) {
        List<List<TableCell>> rows = new ArrayList<>();
        int i = first;
        ItemNumber number = ItemNumber.of(0, 0);
        while (i < lines.size() && next(lines.get(i), number, apart) != null) {
            number = next(lines.get(i), number, apart);
            int end = i + 1;
            while (end < lines.size() && end - i < 60 && next(lines.get(end), number, apart) == null) end++;
            boolean last = end == lines.size() || end - i == 60;
            if (last) end = Math.min(lines.size(), i + columns);
            // What stands below the last row belongs to none.
            for (int k = i + 1; last && apart && k < end; k++) if (lines.get(k).blanksBefore() > 0) end = k;
            rows.add(row(lines.subList(i, end), columns));
            i = end;
        }
        return new Rows(rows, i);
    }

    /** The number alone on a line that comes after this one: 4, 4.1, 4.2, 5; otherwise null. */
    private static ItemNumber next(SourceLine line, ItemNumber before, boolean apart) {
        if (apart && line.blanksBefore() == 0) return null;
        Matcher alone = NUMBER_ALONE.matcher(line.bare());
        if (!alone.matches()) return null;
        int section = Integer.parseInt(alone.group(1));
        int item = alone.group(2) == null ? 0 : Integer.parseInt(alone.group(2));
        boolean follows =
                item == 0 ? section == before.section() + 1 : section == before.section() && item == before.item() + 1;
        return follows ? ItemNumber.of(section, item) : null;
    }

    /**
     * The first cells and the last have a line each, a title that goes on two; what is left is the text. Of "Første
     * del: …" and "Anden del: …" at the end both are the last cell.
     */
    private static List<TableCell> row(List<SourceLine> lines, int columns) {
        List<TableCell> row = new ArrayList<>();
        int spare = Math.max(0, lines.size() - columns);
        int title = spare > 0
                        && Wrapping.startsLower(lines.get(2).trimmed())
                        && !LETTER.matcher(lines.get(2).trimmed()).lookingAt()
                ? 1
                : 0;
        int last = 0;
        while (columns > 3 && last < spare - title && isPart(lines, last) && isPart(lines, last + 1)) last++;
        int text = spare - title - last;
        for (int k = 0, i = 0; k < columns; k++) {
            int take = 1 + (k == 1 ? title : 0) + (k == 2 ? text : 0) + (k == columns - 1 && k > 2 ? last : 0);
            TableCell cell = new TableCell();
            for (; take > 0 && i < lines.size(); take--, i++)
                if (k == 1) cell.flow(lines.get(i).trimmed(), lines.get(i), false);
                else cell.add(lines.get(i).trimmed(), lines.get(i));
            row.add(cell);
        }
        return row;
    }

    /** "Første del: Tiltrådt." so many lines above the last one. */
    private static boolean isPart(List<SourceLine> lines, int above) {
        return PART.matcher(lines.get(lines.size() - 1 - above).trimmed()).lookingAt();
    }
}
