package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda with all decisions below it: "BESLUTNINGER", and then "1) Godkendt.", "2) Udsat." They come to their items.
 */
final class ListedDecisions {
    private static final int FEWEST = 3;
    private static final int FARTHEST = 40;
    private static final double MOST = 0.7;
    private static final double ALIKE = 0.5;

    private final List<SourceLine> lines;
    private final List<Heading> headings;
    private final Map<Integer, Integer> places = new HashMap<>();

    private ListedDecisions(List<SourceLine> lines, List<Heading> headings) {
        this.lines = lines;
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.number().isSingle()) places.putIfAbsent(heading.section(), i);
        }
    }

    /** The lines with each decision below its item; empty when the document has no such list. */
    static Optional<List<SourceLine>> toItems(List<SourceLine> lines, List<Heading> headings, LineAccount account) {
        if (headings.size() < FEWEST) return Optional.empty();
        ListedDecisions listed = new ListedDecisions(lines, headings);
        int at = listed.heading();
        return at < 0 ? Optional.empty() : listed.moved(at, account);
    }

    /** The last line that opens decisions, if it stands below the last item's title and none has its own; or -1. */
    private int heading() {
        int found = -1;
        boolean own = false;
        for (int i = headings.get(0).line(); i < lines.size(); i++) {
            FieldHeading field = FieldHeading.of(lines.get(i).bare()).orElse(null);
            if (field == null || field.field() != Field.DECISION) continue;
            if (own || !field.rest().isEmpty()) return -1;
            own = field.session() == null;
            found = i;
        }
        return found < headings.get(headings.size() - 1).below() ? -1 : found;
    }

    private Optional<List<SourceLine>> moved(int at, LineAccount account) {
        Map<Integer, List<SourceLine>> decisions = new HashMap<>();
        int end = Ending.of(lines, at + 1);
        int last = -1;
        int alike = 0;
        int point = 0;
        boolean mixed = false;
        for (int i = at + 1; i < end; i++) {
            NumberedLine numbered = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
            int item = numbered == null || !numbered.number().isSingle()
                    ? -1
                    : places.getOrDefault(numbered.number().section(), -1);
            // "1. beløbet ikke kan øges" is a point within a decision, and so is the next number.
            boolean inPoints = last >= 0
                    && numbered != null
                    && numbered.number().isSingle()
                    && numbered.number().section() == point + 1
                    && (item <= last || comesAgain(numbered.number(), i, end));
            if (inPoints) {
                point++;
                decisions.get(last).add(lines.get(i));
            } else if (item > last && item <= last + 2 && !numbered.title().isEmpty()) {
                point = 0;
                if (Likeness.of(headings.get(item).title(), numbered.title()) >= ALIKE) alike++;
                decisions.put(item, new ArrayList<>(List.of(with(lines.get(i), numbered.title()))));
                last = item;
            } else if (last < 0) {
                return Optional.empty();
            } else {
                mixed |= item >= 0;
                decisions.get(last).add(lines.get(i));
            }
        }
        boolean all = decisions.size() >= Math.max(FEWEST, MOST * headings.size());
        if (!all || alike > 1) return Optional.empty();
        // Where it is not certain whose they are, a person places them.
        if (mixed) return Optional.of(without(at, end));
        account.settle(lines.get(at), Fate.PART);
        List<SourceLine> moved =
                new ArrayList<>(lines.subList(0, headings.get(0).line()));
        for (int i = 0; i < headings.size(); i++) {
            int below = i + 1 < headings.size() ? headings.get(i + 1).line() : at;
            moved.addAll(lines.subList(headings.get(i).line(), below));
            List<SourceLine> decision = decisions.get(i);
            if (decision == null) continue;
            moved.add(with(decision.get(0), "Beslutning"));
            moved.addAll(decision);
        }
        moved.addAll(lines.subList(end, lines.size()));
        return Optional.of(moved);
    }

    /** True if the same number comes once more before the next one. */
    private boolean comesAgain(ItemNumber number, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + FARTHEST); i++) {
            ItemNumber other = NumberedLine.of(lines.get(i).trimmed())
                    .map(NumberedLine::number)
                    .orElse(null);
            if (number.equals(other)) return true;
            if (other != null && other.isSingle() && other.section() == number.section() + 1) return false;
        }
        return false;
    }

    private List<SourceLine> without(int from, int to) {
        List<SourceLine> left = new ArrayList<>(lines.subList(0, from));
        left.addAll(lines.subList(to, lines.size()));
        return left;
    }

    private static SourceLine with(SourceLine line, String text) {
        return new SourceLine(line.number(), text, 1, false, line.brokenWord());
    }
}
