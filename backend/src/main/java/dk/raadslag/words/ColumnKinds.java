package dk.raadslag.words;

import dk.raadslag.words.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the columns of a table hold, by their cells below the headings; as the front end's {@code kindsOf}. */
final class ColumnKinds {
    private static final int LONGEST = 40;
    private static final String VALUE = "[-–−+]?\\d[\\d.,\\s\u00a0]*+(?:%|pct\\.|kr\\.)?\\*{0,3}";
    private static final Pattern NUMBER = Pattern.compile(VALUE);
    private static final Pattern CHANGED = Pattern.compile(VALUE + "\\s*\\([-–−+\\d.,%\\s]+\\)\\*{0,3}");
    private static final Pattern NONE = Pattern.compile("[-–−]?");

    private ColumnKinds() {}

    static List<Column> of(TextTable table) {
        List<List<String>> words = table.words();
        List<Column> kinds = new ArrayList<>();
        for (int column = 0; column < table.width(); column++)
            kinds.add(column < table.headColumns() ? Column.TEXT : kind(words, table.headRows(), column));
        return kinds;
    }

    private static Column kind(List<List<String>> words, int headRows, int column) {
        boolean numbers = false;
        boolean changes = false;
        for (List<String> row : words.subList(Math.min(headRows, words.size()), words.size())) {
            String cell = row.get(column).strip();
            if (cell.length() > LONGEST) return Column.TEXT;
            if (CHANGED.matcher(cell).matches()) changes = true;
            else if (NUMBER.matcher(cell).matches()) numbers = true;
            else if (!NONE.matcher(cell).matches()) return Column.TEXT;
        }
        return changes ? Column.VALUE_CHANGE : numbers ? Column.NUMBER : Column.TEXT;
    }
}
