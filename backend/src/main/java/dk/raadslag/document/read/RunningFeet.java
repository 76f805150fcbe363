package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same words at the foot of every page with its bare number beside them, "Bestyrelsesmøde, d. 22. maj   3": the
 * numbers count on, one a page. No row of a table comes again at such a distance, with the number that follows.
 */
final class RunningFeet {
    private static final Pattern COUNTED =
            Pattern.compile("\\s*(?<words>\\S.{3,90}?\\S)(?:\\s{3,}|\\t+)(?<page>\\d{1,3})");
    private static final int FEWEST = 3;
    /** A page has more lines between two feet. */
    private static final int SHORTEST_PAGE = 4;

    private RunningFeet() {}

    private record Foot(int line, int page) {}

    /** The indexes of such lines. */
    static BitSet in(List<SourceLine> lines) {
        Map<String, List<Foot>> same = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isWhole() || line.text().length() > 160) continue;
            Matcher foot = COUNTED.matcher(line.text());
            if (foot.matches())
                same.computeIfAbsent(foot.group("words"), key -> new ArrayList<>())
                        .add(new Foot(i, Integer.parseInt(foot.group("page"))));
        }
        BitSet found = new BitSet();
        same.values().stream()
                .filter(feet -> feet.size() >= FEWEST && countOn(feet))
                .forEach(feet -> feet.forEach(foot -> found.set(foot.line())));
        return found;
    }

    private static boolean countOn(List<Foot> feet) {
        for (int i = 1; i < feet.size(); i++) {
            Foot one = feet.get(i - 1);
            Foot next = feet.get(i);
            if (next.page() != one.page() + 1 || next.line() - one.line() < SHORTEST_PAGE) return false;
        }
        return true;
    }
}
