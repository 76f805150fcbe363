package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table whose last row is a total that does not add up. */
final class TableCheck {
    private static final Set<String> TOTAL = Set.of("i alt", "ialt", "total", "sum", "samlet");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,3}(?:[. \\u00a0]\\d{3})*(?:,\\d+)?|-?\\d+(?:,\\d+)?");

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
        if (!table.sums(last)
                && !TOTAL.contains(total.get(0).strip().toLowerCase(Locale.ROOT).replaceFirst(":$", "")))
            return findings;
        int first = table.headRows() + (table.sums(table.headRows()) ? 1 : 0);
        if (first >= last) return findings;
        for (int column = 1; column < total.size(); column++) {
            Optional<BigDecimal> said = number(total.get(column));
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
            Optional<BigDecimal> number = number(cell);
            if (number.isEmpty()) return Optional.empty();
            sum = sum.add(number.get());
            any = true;
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    /** A Danish number, with or without "kr." or "%"; of "130 (6)" the 130. */
    private static Optional<BigDecimal> number(String cell) {
        String bare = cell.strip()
                .replaceFirst("\\s*\\([^)]*\\)$", "")
                .replaceAll("(?i)\\s*(?:kr\\.?|%|mio\\.?|stk\\.?)\\s*", "")
                .replace('−', '-');
        if (!NUMBER.matcher(bare).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(bare.replaceAll("[. \\u00a0]", "").replace(',', '.')));
    }
}
