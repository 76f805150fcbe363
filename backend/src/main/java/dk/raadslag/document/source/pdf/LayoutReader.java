package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages by how the pages look: sizes, weight, gaps, left edges. */
final class LayoutReader {
    private static final Pattern SIGN = Pattern.compile("([-–—•▪◦‣·●○■□➢✓]|\\d{1,2}[.)])(?:\\s+(\\S.*))?");
    /** "3. kvartal" goes on with a sentence. */
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*");

    private final List<Draft> drafts = new ArrayList<>();
    private final Joins joins;
    /** "Afbud: …", "Punkt 4 …" and a case number begin something, however full the line above is. */
    private static final Pattern OPENS = Pattern.compile(
            "\\p{Lu}[\\p{L}.]{2,18}(?: \\p{L}{2,12}| \\d{1,2}){0,2}:(?:\\s|$)|SAG-\\d{4}-\\d|(?:Punkt|Pkt\\.?|Sag nr\\.?) \\d");

    private final float right;
    private final float leading;
    private List<Line> open = new ArrayList<>();
    /** The left edges of the points around the open one. */
    private final List<Float> edges = new ArrayList<>();

    private LayoutReader(List<List<Line>> pages, Joins joins) {
        this.joins = joins;
        this.right = Measures.right(pages);
        this.leading = Measures.leading(pages);
    }

    /** @param pages the lines of each page, from its top */
    static List<Draft> read(List<List<Line>> pages, Joins joins) {
        LayoutReader reader = new LayoutReader(pages, joins);
        for (List<Line> page : pages) reader.page(page);
        reader.close();
        return reader.drafts;
    }

    private void page(List<Line> lines) {
        int at = 0;
        while (at < lines.size()) {
            int end = Grid.end(lines, at, leading);
            if (end > at) {
                close();
                for (List<Line> row : Grid.rows(lines.subList(at, end), leading))
                    row(row, at == lines.indexOf(row.get(0)));
                at = end;
            } else {
                line(lines.get(at++));
            }
        }
    }

    private void row(List<Line> lines, boolean first) {
        List<Cell> cells = new ArrayList<>();
        for (List<Line> cell : Grid.cells(lines)) {
            Marked words = joins.words(cell);
            cells.add(new Cell(words.text(), words.marks(), 1, 1, false, first));
        }
        drafts.add(Draft.of(Passage.row(cells, lines.get(0).page() + 1).guessed(), lines));
    }

    private void line(Line line) {
        if (!open.isEmpty() && !goesOn(line)) close();
        open.add(line);
    }

    /** True if the line goes on with the paragraph that is open. */
    private boolean goesOn(Line line) {
        Line above = open.get(open.size() - 1);
        if (Math.abs(above.size() - line.size()) > 0.6f || above.endsBold() != line.beginsBold()) return false;
        String words = line.text();
        if (ContentsLines.is(above.text()) || joins.ends(above)) return false;
        if (OPENS.matcher(words).lookingAt()) return false;
        if (isPoint(words) || MarginSigns.isMark(words) || MarginSigns.isMark(above.text())) return false;
        boolean full = above.end() + 0.3f * above.size() + line.firstWord() > right - 0.5f * line.size();
        boolean lower = words.matches("[\\p{Ll}(].*");
        if (above.page() != line.page())
            return full && !endsSentence(above.text()) || lower && !endsSentence(above.text());
        float gap = line.y() - above.y();
        if (gap < 0.3f * line.size() || gap > 1.35f * leadingOf(line)) return false;
        return isBelow(line, above) && (full || lower && above.end() > 0.9f * right);
    }

    /** True if it begins where the lines of the open paragraph do; its first line may hang out, or be moved in. */
    private boolean isBelow(Line line, Line above) {
        if (Math.abs(line.x() - above.x()) < 2) return true;
        Line first = open.get(0);
        return open.size() == 1 && (line.x() < first.x() || Math.abs(line.x() - first.wordsBegin()) < 4);
    }

    private float leadingOf(Line line) {
        return Math.max(leading, 1.2f * line.size());
    }

    private static boolean endsSentence(String text) {
        return text.matches("(?s).*[.:;!?][)”\"]?\\s*");
    }

    private static boolean isPoint(String words) {
        Matcher sign = SIGN.matcher(words);
        return sign.matches()
                && (sign.group(2) == null
                        || !Character.isDigit(words.charAt(0))
                        || !GOES_ON.matcher(sign.group(2)).matches());
    }

    private void close() {
        if (open.isEmpty()) return;
        List<Line> lines = open;
        open = new ArrayList<>();
        Line first = lines.get(0);
        Marked words = joins.words(lines);
        if (words.isEmpty()) return;
        int page = first.page() + 1;
        Matcher sign = SIGN.matcher(words.text());
        if (!sign.matches() || sign.group(2) == null || !isPoint(words.text())) {
            if (!edges.isEmpty() && first.x() <= edges.get(0) + 1) edges.clear();
            drafts.add(Draft.of(Passage.words(words, page).guessed(), lines));
            return;
        }
        while (!edges.isEmpty() && edges.get(edges.size() - 1) > first.x() + 3) edges.remove(edges.size() - 1);
        if (edges.isEmpty() || first.x() > edges.get(edges.size() - 1) + 3) edges.add(first.x());
        int number = Character.isDigit(words.text().charAt(0))
                ? Integer.parseInt(sign.group(1).replaceAll("\\D", ""))
                : 0;
        drafts.add(Draft.of(
                new Passage(
                        Kind.POINT,
                        Math.min(8, edges.size() - 1),
                        number,
                        words.text(),
                        words.marks(),
                        List.of(),
                        page,
                        false),
                lines));
    }
}
