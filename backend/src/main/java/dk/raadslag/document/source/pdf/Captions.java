package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/** Puts a caption where it is printed: its tag may come after its table. */
final class Captions {
    private Captions() {}

    static List<Draft> placed(List<Draft> drafts) {
        List<Draft> placed = new ArrayList<>();
        for (Draft draft : drafts) {
            int at = placed.size();
            while (draft.passage().kind() == Kind.CAPTION && at > 0 && isRow(placed.get(at - 1))) {
                at--;
                if (placed.get(at).passage().cells().get(0).first()) break;
            }
            boolean above = at < placed.size() && isAbove(draft, placed.get(at));
            placed.add(above ? at : placed.size(), draft);
        }
        return placed;
    }

    private static boolean isRow(Draft draft) {
        return draft.passage().kind() == Kind.ROW;
    }

    private static boolean isAbove(Draft one, Draft other) {
        return one.page() < other.page() || one.page() == other.page() && one.y() < other.y();
    }
}
