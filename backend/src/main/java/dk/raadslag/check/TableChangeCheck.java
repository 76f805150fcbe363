package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value with its change in brackets, "130 (6)", that is not so much more or less than the value to its left. What
 * brackets hold is known from the other rows: most of them fit.
 */
final class TableChangeCheck {
    private static final Pattern CHANGE = Pattern.compile("[^()]*\\d\\s*\\(\\s*([+−-]?\\s*[\\d.,]+)\\s*\\)");

    private TableChangeCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item)
                .flatMap(passage -> passage.tables().flatMap(table -> wrong(item, table, passage.place()).stream()));
    }

    private static List<Finding> wrong(Item item, TextTable table, String place) {
        List<Finding> findings = new ArrayList<>();
        for (int column = 2; column < table.width(); column++) {
            List<Finding> wrong = new ArrayList<>();
            int fitting = 0;
            for (List<String> row :
                    table.words().subList(table.headRows(), table.words().size())) {
                Optional<BigDecimal> apart = apart(row, column);
                if (apart.isEmpty()) continue;
                String cell = row.get(column).strip();
                if (changed(cell).abs().compareTo(apart.get()) == 0) fitting++;
                else
                    wrong.add(Finding.in(
                            item,
                            Warning.CHANGE_DIFFERS,
                            Map.of(
                                    "written", Excerpt.of(row.get(0).strip() + ": " + cell),
                                    "sum", WrittenNumber.written(apart.get()),
                                    "place", place)));
            }
            if (fitting > wrong.size()) findings.addAll(wrong);
        }
        return findings;
    }

    /** How far a value is from the one to its left, where it says its change. */
    private static Optional<BigDecimal> apart(List<String> row, int column) {
        if (!CHANGE.matcher(row.get(column)).matches()) return Optional.empty();
        Optional<BigDecimal> before = Totals.number(row.get(column - 1));
        Optional<BigDecimal> now = Totals.number(row.get(column));
        return before.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(now.get().subtract(before.get()).abs());
    }

    private static BigDecimal changed(String cell) {
        Matcher change = CHANGE.matcher(cell);
        if (!change.matches()) throw new IllegalArgumentException(cell);
        return Totals.number(change.group(1).replace(" ", "").replace("+", "")).orElse(BigDecimal.ZERO);
    }
}
