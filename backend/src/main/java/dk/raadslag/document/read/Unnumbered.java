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
    private static final int MOST_LABELS = 4;

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
        return found.size() < FEWEST ? alone() : found;
    }

    /** The page of one case: its title below "Mødedato" and "Mødested", or in the first line above "Beslutning". */
    private List<Heading> alone() {
        int bodies = start;
        while (bodies < Math.min(lines.size(), MOST_LABELS)
                && BodyName.inTitle(lines.get(bodies).bare()).isPresent()) bodies++;
        int at = bodies;
        while (at < Math.min(lines.size(), bodies + MOST_LABELS)
                && HeadWords.LABEL.matcher(lines.get(at).trimmed()).matches()) at++;
        boolean decides = lines.stream().skip(at).anyMatch(line -> FieldHeading.of(line.bare())
                .filter(heading -> heading.field() == Field.RECOMMENDATION || heading.field() == Field.DECISION)
                .isPresent());
        if (!decides || at + 1 >= lines.size()) return byCases();
        boolean labelled = at > bodies;
        boolean above = FieldHeading.of(lines.get(at + 1).bare()).isPresent();
        String title = lines.get(at).trimmed();
        boolean titled = (labelled || above)
                && title.length() < LONGEST_TITLE * 2
                && NumberedLine.isTitleLike(title)
                && NumberedLine.opensTitle(title)
                && ItemSign.in(lines.get(at)).isEmpty()
                && !HeadWords.KIND.matcher(title).matches();
        return titled ? List.of(new Heading(at, ItemNumber.of(1, 0), title, false, false)) : byCases();
    }

    /** A page that shows no titles, only "Sagsid.: 18/125" above each decision: these words stand for a title. */
    private List<Heading> byCases() {
        List<Heading> found = new ArrayList<>();
        boolean decided = true;
        for (int i = start; i < lines.size(); i++) {
            FieldHeading heading = FieldHeading.of(lines.get(i).bare()).orElse(null);
            decided |= heading != null && heading.field() == Field.DECISION;
            if (CaseLine.of(lines.get(i).bare()).isEmpty()) continue;
            if (!decided) return List.of();
            decided = false;
            found.add(new Heading(
                    i, ItemNumber.of(found.size() + 1, 0), lines.get(i).trimmed(), false, false));
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
