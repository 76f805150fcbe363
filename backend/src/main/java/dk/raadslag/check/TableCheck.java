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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table whose total does not add up: the one in its last row, or else the one in its first. */
final class TableCheck {
    /** Such a row names a part of the one above it. */
    private static final Pattern SOME =
            Pattern.compile("\\s*[-–]?\\s*(?:heraf|herunder|deraf)\\b", Pattern.CASE_INSENSITIVE);

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
        if (!Totals.isTotal(table, last)) return wrongAbove(item, table, place);
        int first = table.headRows() + (Totals.isTotal(table, table.headRows()) ? 1 : 0);
        if (first >= last) return findings;
        for (int column = 1; column < total.size(); column++) {
            Optional<BigDecimal> said = Totals.number(total.get(column));
            Optional<BigDecimal> sum = sum(rows.subList(first, last), column);
            if (said.isPresent() && sum.isPresent() && said.get().compareTo(sum.get()) != 0)
                findings.add(finding(item, table, total, column, sum.get(), place));
        }
        return findings;
    }

    /**
     * A total above its parts, as "Budget samlet" is. Rows that say "heraf" may leave some out; what is far from the
     * total is no sum of it, but a table with sums of its own.
     */
    private static List<Finding> wrongAbove(Item item, TextTable table, String place) {
        List<List<String>> rows = table.words();
        int first = table.headRows();
        if (rows.size() - first < 3 || !Totals.isTotal(table, first)) return List.of();
        List<List<String>> below = rows.subList(first + 1, rows.size());
        boolean some = below.stream().anyMatch(row -> SOME.matcher(row.get(0)).lookingAt());
        List<List<String>> parts = some
                ? below.stream()
                        .filter(row -> SOME.matcher(row.get(0)).lookingAt())
                        .toList()
                : below;
        List<Finding> findings = new ArrayList<>();
        for (int column = 1; column < rows.get(first).size(); column++) {
            Optional<BigDecimal> said = Totals.number(rows.get(first).get(column));
            Optional<BigDecimal> sum = sum(parts, column);
            if (said.isEmpty() || sum.isEmpty() || !WrittenNumber.isSlip(said.get(), sum.get())) continue;
            if (!some || sum.get().compareTo(said.get()) > 0)
                findings.add(finding(item, table, rows.get(first), column, sum.get(), place));
        }
        return findings;
    }

    private static Finding finding(
            Item item, TextTable table, List<String> total, int column, BigDecimal sum, String place) {
        String heading =
                table.words().get(Math.max(0, table.headRows() - 1)).get(column).strip();
        Map<String, Object> details = new HashMap<>(Map.of(
                "row", total.get(0).strip(),
                "total", total.get(column).strip(),
                "sum", WrittenNumber.written(sum),
                "place", place));
        if (!heading.isEmpty()) details.put("heading", heading);
        return Finding.in(item, heading.isEmpty() ? Warning.TABLE_TOTAL : Warning.TABLE_COLUMN_TOTAL, details);
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
