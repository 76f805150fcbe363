package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lines that stand above the heading of the item they belong to: its case number, in documents where that comes first,
 * and the heading itself, which web pages have twice.
 */
final class LinesAbove {
    private static final int FARTHEST = 3;

    private final List<SourceLine> content;
    private final Map<Heading, List<SourceLine>> above = new HashMap<>();

    LinesAbove(List<SourceLine> content, Contents contents, List<Heading> headings) {
        this.content = content;
        int floor = contents.lines().length();
        boolean casesFirst = casesFirst(headings);
        for (Heading heading : headings) {
            List<SourceLine> lines = new ArrayList<>();
            String title = whole(heading);
            for (int i = heading.line() - 1; i >= floor; i--) {
                SourceLine line = content.get(i);
                boolean again = title.length() > 4 && title.equals(letters(line));
                boolean number = casesFirst && CaseLine.of(line.bare()).isPresent();
                if (!again && !number) break;
                lines.add(line);
                if (number) break;
            }
            if (lines.isEmpty()) between(title, heading.line(), floor).ifPresent(lines::addAll);
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

    /** The heading, and below it the files of the item, come before the heading. */
    private Optional<List<SourceLine>> between(String title, int at, int floor) {
        if (title.length() <= 4) return Optional.empty();
        for (int i = at - 2; i >= Math.max(floor, at - FARTHEST); i--)
            if (letters(content.get(i)).equals(title)) {
                List<SourceLine> lines = new ArrayList<>(content.subList(i, at));
                Collections.reverse(lines);
                return Optional.of(lines);
            }
        return Optional.empty();
    }

    /** The index of the first line that belongs to the item. */
    int start(Heading heading) {
        return heading.line() - above.get(heading).size();
    }

    /** The heading once more. */
    List<SourceLine> again(Heading heading) {
        return above.get(heading).stream()
                .filter(line -> isHeading(heading, line))
                .toList();
    }

    /** The item with the case number above its heading. */
    ItemBlock joined(Heading heading, ItemBlock block) {
        List<Paragraph> body = new ArrayList<>(block.body());
        for (SourceLine line : above.get(heading)) {
            if (isHeading(heading, line)) continue;
            boolean number = CaseLine.of(line.bare()).isPresent();
            int at = 0;
            while (!number
                    && at < body.size()
                    && CaseLine.of(body.get(at).text()).isPresent()) at++;
            body.add(at, new Paragraph(line.trimmed(), false, 0, List.of(line)));
        }
        return new ItemBlock(block.line(), block.number(), block.title(), block.titleLines(), body);
    }

    private boolean isHeading(Heading heading, SourceLine line) {
        return CaseLine.of(line.bare()).isEmpty() && whole(heading).equals(letters(line));
    }

    /** Number and title. */
    private String whole(Heading heading) {
        String first = letters(content.get(heading.line()));
        return heading.titleOnNextLine() ? first + letters(content.get(heading.line() + 1)) : first;
    }

    private static String letters(SourceLine line) {
        return letters(line.bare());
    }

    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
