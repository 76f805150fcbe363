package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** One rich text as paragraphs, headings, lists, quotes and tables. */
public final class TextBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private ListBlocks list;
    private final int headingAbove;
    private final Deque<Integer> headingsOpen = new ArrayDeque<>();

    private TextBlocks(int headingAbove) {
        this.headingAbove = headingAbove;
    }

    /** @param headingAbove level of the heading above the text; the text's own headings are one below */
    public static List<Block> of(RichText text, int headingAbove) {
        return of(withMarksJoined(Line.of(text)), headingAbove);
    }

    /** The same after a word in bold, which begins the first paragraph; a list or a table follows below it. */
    static List<Block> after(String word, RichText text, int headingAbove) {
        List<Line> lines = new ArrayList<>(withMarksJoined(Line.of(text)));
        while (!lines.isEmpty() && lines.get(0).blank() && lines.get(0).table() == null) lines.remove(0);
        boolean joins = !lines.isEmpty() && lines.get(0).paragraph();
        List<RichText.Op> bold = List.of(new RichText.Op(word + (joins ? " " : ""), Map.of("bold", true)));
        if (joins) lines.set(0, lines.get(0).after(bold));
        else lines.add(0, new Line(bold, Map.of()));
        return of(lines, headingAbove);
    }

    private static List<Block> of(List<Line> lines, int headingAbove) {
        TextBlocks made = new TextBlocks(headingAbove);
        List<Integer> numbers = ListNumbers.of(lines);
        for (int at = 0; at < lines.size(); at++) made.add(lines.get(at), numbers.get(at));
        made.endList();
        return made.blocks;
    }

    private static List<Line> withMarksJoined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        List<RichText.Op> marks = new ArrayList<>();
        for (Line line : lines) {
            boolean mayBeMarked = !line.blank() && line.table() == null;
            if (line.onlyMarks()) {
                marks.addAll(line.runs());
            } else if (mayBeMarked) {
                joined.add(line.after(marks));
                marks.clear();
            } else {
                joined.add(line);
            }
        }
        if (!marks.isEmpty()) joined.add(new Line(marks, Map.of()));
        return joined;
    }

    private void add(Line line, int number) {
        TextTable table = line.table();
        if (line.list() != null && table == null) {
            if (list == null) list = new ListBlocks();
            list.addPoint(line, number);
        } else if (list != null && isContinuation(line)) {
            list.continuePoint(line);
        } else {
            endList();
            if (table != null) TableBlock.of(table).ifPresent(blocks::add);
            else if (!line.blank()) blocks.add(block(line));
        }
    }

    private void endList() {
        if (list != null) blocks.addAll(list.done());
        list = null;
    }

    private static boolean isContinuation(Line line) {
        return line.indent() > 0 && line.table() == null && line.header() == 0 && !line.quote() && !line.blank();
    }

    private Block block(Line line) {
        List<Inline> words = line.words();
        if (line.header() > 0) {
            return new Heading(Role.PLAIN, headingLevel(line.header()), null, "", words, List.of());
        }
        if (line.quote()) return new Paragraph(Role.QUOTE, words);
        return new Paragraph(Role.PLAIN, line.indent(), words);
    }

    /**
     * Skipping a level downwards would make screen readers announce a missing heading; equal headings in the text stay
     * equal in print.
     */
    private int headingLevel(int header) {
        while (!headingsOpen.isEmpty() && headingsOpen.peek() >= header) headingsOpen.pop();
        headingsOpen.push(header);
        return Math.min(headingAbove + headingsOpen.size(), 6);
    }
}
