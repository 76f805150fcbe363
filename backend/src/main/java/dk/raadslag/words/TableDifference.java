package dk.raadslag.words;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.words.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What two versions of a table do not share beside their words, which {@link WordDifference} tells.
 *
 * @param table its name in the newer version
 */
public record TableDifference(String table, List<Kind> kinds) {
    /** What differs. */
    public enum Kind {
        /** Which cells cover several rows or columns. */
        SPANS,
        /** How many rows are headings. */
        HEAD_ROWS,
        /** How many columns are headings. */
        HEAD_COLUMNS,
        /** What columns hold, and so on which side their cells stand. */
        COLUMNS,
        /** Which rows are totals. */
        TOTALS,
        /** Bold, italic, underlined. */
        MARKS,
        LINKS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of the tables that both texts have: those of one name, or else in the same place; null is a text without any. */
    public static List<TableDifference> between(RichText old, RichText now) {
        List<TextTable> before = new ArrayList<>(tables(old));
        List<TextTable> after = tables(now);
        List<TextTable> partners = new ArrayList<>();
        for (TextTable table : after) {
            TextTable same = before.stream()
                    .filter(one -> one.name().equals(table.name()))
                    .findFirst()
                    .orElse(null);
            before.remove(same);
            partners.add(same);
        }
        List<TableDifference> found = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            TextTable partner = partners.get(at);
            if (partner == null && !before.isEmpty()) partner = before.remove(0);
            List<Kind> kinds = partner == null ? List.of() : kinds(partner, after.get(at));
            if (!kinds.isEmpty()) found.add(new TableDifference(after.get(at).name(), kinds));
        }
        return found;
    }

    private static List<TextTable> tables(RichText text) {
        return text == null
                ? List.of()
                : text.ops().stream()
                        .flatMap(op -> TextTable.in(op.insert()).stream())
                        .toList();
    }

    private static List<Kind> kinds(TextTable old, TextTable now) {
        List<Kind> kinds = new ArrayList<>();
        boolean covers = differ(
                old,
                now,
                cell -> cell.across() > 1 || cell.down() > 1,
                cell -> cell.across() + " " + cell.down() + " " + cell.words());
        if (covers) kinds.add(Kind.SPANS);
        if (old.headRows() != now.headRows()) kinds.add(Kind.HEAD_ROWS);
        if (old.headColumns() != now.headColumns()) kinds.add(Kind.HEAD_COLUMNS);
        if (old.width() == now.width() && !old.columns().equals(now.columns())) kinds.add(Kind.COLUMNS);
        if (old.total() != now.total()) kinds.add(Kind.TOTALS);
        boolean marks = differ(
                old,
                now,
                cell -> cell.bold() || cell.italic() || cell.underline(),
                cell -> cell.bold() + " " + cell.italic() + " " + cell.underline() + " " + cell.words());
        if (marks) kinds.add(Kind.MARKS);
        if (differ(old, now, cell -> cell.link() != null, cell -> cell.link() + " " + cell.words()))
            kinds.add(Kind.LINKS);
        return kinds;
    }

    /** Cells may have moved, because rows came or went: they are known again by their words. */
    private static boolean differ(TextTable old, TextTable now, Predicate<Cell> has, Function<Cell, String> look) {
        return !looks(old, has, look).equals(looks(now, has, look));
    }

    private static List<String> looks(TextTable table, Predicate<Cell> has, Function<Cell, String> look) {
        Stream<Cell> cells = table.rows().stream().flatMap(List::stream);
        return cells.filter(has).map(look).sorted().toList();
    }
}
