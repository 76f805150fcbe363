package dk.raadslag.document.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The numbers of ordered lists. Mirrors {@code numbersOf} of the front end, which counts for the editor and the pages;
 * both read the examples in {@code resources/lists}.
 *
 * <p>A point counts on from the one before at its depth, below the same point; a bullet ends the counting at its depth.
 * {@code start} sets the number. A list goes on behind an indented paragraph, which is more of the point above, and
 * behind a line with nothing but "./.", which marks the line below it.
 */
final class ListNumbers {
    private record Level(int indent, int count) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    private ListNumbers() {}

    /** The number of each line, 0 for those that have none. */
    static List<Integer> of(List<Line> lines) {
        ListNumbers numbers = new ListNumbers();
        List<Integer> found = new ArrayList<>();
        for (Line line : lines) found.add(numbers.next(line));
        return found;
    }

    private int next(Line line) {
        if (line.list() == null || line.table() != null) {
            if (!goesOn(line)) levels.clear();
            return 0;
        }
        while (!levels.isEmpty() && levels.peek().indent > line.indent()) levels.pop();
        int before = !levels.isEmpty() && levels.peek().indent == line.indent() ? levels.pop().count : 0;
        boolean ordered = line.list().equals("ordered");
        int number = !ordered ? 0 : line.start() > 0 ? line.start() : before + 1;
        levels.push(new Level(line.indent(), number));
        return number;
    }

    private static boolean goesOn(Line line) {
        if (line.table() != null) return false;
        return line.indent() > 0 && line.header() == 0 && !line.quote() || line.onlyMarks();
    }
}
