package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table whose last row is a total that does not add up. */
final class TableCheck {
    private TableCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item)
                .flatMap(passage -> passage.tables().flatMap(table -> wrong(item, table, passage.place()).stream()));
    }

    /** A total is marked, or says what it is; one above the parts, said twice, is none of them. */
    private static List<Finding> wrong(Item item, TextTable table, String place) {
        List<Finding> findings = new ArrayList<>();
        List<List<String>> rows = table.words();
        int last = rows.size() - 1;
        if (last < 2) return findings;
        List<String> total = rows.get(last);
        if (!Totals.isTotal(table, last)) return findings;
        int first = table.headRows() + (Totals.isTotal(table, table.headRows()) ? 1 : 0);
        if (first >= last) return findings;
        for (int column = 1; column < total.size(); column++) {
            Optional<BigDecimal> said = Totals.number(total.get(column));
            Optional<BigDecimal> sum = sum(rows.subList(first, last), column);
            if (said.isPresent() && sum.isPresent() && said.get().compareTo(sum.get()) != 0) {
                String heading =
                        rows.get(Math.max(0, table.headRows() - 1)).get(column).strip();
                Map<String, Object> details = new HashMap<>(Map.of(
                        "row", total.get(0).strip(),
                        "total", total.get(column).strip(),
                        "sum", sum.get().toPlainString().replace('.', ','),
                        "place", place));
                if (!heading.isEmpty()) details.put("heading", heading);
                findings.add(Finding.in(
                        item, heading.isEmpty() ? Warning.TABLE_TOTAL : Warning.TABLE_COLUMN_TOTAL, details));
            }
        }
        return findings;
    }

    /** Empty when a cell is not a number, or when the column has no numbers. */
    private static Optional<BigDecimal> sum(List<List<String>> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (List<String> row : rows) {
            String cell = row.get(column).strip();
            if (cell.isEmpty() || cell.equals("-") || cell.equals("–")) continue;
            Optional<BigDecimal> number = Totals.number(cell);
            if (number.isEmpty()) return Optional.empty();
            sum = sum.add(number.get());
            any = true;
        }
        return any ? Optional.of(sum) : Optional.empty();
    }
}
