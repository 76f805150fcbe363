package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Minutes in the form of a table, a row an item: "Punkt | Referat | Ansvarlig | Frist". Its rows become the lines that
 * other documents have: number and title, the heading of a text, its words.
 */
final class TableForm {
    private static final Pattern TITLES = Pattern.compile(
            "(?iu)(?:(?:dagsordens?)?punkt|pkt|nr|sag|emne|titel|dagsorden|tekst|indhold)(?:er|et|en)?\\.?(?:[ /]*(?:nr|nummer|emne|titel)\\.?)?");
    private static final Pattern TALK =
            Pattern.compile("(?iu)drøftelse[rn]?|noter|bemærkninger|kommentarer|status|sagsfremstilling og referat");
    /** Heads that say nothing of what stands below them. */
    private static final Pattern WORDS = Pattern.compile("(?iu)indhold|tekst|sagen");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[a-z]?[.)]?");
    private static final Pattern MARK = Pattern.compile("[.)]$");
    private static final Pattern APART = Pattern.compile("\\t+| {3,}");
    private static final int LONGEST_HEAD = 30;
    private static final int MOST_COLUMNS = 7;
    private static final int MOST_WORDS = 5000;
    private static final int FEWEST_ROWS = 2;

    private final List<SourceLine> lines;
    private final LineAccount account;
    private final List<SourceLine> unfolded = new ArrayList<>();
    /** Lines that came to rows of a table above them. */
    private final Set<SourceLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private TableForm(List<SourceLine> lines, LineAccount account) {
        this.lines = lines;
        this.account = account;
    }

    /** The same lines, with every such table as lines. */
    static List<SourceLine> unfolded(List<SourceLine> lines, LineAccount account) {
        return new TableForm(lines, account).read();
    }

    private List<SourceLine> read() {
        int at = 0;
        while (at < lines.size()) {
            int next = table(at);
            if (next > at) {
                at = next;
                continue;
            }
            SourceLine line = lines.get(at++);
            if (!taken.contains(line) && !labelled(line)) unfolded.add(line);
        }
        return unfolded;
    }

    /** "Referat" in the left column, its words in the right one. */
    private boolean labelled(SourceLine line) {
        if (line.text().length() > MOST_WORDS || !line.isRow() && !TableColumns.hasGap(line)) return false;
        String[] cells = APART.split(line.trimmed(), 2);
        boolean label = cells.length == 2 && isField(cells[0].strip()) && !isField(cells[1].strip());
        if (!label) return false;
        emit(cells[0].strip(), List.of(line));
        emit(cells[1].strip(), List.of(line));
        return true;
    }

    private static boolean isField(String words) {
        return FieldHeading.of(words)
                .filter(heading -> heading.rest().isEmpty())
                .isPresent();
    }

    /** Takes the table whose head is at {@code at}; returns where it ends, {@code at} when there is none. */
    private int table(int at) {
        for (TableColumns columns : TableColumns.at(lines, at)) {
            if (taken.isEmpty() && AgendaTable.areHeads(columns.heads())) return agenda(columns, at);
            if (!areHeads(columns.heads())) continue;
            TableColumns.Rows rows = columns.rows(row -> itemOf(row).isPresent());
            long items =
                    rows.rows().stream().filter(row -> itemOf(row).isPresent()).count();
            if (items < FEWEST_ROWS || itemOf(rows.rows().get(0)).isEmpty()) continue;
            for (int i = at; i < columns.first(); i++) account.settle(lines.get(i), LineAccount.Fate.FURNITURE);
            rows.rows().forEach(row -> unfold(columns.heads(), row));
            return rows.end();
        }
        return at;
    }

    private int agenda(TableColumns columns, int at) {
        TableColumns.Rows rows = columns.rows(AgendaTable::isItem);
        long items = rows.rows().stream().filter(AgendaTable::isItem).count();
        if (items < FEWEST_ROWS || !AgendaTable.isItem(rows.rows().get(0))) return at;
        for (int i = at; i < columns.first(); i++) account.settle(lines.get(i), LineAccount.Fate.FURNITURE);
        Map<Integer, List<SourceLine>> remarks = AgendaTable.remarks(lines, rows.end(), taken);
        for (int i = 0; i < rows.rows().size(); i++) {
            List<TableCell> row = rows.rows().get(i);
            int number = AgendaTable.number(rows.rows(), i);
            int titled = number == 0 ? row.size() : AgendaTable.FIRST;
            List<TableCell> cells = row.subList(0, titled);
            emit(
                    number == 0 ? AgendaTable.words(cells) : AgendaTable.heading(number, row),
                    cells.stream().flatMap(cell -> cell.lines().stream()).toList());
            unfolded.addAll(remarks.getOrDefault(number, List.of()));
            cells(columns.heads(), row, titled);
        }
        return rows.end();
    }

    private static boolean areHeads(List<String> heads) {
        boolean some = heads.size() > 1 && heads.size() <= MOST_COLUMNS;
        boolean titled = some && TITLES.matcher(heads.get(0)).matches();
        return titled
                && heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD)
                && heads.stream().skip(1).anyMatch(TableForm::opensText);
    }

    private static boolean opensText(String head) {
        return TALK.matcher(head).matches()
                || FieldHeading.of(head)
                        .filter(heading -> heading.field() != Field.ATTACHMENTS)
                        .isPresent();
    }

    /** Number and title in one cell or in two. */
    private record ItemCells(String heading, int cells) {}

    private static Optional<ItemCells> itemOf(List<TableCell> row) {
        String first = row.get(0).text();
        boolean bare = NUMBER.matcher(first).matches() && row.size() > 2;
        if (bare && !row.get(1).isEmpty())
            return Optional.of(new ItemCells(
                    MARK.matcher(first).replaceFirst("") + ". " + row.get(1).text(), 2));
        return NumberedLine.of(first)
                .filter(numbered -> NumberedLine.opensTitle(numbered.title()))
                .map(numbered -> new ItemCells(first, 1));
    }

    private void unfold(List<String> heads, List<TableCell> row) {
        ItemCells item = itemOf(row).orElse(new ItemCells(row.get(0).text(), 1));
        List<SourceLine> title = Stream.of(
                        row.get(0).lines(), item.cells() > 1 ? row.get(1).lines() : List.<SourceLine>of())
                .flatMap(List::stream)
                .toList();
        if (!item.heading().isBlank()) emit(item.heading(), title);
        cells(heads, row, item.cells());
    }

    /** The cells beside number and title. */
    private void cells(List<String> heads, List<TableCell> row, int from) {
        for (int i = from; i < row.size(); i++) {
            TableCell cell = row.get(i);
            if (cell.isEmpty()) continue;
            String head = i < heads.size() ? heads.get(i) : "";
            boolean labelled = FieldHeading.of(head).isPresent();
            if (labelled) emit(head, cell.lines().subList(0, 1));
            boolean label = !labelled
                    && !head.isEmpty()
                    && !TALK.matcher(head).matches()
                    && !WORDS.matcher(head).matches();
            boolean first = true;
            for (TableCell.Words words : cell.paragraphs()) {
                emit(label && first ? head + ": " + words.text() : words.text(), words.lines());
                first = false;
            }
        }
    }

    /** A paragraph of its own, which no line goes on with; the lines that it was in share its fate. */
    private void emit(String text, List<SourceLine> from) {
        if (from.isEmpty()) return;
        SourceLine first = from.get(0);
        from.forEach(line -> account.sharesFate(line, first));
        boolean listed = ListMarker.opens(text);
        SourceRole whole =
                new SourceRole(new Passage(Kind.WORDS, 0, 0, text, List.of(), List.of(), page(first), false), false);
        unfolded.add(new SourceLine(first.number(), text, 1, false, false, listed ? null : whole));
    }

    private static int page(SourceLine line) {
        return line.isWhole() ? line.passage().page() : 0;
    }
}
