package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.Passage.Span;
import java.util.ArrayList;
import java.util.List;

/** Letters that no tag holds: marks in the margin, headers and footers, and what was forgotten. */
final class Rest {
    private Rest() {}

    /** @param lines of one page or several, from the top */
    static List<Draft> added(List<Draft> drafts, List<Line> lines) {
        List<Draft> all = withoutStrayMarks(drafts);
        for (Line line : lines) {
            if (line.blank()) continue;
            int beside = MarginSigns.isMark(line.text()) ? beside(all, line.page(), line.y()) : -1;
            if (beside >= 0) {
                all.set(beside, all.get(beside).as(marked(all.get(beside).passage())));
                continue;
            }
            Marked words = line.marked();
            boolean furniture = line.letters().stream().allMatch(letter -> letter.furniture() || letter.blank());
            Passage passage = Passage.words(words, line.page() + 1);
            all.add(place(all, line), Draft.of(furniture ? passage.as(Kind.FURNITURE, 0) : passage, List.of(line)));
        }
        return all;
    }

    /** A mark that is placed freely on its page may have its tag anywhere. */
    private static List<Draft> withoutStrayMarks(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Draft mark : drafts) {
            if (!MarginSigns.isMark(mark.passage().text())) continue;
            int at = all.indexOf(mark);
            all.remove(at);
            int beside = beside(all, mark.page(), mark.y());
            if (beside < 0) all.add(at, mark);
            else all.set(beside, all.get(beside).as(marked(all.get(beside).passage())));
        }
        return all;
    }

    /** The passage that begins on the same line, or -1; a row of a table has marks of its own. */
    private static int beside(List<Draft> drafts, int page, float y) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean same = draft.page() == page && Math.abs(draft.y() - y) < 0.6f * draft.size();
            if (same && draft.passage().kind() != Kind.ROW) return i;
        }
        return -1;
    }

    /** "./." stands before the words, but after the sign of a list point. */
    static Passage marked(Passage passage) {
        String text = passage.text();
        int at = passage.kind() == Kind.POINT ? text.indexOf(' ') + 1 : 0;
        if (text.startsWith("./.", at)) return passage;
        List<Span> moved = passage.marks().stream()
                .map(span -> span.from() >= at ? span.moved(4) : span)
                .toList();
        return new Passage(
                passage.kind(),
                passage.level(),
                passage.number(),
                text.substring(0, at) + "./. " + text.substring(at),
                moved,
                passage.cells(),
                passage.page(),
                passage.sure());
    }

    /** After the last passage that stands above it. */
    private static int place(List<Draft> drafts, Line line) {
        int place = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean above = draft.page() < line.page() || draft.page() == line.page() && draft.y() <= line.y();
            if (above) place = i + 1;
        }
        return place;
    }
}
