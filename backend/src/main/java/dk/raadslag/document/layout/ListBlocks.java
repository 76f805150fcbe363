package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns consecutive list lines, each with its own indent, into nested lists. */
final class ListBlocks {
    /** A list that grows: its points, and in each its paragraphs and the lists in it. */
    private record Growing(int indent, String kind, List<GrowingPoint> points) {
        Listing done() {
            List<Listing.Point> done = points.stream()
                    .map(point -> new Listing.Point(
                            point.number,
                            point.blocks.stream().map(GrowingPoint::done).toList()))
                    .toList();
            return new Listing(Role.TEXT, kind.equals("ordered"), done);
        }
    }

    /** @param blocks each a paragraph, or a list that grows */
    private record GrowingPoint(int number, List<Object> blocks) {
        static Block done(Object block) {
            return block instanceof Growing list ? list.done() : (Block) block;
        }
    }

    private final List<Growing> outermost = new ArrayList<>();
    private final Deque<Growing> levels = new ArrayDeque<>();

    /** The lists, one below the other: bullets and numbers are two lists. */
    List<Listing> done() {
        return outermost.stream().map(Growing::done).toList();
    }

    /**
     * A new point at the line's depth; a depth that skips a step nests one step only.
     *
     * @param number of an ordered point, see {@link ListNumbers}
     */
    void addPoint(Line line, int number) {
        while (!levels.isEmpty() && levels.peek().indent > line.indent()) levels.pop();
        if (!levels.isEmpty()
                && levels.peek().indent == line.indent()
                && !levels.peek().kind.equals(line.list())) levels.pop();
        if (levels.isEmpty() || levels.peek().indent < line.indent()) push(line);
        List<Object> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Role.PLAIN, line.words()));
        levels.peek().points.add(new GrowingPoint(number, blocks));
    }

    /** An indented line under a point is more of that point, as "1) ..." followed by its explanation. */
    void continuePoint(Line line) {
        while (levels.size() > 1 && levels.peek().indent >= line.indent()) levels.pop();
        lastPoint().add(new Paragraph(Role.PLAIN, line.words()));
    }

    private void push(Line line) {
        Growing list = new Growing(line.indent(), line.list(), new ArrayList<>());
        if (levels.isEmpty()) outermost.add(list);
        else lastPoint().add(list);
        levels.push(list);
    }

    private List<Object> lastPoint() {
        List<GrowingPoint> points = levels.peek().points;
        return points.get(points.size() - 1).blocks;
    }
}
