package dk.raadslag.document.print;

import dk.raadslag.words.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes one rich text as paragraphs, headings, lists, quotes and tables. */
final class TextMarkup {
    private final Tag parent;
    private final ListMarkup lists;
    private final int headingAbove;
    private final Deque<Integer> headingsOpen = new ArrayDeque<>();

    private TextMarkup(Tag parent, int headingAbove) {
        this.parent = parent;
        this.lists = new ListMarkup(parent);
        this.headingAbove = headingAbove;
    }

    /** @param headingAbove level of the heading above the text; the text's own headings are one below */
    static void write(Tag parent, RichText text, int headingAbove) {
        write(parent, withMarksJoined(Line.of(text)), headingAbove);
    }

    /** The same after a word in bold, which begins the first paragraph; a list or a table follows below it. */
    static void writeAfter(String word, Tag parent, RichText text, int headingAbove) {
        List<Line> lines = new ArrayList<>(withMarksJoined(Line.of(text)));
        while (!lines.isEmpty() && lines.get(0).blank() && lines.get(0).table() == null) lines.remove(0);
        boolean joins = !lines.isEmpty() && lines.get(0).paragraph();
        List<RichText.Op> bold = List.of(new RichText.Op(word + (joins ? " " : ""), Map.of("bold", true)));
        if (joins) lines.set(0, lines.get(0).after(bold));
        else lines.add(0, new Line(bold, Map.of()));
        write(parent, lines, headingAbove);
    }

    private static void write(Tag parent, List<Line> lines, int headingAbove) {
        TextMarkup markup = new TextMarkup(parent, headingAbove);
        List<Integer> numbers = ListNumbers.of(lines);
        for (int at = 0; at < lines.size(); at++) markup.write(lines.get(at), numbers.get(at));
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

    private void write(Line line, int number) {
        List<?> table = line.table();
        if (line.list() != null && table == null) {
            lists.addItem(line, number);
        } else if (lists.open() && isContinuation(line)) {
            lists.continueItem(line);
        } else {
            lists.end();
            if (table != null) TableMarkup.write(parent, table);
            else if (!line.blank()) writeBlock(line);
        }
    }

    private static boolean isContinuation(Line line) {
        return line.indent() > 0 && line.table() == null && line.header() == 0 && !line.quote() && !line.blank();
    }

    private void writeBlock(Line line) {
        InlineMarkup.write(block(line), line.runs());
    }

    private Tag block(Line line) {
        if (line.header() > 0) return parent.add("h" + headingLevel(line.header()));
        if (line.quote()) return parent.add("blockquote").add("p");
        return line.indent() > 0 ? parent.add("p", "indent" + line.indent()) : parent.add("p");
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
