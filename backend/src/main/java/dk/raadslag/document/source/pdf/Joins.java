package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Hyphenation;
import dk.raadslag.document.source.Marked;
import java.util.List;

/** How the lines of a paragraph become one: with a space, or within a word. */
final class Joins {
    private static final char SOFT_HYPHEN = '\u00AD';
    /** Longer lines end where there was no room. */
    private static final int LONG = 40;

    private final Hyphenation hyphenation;
    /** Lines end in a space where words end: one without breaks a word. */
    private final boolean spaced;

    private final boolean keepsHyphens;

    /**
     * @param lines of the file, as they are drawn
     * @param keepsHyphens true if the program that made the file adds no hyphens
     */
    Joins(List<Line> lines, boolean keepsHyphens) {
        this.hyphenation = new Hyphenation(lines.stream().map(Line::text).toList());
        List<Line> full =
                lines.stream().filter(line -> line.letters().size() > LONG).toList();
        long ends = full.stream().filter(Joins::endsInSpace).count();
        this.spaced = !full.isEmpty() && ends > 0.4 * full.size();
        this.keepsHyphens = keepsHyphens;
    }

    private static boolean endsInSpace(Line line) {
        return line.letters().get(line.letters().size() - 1).blank();
    }

    /** True if the line is the last of its paragraph: where lines end in a space, it does not. */
    boolean ends(Line line) {
        String text = line.text();
        return spaced
                && !endsInSpace(line)
                && !text.isEmpty()
                && "-/\u00AD".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The words of the lines. */
    Marked words(List<Line> lines) {
        Marked words = new Marked();
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size()) lines.get(i).add(words, false);
            else add(words, lines.get(i), lines.get(i + 1).raw().strip(), spaced && !endsInSpace(lines.get(i)));
        }
        return words;
    }

    /** The words of the lines of a cell: set to the right or in the middle, they have no spaces at their ends. */
    Marked cell(List<Line> lines) {
        Marked words = new Marked();
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size()) lines.get(i).add(words, false);
            else add(words, lines.get(i), lines.get(i + 1).raw().strip(), false);
        }
        return words;
    }

    private void add(Marked words, Line line, String next, boolean torn) {
        String text = line.raw().stripTrailing();
        boolean soft = !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN;
        boolean hyphen = text.length() > 1 && text.endsWith("-") && !text.endsWith(" -");
        boolean kept = hyphen && keepsHyphens;
        if (next.isEmpty() || !soft && !hyphen || kept) {
            line.add(words, false);
            if (!torn && !kept) words.add(" ");
            return;
        }
        String end = text.substring(Math.max(0, text.length() - 80));
        String joined = hyphenation.join(end, next, soft);
        line.add(words, soft || !joined.startsWith(end));
        if (joined.startsWith(end + " ")) words.add(" ");
    }
}
