package dk.raadslag.document.layout;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Link;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of a text as a document has it. */
final class TableBlock {
    private TableBlock() {}

    /** Nothing, where the table has no cells. */
    static Optional<Table> of(TextTable table) {
        if (table.rows().isEmpty()) return Optional.empty();
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(new Table.Row(
                    table.rows().get(row).stream().map(TableBlock::cell).toList(), table.sums(row)));
        }
        return Optional.of(new Table(
                Role.PLAIN,
                words(table.caption()),
                // A table of headings alone has none.
                table.headRows() < rows.size() ? table.headRows() : 0,
                table.headColumns(),
                table.columns().stream().map(TableBlock::column).toList(),
                rows,
                table.notes().stream()
                        .map(note -> new Table.Note(note.mark(), List.of(Run.of(note.text()))))
                        .toList(),
                source(table.source())));
    }

    private static Table.Column column(TextTable.Column column) {
        return switch (column) {
            case TEXT -> Table.Column.WORDS;
            case NUMBER -> Table.Column.NUMBER;
            case VALUE_CHANGE -> Table.Column.VALUE_CHANGE;
        };
    }

    private static Table.Cell cell(TextTable.Cell cell) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (cell.bold()) marks.add(Mark.BOLD);
        if (cell.italic()) marks.add(Mark.ITALIC);
        if (cell.underline()) marks.add(Mark.UNDERLINE);
        String address = WebAddress.of(cell.link());
        Run run = new Run(cell.words(), marks, address == null ? null : new Link(address, address));
        return new Table.Cell(List.of(run), cell.across(), cell.down());
    }

    private static List<Inline> words(String words) {
        return words.isEmpty() ? List.of() : List.of(Run.of(words));
    }

    /** "Kilde: …", unless its writer says so. */
    private static List<Inline> source(String source) {
        boolean said =
                source.isEmpty() || source.startsWith(Word.SOURCE.text("").strip());
        return words(said ? source : Word.SOURCE.text(source));
    }
}
