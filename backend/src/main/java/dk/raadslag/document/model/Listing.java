package dk.raadslag.document.model;

import java.util.List;

/** A list. Lists in its points are one deeper. */
public record Listing(Role role, boolean ordered, List<Point> points) implements Block {
    public Listing {
        points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param number that is printed before it, 0 in a list without numbers
     * @param blocks its paragraphs, and the lists in it
     */
    public record Point(int number, List<Block> blocks) {
        public Point {
            blocks = List.copyOf(blocks);
        }
    }

    /** The number of the first point. */
    public int start() {
        return points.isEmpty() ? 1 : points.get(0).number();
    }
}
