package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.Outline.Heading;
import java.util.List;

/** Points counted from 1 right below the heading of a text: "Beslutning:", "1) …", "2) …". */
final class CountedPoints {
    private static final int MOST = 20;
    /** A point has this many lines at most. */
    private static final int LONGEST = 8;
    /** So many lines above it a title is looked for. */
    private static final int FARTHEST = 400;

    private static final double ALIKE = 0.8;

    private CountedPoints() {}

    /** True for "4) …" where 1), 2) and 3) stand below such a heading, and nothing but their words between them. */
    static boolean goOnTo(Heading heading, List<SourceLine> lines, Contents contents) {
        int number = heading.section();
        if (!heading.number().isSingle() || number < 2 || number > MOST) return false;
        char mark = mark(lines.get(heading.line()));
        if (mark != ')' && mark != '.') return false;
        int left = LONGEST;
        for (int at = heading.line() - 1; at > 1 && left-- > 0; at--) {
            SourceLine line = lines.get(at);
            if (!isPoint(line, number - 1, mark)) {
                if (ItemSign.in(line).isPresent()) return false;
                continue;
            }
            number--;
            left = LONGEST;
            if (number == 1)
                return opensText(lines.get(at - 1))
                        && isInItem(lines, at - 1, contents)
                        && !comesAgain(heading, lines, at - 1);
        }
        return false;
    }

    /** The titles of the agenda once more are items, with what became of each below it. */
    private static boolean comesAgain(Heading heading, List<SourceLine> lines, int above) {
        for (int i = above - 1; i >= Math.max(0, above - FARTHEST); i--) {
            NumberedLine other = NumberedLine.of(lines.get(i).trimmed()).orElse(null);
            if (other != null
                    && other.number().equals(heading.number())
                    && Likeness.of(other.title(), heading.title()) >= ALIKE) return true;
        }
        return false;
    }

    private static boolean isPoint(SourceLine line, int number, char mark) {
        if (mark(line) != mark) return false;
        NumberedLine point = NumberedLine.of(line.trimmed()).orElse(null);
        return point != null
                && !point.named()
                && point.number().isSingle()
                && point.number().section() == number;
    }

    /** What stands right after the number. */
    private static char mark(SourceLine line) {
        String text = line.trimmed();
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
        return at == 0 || at == text.length() ? 0 : text.charAt(at);
    }

    private static boolean opensText(SourceLine line) {
        return !Contents.isTitle(line)
                && FieldHeading.of(line.bare())
                        .filter(field ->
                                field.rest().isEmpty() && field.session() == null && field.field() != Field.ATTACHMENTS)
                        .isPresent();
    }

    /** Another text of the item, or its title, stands a little above. */
    private static boolean isInItem(List<SourceLine> lines, int at, Contents contents) {
        for (int i = at - 1; i >= Math.max(contents.lines().length(), at - LONGEST); i--)
            if (ItemSign.in(lines.get(i)).isPresent() || Outline.candidate(lines, i) != null) return true;
        return false;
    }
}
