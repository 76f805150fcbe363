package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines that stand above the heading of the item they belong to: its case number, in documents where that comes first,
 * and the heading itself, which web pages have twice.
 */
final class LinesAbove {
    private static final int FARTHEST = 3;

    private final List<SourceLine> content;
    private final Map<Heading, List<SourceLine>> above = new HashMap<>();

    LinesAbove(List<SourceLine> content, List<Heading> headings) {
        this.content = content;
        int floor = 0;
        boolean casesFirst = casesFirst(headings);
        for (Heading heading : headings) {
            List<SourceLine> lines = new ArrayList<>();
            String title = letters(content.get(heading.line()));
            for (int i = heading.line() - 1; i >= floor; i--) {
                SourceLine line = content.get(i);
                boolean again = title.length() > 4 && title.equals(letters(line));
                boolean number = casesFirst && CaseLine.of(line.bare()).isPresent();
                if (!again && !number) break;
                lines.add(line);
                if (number) break;
            }
            Collections.reverse(lines);
            above.put(heading, lines);
            floor = heading.below();
        }
    }

    /** Most items have a case number right above, and none below. */
    private boolean casesFirst(List<Heading> headings) {
        int before = 0;
        int after = 0;
        for (Heading heading : headings) {
            int line = heading.line();
            if (line > 0 && CaseLine.of(content.get(line - 1).bare()).isPresent()) before++;
            for (int i = heading.below(); i < Math.min(content.size(), heading.below() + FARTHEST); i++)
                if (CaseLine.of(content.get(i).bare()).isPresent()) {
                    after++;
                    break;
                }
        }
        return before > after;
    }

    /** The index of the first line that belongs to the item. */
    int start(Heading heading) {
        return heading.line() - above.get(heading).size();
    }

    /** The heading once more. */
    List<SourceLine> again(Heading heading) {
        return above.get(heading).stream()
                .filter(line -> CaseLine.of(line.bare()).isEmpty())
                .toList();
    }

    /** The item with the case number above its heading. */
    ItemBlock joined(Heading heading, ItemBlock block) {
        List<Paragraph> body = new ArrayList<>(block.body());
        for (SourceLine line : above.get(heading)) {
            if (CaseLine.of(line.bare()).isPresent())
                body.add(0, new Paragraph(line.trimmed(), false, 0, List.of(line)));
        }
        return new ItemBlock(block.line(), block.number(), block.title(), block.titleLines(), body);
    }

    private static String letters(SourceLine line) {
        return line.bare().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
