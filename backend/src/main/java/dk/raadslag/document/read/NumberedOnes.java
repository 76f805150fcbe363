package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;

/** Items that a copied list numbers 1 each: "1. Velkomst", "1. Budget", each with the heading of a text below. */
final class NumberedOnes {
    private static final int FEWEST = 2;

    private NumberedOnes() {}

    /** The indexes of their lines, in order; empty when there are no such items. */
    static List<Integer> in(List<SourceLine> lines) {
        List<Integer> ones = new ArrayList<>();
        int indent = -1;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            NumberedLine numbered = line.isRow() || line.isWhole()
                    ? null
                    : NumberedLine.of(line.trimmed()).orElse(null);
            boolean item = numbered != null
                    && !numbered.named()
                    && numbered.number().isSingle()
                    && NumberedLine.opensTitle(numbered.title());
            if (!item || indent >= 0 && line.indent() > indent) continue;
            if (numbered.number().section() != 1) return List.of();
            if (indent >= 0 && line.indent() < indent) return List.of();
            indent = line.indent();
            ones.add(i);
        }
        return ones.size() >= FEWEST && eachHasText(lines, ones) ? ones : List.of();
    }

    private static boolean eachHasText(List<SourceLine> lines, List<Integer> ones) {
        for (int k = 0; k < ones.size(); k++) {
            int end = k + 1 < ones.size() ? ones.get(k + 1) : lines.size();
            boolean text = lines.subList(ones.get(k) + 1, end).stream()
                    .anyMatch(line -> FieldHeading.of(line.bare()).isPresent());
            if (!text) return false;
        }
        return true;
    }
}
