package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An agenda in the form of a table with hours: "Kl. | Pkt. | Emne | Ansvarlig". Its rows become numbered titles; what a
 * letter says of them below, "Ad pkt. 3: …", comes to its title.
 */
final class AgendaTable {
    private static final Pattern HOURS = Pattern.compile("(?iu)(?:kl|tid|tidspunkt|klokken)\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(?iu)(?:dagsordens?)?(?:punkt|pkt|nr)\\.?(?: ?nr\\.?)?");
    private static final Pattern TITLES = Pattern.compile("(?iu)emne|titel|punkt|sag|indhold|tekst");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern REMARK =
            Pattern.compile("(?iu:ad)\\.? (?iu:pkt\\.?|punkt) (?<number>\\d{1,3})\\s*[:.–-]\\s*(?<words>\\S.*)");
    /** The cells of hour, number and title. */
    static final int FIRST = 3;

    private AgendaTable() {}

    static boolean areHeads(List<String> heads) {
        return heads.size() >= FIRST
                && HOURS.matcher(heads.get(0)).matches()
                && NUMBERS.matcher(heads.get(1)).matches()
                && TITLES.matcher(heads.get(2)).matches();
    }

    static boolean isItem(List<TableCell> row) {
        return row.size() >= FIRST
                && NUMBER.matcher(row.get(1).text()).matches()
                && !row.get(2).isEmpty();
    }

    /** 0 for a row that is no item; a title without a number has the one that is missing between its neighbours. */
    static int number(List<List<TableCell>> rows, int at) {
        List<TableCell> row = rows.get(at);
        if (isItem(row)) return numberOf(row);
        boolean alone = row.size() > FIRST
                && row.get(1).isEmpty()
                && !row.get(2).isEmpty()
                && !row.get(FIRST).isEmpty();
        boolean between = alone
                && at > 0
                && at + 1 < rows.size()
                && isItem(rows.get(at - 1))
                && isItem(rows.get(at + 1))
                && numberOf(rows.get(at + 1)) - numberOf(rows.get(at - 1)) == 2;
        return between ? numberOf(rows.get(at - 1)) + 1 : 0;
    }

    /** "10.30   3. Titel" */
    static String heading(int number, List<TableCell> row) {
        String hour = row.get(0).text();
        String title = number + ". " + row.get(2).text();
        return HOUR.matcher(hour).matches() ? hour + "   " + title : title + (hour.isEmpty() ? "" : " (" + hour + ")");
    }

    static String words(List<TableCell> cells) {
        return cells.stream()
                .map(TableCell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static int numberOf(List<TableCell> row) {
        return Integer.parseInt(row.get(1).text());
    }

    /**
     * What is said of each item from line {@code from} on, up to the next blank line.
     *
     * @param taken takes the lines that were found
     */
    static Map<Integer, List<SourceLine>> remarks(List<SourceLine> lines, int from, Set<SourceLine> taken) {
        Map<Integer, List<SourceLine>> remarks = new HashMap<>();
        List<SourceLine> open = null;
        for (SourceLine line : lines.subList(from, lines.size())) {
            Matcher remark = REMARK.matcher(line.trimmed());
            if (line.text().length() < SourceLine.LONGEST_STRUCTURAL && remark.matches()) {
                open = remarks.computeIfAbsent(Integer.parseInt(remark.group("number")), key -> new ArrayList<>());
                open.add(new SourceLine(line.number(), remark.group("words"), 1, false, line.brokenWord()));
                taken.add(line);
            } else if (line.blanksBefore() > 0 || line.isWhole()) {
                open = null;
            } else if (open != null) {
                open.add(line);
                taken.add(line);
            }
        }
        return remarks;
    }
}
