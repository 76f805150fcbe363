package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Items told by where their numbers stand: all lines at the margin that begin with a number count on from the first to
 * the last, each number once. Numbers further in are points of lists, whatever their words are.
 */
final class MarginNumbers {
    private static final int FEWEST = 2;
    private static final int LONGEST_TITLE = 150;

    private final List<SourceLine> lines;
    private final List<Heading> run = new ArrayList<>();
    private int indent = -1;
    private boolean whole = true;

    /** @param start the index of the first line below the table of contents */
    MarginNumbers(List<SourceLine> lines, int start) {
        this.lines = lines;
        for (int i = start; i < lines.size() && whole; i++) see(i);
    }

    private void see(int i) {
        SourceLine line = lines.get(i);
        Heading heading = line.isWhole() ? null : Outline.titledInLine(Outline.candidate(lines, i));
        if (heading == null) return;
        if (indent >= 0 && line.indent() > indent) return;
        if (indent < 0 || line.indent() < indent) run.clear();
        indent = line.indent();
        boolean next =
                run.isEmpty() || heading.section() == run.get(run.size() - 1).section() + 1;
        whole = heading.number().isSingle() && next && mayBeTitle(heading.title());
        run.add(heading);
    }

    /** A title may end in any sign; a sentence of a list goes on for longer. */
    private static boolean mayBeTitle(String title) {
        return NumberedLine.isTitleLike(title)
                || title.length() <= LONGEST_TITLE && ",;".indexOf(title.charAt(title.length() - 1)) < 0;
    }

    /** All items, when most of those that are certain are among them; else those. */
    List<Heading> with(List<Heading> certain) {
        if (!whole || run.size() < FEWEST || run.size() < certain.size()) return certain;
        Set<Integer> mine = new HashSet<>();
        run.forEach(heading -> mine.add(heading.line()));
        long among = certain.stream()
                .filter(heading -> mine.contains(heading.line()))
                .count();
        if (run.size() == FEWEST && among < certain.size()) return certain;
        boolean begins = certain.isEmpty()
                && run.size() > FEWEST
                && run.get(0).section() == 1
                && run.stream().anyMatch(Outline::isUsual);
        return begins || 2 * among >= certain.size() && among > 0 ? List.copyOf(run) : certain;
    }
}
