package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Looks;
import dk.raadslag.document.source.Passage;
import java.util.List;

/**
 * A passage, and where and how it stands on its page.
 *
 * @param page from 0
 * @param x its left edge
 * @param y the base line of its first line
 * @param size of its letters
 * @param bold true if all of it is bold
 */
record Draft(Passage passage, int page, float x, float y, float size, boolean bold) {
    static Draft of(Passage passage, List<Line> lines) {
        Line first = lines.get(0);
        boolean bold = lines.stream().allMatch(Line::bold);
        return new Draft(passage, first.page(), first.x(), first.y(), first.size(), bold);
    }

    Looks.Look look() {
        return new Looks.Look(Math.round(2 * size), bold);
    }

    Draft as(Passage other) {
        return new Draft(other, page, x, y, size, bold);
    }
}
