package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a document's lines are broken at a width, and whether one line continues in the next.
 *
 * <p>The width is learnt from pairs of lines that certainly belong together: the first ends in the middle of a
 * sentence, the second begins in lower case.
 */
final class Wrapping {
    private static final int LONGEST_WRAPPED = 160;
    private static final int SHORTEST_FULL = 40;
    /** In one-line-a-paragraph texts a page break still cuts paragraphs; shorter lines are headings or list points. */
    private static final int SHORTEST_CUT = 60;

    /** "… pr. 1." and "januar 2016" below. */
    private static final Pattern DAY_AT_END = Pattern.compile("(?<![\\d.])\\d{1,2}\\.$");

    /** "noter_2019.pdf" is the name of a paper. */
    private static final Pattern FILES = Pattern.compile("(?iu)\\w\\.(?:pdf|docx?|xlsx?|pptx?)$");

    private static final Pattern MONTH = Pattern.compile(
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b");

    private final boolean wrapped;
    private final int width;
    private final int usualBlanks;

    Wrapping(List<SourceLine> lines) {
        List<Integer> reaches = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        int widest = 0;
        int full = 0;
        int tooLong = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isRow() || line.text().length() < SHORTEST_FULL) continue;
            full++;
            if (line.text().length() > LONGEST_WRAPPED) tooLong++;
            SourceLine next = lines.get(i + 1);
            if (line.text().length() > LONGEST_WRAPPED || !goesOn(line) || !startsLower(next.trimmed())) continue;
            reaches.add(reach(line, next));
            blanks.add(next.blanksBefore());
            widest = Math.max(widest, line.text().length());
        }
        this.wrapped = !reaches.isEmpty() && reaches.size() >= 0.15 * full && tooLong <= 0.02 * full;
        Collections.sort(reaches);
        Collections.sort(blanks);
        this.width = wrapped ? Math.min(widest, reaches.get(reaches.size() / 20) - 1) : Integer.MAX_VALUE;
        this.usualBlanks = wrapped ? blanks.get(blanks.size() / 2) : 0;
    }

    /**
     * @param inList true if the first line belongs to a list point
     * @param inside true if the first line is not the first of its paragraph
     * @param after the line after the second, or null
     */
    boolean joins(SourceLine line, SourceLine next, SourceLine after, boolean inList, boolean inside) {
        boolean files = next.text().length() < SourceLine.LONGEST_STRUCTURAL
                && next.blanksBefore() > 0
                && FILES.matcher(next.trimmed()).find();
        if (files) return false;
        // A PDF may take lines far apart for paragraphs; half a word goes on all the same.
        if (next.isWhole()) return line.isWhole() && !line.isRow() && !next.isRow() && halfWord(line, next);
        if (DAY_AT_END.matcher(line.trimmed()).find()
                && MONTH.matcher(next.trimmed()).lookingAt()) return true;
        if (!wrapped && endsInBrokenWord(line) && startsLower(next.trimmed()))
            return line.text().length() >= SHORTEST_FULL;
        if (!wrapped) return !line.isRow() && line.text().length() >= SHORTEST_CUT && isCut(line, next);
        boolean full = reach(line, next) > width;
        if (endsInBrokenWord(line) && Character.isLetterOrDigit(next.trimmed().charAt(0)))
            return line.text().length() >= width / 2;
        if (line.isRow()) return full && !next.isRow() && !ListMarker.opens(next.trimmed());
        boolean goesOn = goesOn(line);
        if (ListMarker.opens(next.trimmed())) return full && goesOn && goesOnWithDashOrNumber(next.trimmed(), inList);
        if (next.blanksBefore() > usualBlanks && (!goesOn || opensPoint(next))) return false;
        if (next.blanksBefore() > usualBlanks && opensPoint(line) && !startsLower(next.trimmed())) return false;
        if (goesOn && startsLower(next.trimmed())) return inside || line.text().length() >= width / 2;
        if (!full || line.trimmed().endsWith(":")) return false;
        if (startsLower(next.trimmed())) return true;
        boolean headingNext = after != null && !goesOnOverLine(next, after) && goesOn(next);
        if (!goesOn) return !inList && !headingNext;
        // After a list point a short line is a heading, unless the next point follows it.
        return !inList || !headingNext || ListMarker.opens(after.trimmed());
    }

    /** A title ends above a blank line that others lines of the document do not have between them. */
    boolean endsTitle(SourceLine next) {
        return !next.isWhole() && next.blanksBefore() > usualBlanks && !startsLower(next.trimmed());
    }

    /** "at …" below a blank line is a point of its own. */
    private static boolean opensPoint(SourceLine line) {
        return line.trimmed().startsWith("at ") || line.trimmed().startsWith("At ");
    }

    private static boolean halfWord(SourceLine line, SourceLine next) {
        String text = next.trimmed();
        return endsInBrokenWord(line) && startsLower(text) && !text.matches("(?:og|eller|samt|til) .*");
    }

    private static boolean endsInBrokenWord(SourceLine line) {
        String text = line.text();
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
    }

    private boolean goesOnOverLine(SourceLine line, SourceLine next) {
        return reach(line, next) > width || startsLower(next.trimmed());
    }

    private static boolean isCut(SourceLine line, SourceLine next) {
        if (ListMarker.opens(next.trimmed()) || next.isRow()) return false;
        return goesOn(line) && startsLower(next.trimmed());
    }

    /** "1. april 2020" and "– etableres" in the middle of a sentence look like list points. */
    private static boolean goesOnWithDashOrNumber(String next, boolean inList) {
        int space = next.indexOf(' ');
        if (space < 0 || space + 1 >= next.length() || !startsLower(next.substring(space + 1))) return false;
        return Character.isDigit(next.charAt(0)) || !inList && "-–—".indexOf(next.charAt(0)) >= 0;
    }

    /** It does not end like a sentence. */
    static boolean goesOn(SourceLine line) {
        if (line.brokenWord()) return true;
        String text = line.trimmed();
        int end = text.length();
        while (end > 0 && "*_\"”“»)'’".indexOf(text.charAt(end - 1)) >= 0) end--;
        if (end == 0) return false;
        if (".:!?;".indexOf(text.charAt(end - 1)) < 0) return true;
        return text.charAt(end - 1) == '.' && isAbbreviation(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
    }

    private static final List<String> ABBREVIATIONS = Arrays.asList(
            "bl.a.", "f.eks.", "fx.", "jf.", "pr.", "ca.", "kr.", "nr.", "kl.", "mio.", "mia.", "pct.", "evt.", "inkl.",
            "ekskl.", "hhv.", "ift.", "vedr.", "d.", "st.", "tlf.", "stk.", "dvs.", "pkt.", "afs.", "incl.", "t.o.m.");

    private static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.replaceFirst("^\\(", "").toLowerCase(java.util.Locale.ROOT));
    }

    private static int reach(SourceLine line, SourceLine next) {
        String text = next.trimmed();
        int space = text.indexOf(' ');
        return line.text().length() + 1 + (space < 0 ? text.length() : space);
    }

    static boolean startsLower(String text) {
        int from = 0;
        while (from < text.length() && "*_\"”“»'’(".indexOf(text.charAt(from)) >= 0) from++;
        return from < text.length() && Character.isLowerCase(text.charAt(from));
    }
}
