package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The items of a document that numbers none: a short line right above "Indstilling", where the item before has had its
 * own.
 */
final class Unnumbered {
    private static final int LONGEST_TITLE = 150;
    private static final int FEWEST = 2;

    private final List<SourceLine> lines;
    private final int start;
    private final Set<Field> had = EnumSet.noneOf(Field.class);

    Unnumbered(List<SourceLine> lines, int start) {
        this.lines = lines;
        this.start = start;
    }

    /** Counted from 1; empty when there are not two of them. */
    List<Heading> headings() {
        List<Heading> found = new ArrayList<>();
        for (int i = start; i + 1 < lines.size(); i++) {
            Field field = FieldHeading.of(lines.get(i).bare())
                    .map(FieldHeading::field)
                    .orElse(null);
            if (field != null) had.add(field);
            if (!isTitle(i)) continue;
            found.add(new Heading(
                    i, ItemNumber.of(found.size() + 1, 0), lines.get(i).trimmed(), false, false));
            had.clear();
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private boolean isTitle(int i) {
        String title = lines.get(i).trimmed();
        Field below = FieldHeading.of(lines.get(i + 1).bare())
                .filter(heading -> heading.rest().isEmpty())
                .map(FieldHeading::field)
                .orElse(null);
        boolean begins = below == Field.RECOMMENDATION || below == Field.BACKGROUND || below == Field.CASE_PRESENTATION;
        boolean labelled = i > 0 && lines.get(i - 1).trimmed().endsWith(":");
        return begins
                && !labelled
                && (had.isEmpty() || had.contains(below) || had.contains(Field.DECISION))
                && title.length() < LONGEST_TITLE
                && NumberedLine.isTitleLike(title)
                && NumberedLine.opensTitle(title)
                && ItemSign.in(lines.get(i)).isEmpty()
                && !InnerHeading.is(lines.get(i).bare())
                && !ListMarker.opens(title);
    }
}
