package dk.raadslag.check;

import dk.raadslag.words.TextTable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in the cells of tables, and the rows that sum them up. */
final class Totals {
    private static final Set<String> WORDS =
            Set.of("i alt", "ialt", "total", "sum", "samlet", "hele landet", "landet i alt", "regionen i alt");
    private static final Pattern SUMMING = Pattern.compile("(?:.+ (?:i alt|samlet)|(?:samlet|total|sum) .+)");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,3}(?:[. \\u00a0]\\d{3})*(?:,\\d+)?|-?\\d+(?:,\\d+)?");

    private Totals() {}

    /** Whether a row is marked as a total, or says that it is one. */
    static boolean isTotal(TextTable table, int row) {
        return table.sums(row) || isTotal(table.words().get(row).get(0));
    }

    private static boolean isTotal(String words) {
        String bare = words.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*:$", "");
        return WORDS.contains(bare) || SUMMING.matcher(bare).matches();
    }

    /** A Danish number, with or without "kr." or "%"; of "130 (6)" the 130. */
    static Optional<BigDecimal> number(String cell) {
        String bare = cell.strip()
                .replaceFirst("\\s*\\([^)]*\\)$", "")
                .replaceAll("(?i)\\s*(?:kr\\.?|%|mio\\.?|stk\\.?)\\s*", "")
                .replace('−', '-');
        if (!NUMBER.matcher(bare).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(bare.replaceAll("[. \\u00a0]", "").replace(',', '.')));
    }
}
