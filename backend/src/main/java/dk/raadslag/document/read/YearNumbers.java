package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "44/09 Orientering" and "19-001 Anlægsbudget": items that count on through the year are 44 and 1. */
final class YearNumbers {
    private static final String YEAR = "(?:19|20)?\\d{2}";
    private static final Pattern BEHIND =
            Pattern.compile("(?<number>\\d{1,3})/(?<year>" + YEAR + ")[.:]?\\s+(?<title>\\p{Lu}.*)");
    private static final Pattern BEFORE =
            Pattern.compile("(?<year>" + YEAR + ")-0*(?<number>\\d{1,3})[.:]?\\s+(?<title>\\p{Lu}.*)");
    private static final int LONGEST = 250;

    private YearNumbers() {}

    private record Numbered(int line, int number, String year, String title) {}

    /** The number of the year taken away where at least two lines of one year count on. */
    static void undo(List<SourceLine> lines) {
        for (Pattern form : List.of(BEHIND, BEFORE)) {
            List<Numbered> found = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) numbered(form, lines.get(i), i, found);
            if (!countOn(found)) continue;
            for (Numbered one : found) {
                SourceLine line = lines.get(one.line());
                lines.set(one.line(), line.withText(one.number() + ". " + one.title()));
            }
        }
    }

    /** The words of a line without such a number; all of them where there is none. */
    static String without(String line) {
        for (Pattern form : List.of(BEHIND, BEFORE)) {
            Matcher match = form.matcher(line);
            if (match.matches()) return match.group("title");
        }
        return line;
    }

    private static void numbered(Pattern form, SourceLine line, int i, List<Numbered> into) {
        if (line.isRow() || line.text().length() > LONGEST) return;
        Matcher match = form.matcher(line.trimmed());
        if (!match.matches()) return;
        into.add(new Numbered(i, Integer.parseInt(match.group("number")), match.group("year"), match.group("title")));
    }

    private static boolean countOn(List<Numbered> found) {
        int follow = 0;
        for (int i = 1; i < found.size(); i++) {
            if (!found.get(i).year().equals(found.get(0).year())) return false;
            if (found.get(i).number() == found.get(i - 1).number() + 1) follow++;
        }
        // The list in front has them all once more.
        return follow > 0 && follow >= found.size() / 2;
    }
}
