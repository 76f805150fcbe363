package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.RichText.Op;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table that is of the councils, by the words above it, with rows named as regions, which are other authorities. */
final class RegionRowsCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern REGION = Pattern.compile(
            "\\s*Region\\s+(?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark)\\s*", FLAGS);
    private static final Pattern COUNCILS = Pattern.compile(
            "\\b(?:mellem|blandt|på|for|i|af|til)\\s+(?:alle|hvert|hver|det enkelte|de(?:\\s+(?:fem|fire|enkelte|5|4))+)\\s+KKR\\b(?! +\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** So much above a table tells what it is about. */
    private static final int ABOVE = 1000;

    private RegionRowsCheck() {}

    static Stream<Finding> of(Item item) {
        return Passage.of(item).flatMap(passage -> misnamed(passage).stream()
                .limit(1)
                .map(row -> Finding.in(item, Warning.ROWS_NAME_REGIONS, Map.of("row", row, "place", passage.place()))));
    }

    /** A row of each such table. */
    private static List<String> misnamed(Passage passage) {
        List<String> rows = new ArrayList<>();
        StringBuilder above = new StringBuilder();
        for (Op op : passage.text().ops()) {
            if (op.insert() instanceof String words) {
                above.append(words);
                continue;
            }
            Optional<TextTable> table = TextTable.in(op.insert());
            if (table.isEmpty()) continue;
            List<String> regions = table.get().words().stream()
                    .map(row -> row.get(0).strip())
                    .filter(name -> REGION.matcher(name).matches())
                    .toList();
            String near = above.substring(Math.max(0, above.length() - ABOVE))
                    + table.get().caption();
            if (regions.size() > 1 && COUNCILS.matcher(near).find()) rows.add(regions.get(0));
            above.setLength(0);
        }
        return rows;
    }
}
