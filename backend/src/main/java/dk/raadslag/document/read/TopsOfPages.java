package dk.raadslag.document.read;

import java.util.BitSet;
import java.util.List;

/**
 * Where every item begins on a page of its own, "Beslutning" and the case number return at the same height of many
 * pages, as headers do. Below the heading of an item they are its own.
 */
final class TopsOfPages {
    private TopsOfPages() {}

    /** Takes such lines out of the furniture. */
    static void reclaim(List<SourceLine> lines, BitSet furniture) {
        boolean below = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean sign = isOfItem(line);
            if (sign && below && line.isWhole()) furniture.clear(i);
            if (!furniture.get(i)) below = sign && below || isHeading(line);
        }
    }

    private static boolean isOfItem(SourceLine line) {
        if (CaseLine.of(line.bare()).isPresent()) return true;
        // "Referat" at the top of each page tells what the document is.
        return FieldHeading.of(line.bare())
                .filter(heading -> !heading.word().equalsIgnoreCase("referat"))
                .isPresent();
    }

    private static boolean isHeading(SourceLine line) {
        return NumberedLine.of(line.trimmed())
                .filter(numbered -> NumberedLine.isTitleLike(numbered.title()))
                .isPresent();
    }
}
