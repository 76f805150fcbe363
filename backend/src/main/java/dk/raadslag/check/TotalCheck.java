package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.TextTable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in the words of an item that a table of the same item says a little differently: "6.000 assistentelever"
 * where the total below "Assistenter" is 5.997. Either may be right, and nobody but a person can tell.
 */
final class TotalCheck {
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{3,})(?![\\d.,]*\\d)(?:\\s+(?:for|til|nye|af|som))?\\s+([\\p{L}-]{6,})");
    private static final BigDecimal NEAR = new BigDecimal("0.01");
    /** So much of a heading is in the word that is counted: "assistenter" and "assistentelever". */
    private static final int STEM = 7;

    private TotalCheck() {}

    static Stream<Finding> of(Item item) {
        Set<String> told = new HashSet<>();
        return Passage.of(item).flatMap(Passage::tables).flatMap(table -> ofTable(item, table)
                .filter(finding -> told.add(finding.details().toString())));
    }

    private static Stream<Finding> ofTable(Item item, TextTable table) {
        List<List<String>> rows = table.words();
        int last = rows.size() - 1;
        if (last < 2 || !Totals.isTotal(table, last)) return Stream.of();
        return Passage.of(item).flatMap(passage -> COUNTED.matcher(passage.plain())
                .results()
                .flatMap(counted -> differs(table, last, counted).stream()
                        .map(total -> Finding.in(
                                item,
                                Warning.NUMBER_DIFFERS,
                                Map.of(
                                        "written",
                                        counted.group().strip(),
                                        "total",
                                        total,
                                        "place",
                                        passage.place())))));
    }

    /** The total that is near to what is counted, if none below such a heading is the same. */
    private static Optional<String> differs(TextTable table, int last, MatchResult counted) {
        BigDecimal said = new BigDecimal(counted.group(1).replace(".", ""));
        String stem = stem(counted.group(2));
        List<List<String>> rows = table.words();
        Optional<String> near = Optional.empty();
        for (int column = 1; column < rows.get(last).size(); column++) {
            if (!heads(rows, table.headRows(), column, stem)) continue;
            Optional<BigDecimal> total = Totals.number(rows.get(last).get(column));
            if (total.isEmpty()) continue;
            BigDecimal apart = total.get().subtract(said).abs();
            if (apart.signum() == 0) return Optional.empty();
            if (apart.compareTo(said.multiply(NEAR)) <= 0)
                near = Optional.of(rows.get(last).get(column).strip());
        }
        return near;
    }

    private static boolean heads(List<List<String>> rows, int headRows, int column, String stem) {
        return rows.subList(0, headRows).stream()
                .anyMatch(row -> heading(row, column).toLowerCase(Locale.ROOT).contains(stem));
    }

    /** A heading over several columns stands in the first of them. */
    private static String heading(List<String> row, int column) {
        int at = column;
        while (at > 1 && row.get(at).isBlank()) at--;
        return row.get(at);
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
