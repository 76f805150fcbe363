package dk.raadslag.document.print;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns consecutive list lines, each with its own indent, into nested lists. */
final class ListMarkup {
    private record Level(int indent, String kind, Tag list, Tag[] lastItem) {}

    private final Tag parent;
    private final Deque<Level> levels = new ArrayDeque<>();

    ListMarkup(Tag parent) {
        this.parent = parent;
    }

    boolean open() {
        return !levels.isEmpty();
    }

    void end() {
        levels.clear();
    }

    /**
     * A new item at the line's depth; a depth that skips a step nests one step only.
     *
     * @param number of an ordered point, see {@link ListNumbers}
     */
    void addItem(Line line, int number) {
        while (open() && levels.peek().indent > line.indent()) levels.pop();
        if (open()
                && levels.peek().indent == line.indent()
                && !levels.peek().kind.equals(line.list())) levels.pop();
        if (!open() || levels.peek().indent < line.indent()) push(line);
        Level level = levels.peek();
        level.lastItem[0] = level.list.add("li");
        if (number > 0) level.lastItem[0].with("value", String.valueOf(number));
        InlineMarkup.write(level.lastItem[0].add("p"), line.runs());
    }

    /** An indented line under an item is more of that item, as "1) ..." followed by its explanation. */
    void continueItem(Line line) {
        while (levels.size() > 1 && levels.peek().indent >= line.indent()) levels.pop();
        InlineMarkup.write(levels.peek().lastItem[0].add("p"), line.runs());
    }

    private void push(Line line) {
        Tag within = open() ? levels.peek().lastItem[0] : parent;
        Tag list = within.add("ordered".equals(line.list()) ? "ol" : "ul");
        levels.push(new Level(line.indent(), line.list(), list, new Tag[1]));
    }
}
