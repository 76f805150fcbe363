package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the source that is not blank.
 *
 * @param number counted from 1 in the file
 * @param text cleaned, with its leading spaces and its tabs
 * @param blanksBefore how many blank lines are above it
 * @param pageBreakBefore true if a form feed is between it and the line above
 * @param brokenWord true if it ended in a soft hyphen, so that its last word goes on in the next line
 * @param role what a PDF or DOCX says of it: then it is a whole paragraph; null for a line of a text
 */
record SourceLine(
        int number, String text, int blanksBefore, boolean pageBreakBefore, boolean brokenWord, SourceRole role) {
    /** No heading, label or name is longer; patterns do not search longer lines. */
    static final int LONGEST_STRUCTURAL = 400;

    private static final int LONGEST_TITLE = 200;
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    SourceLine(int number, String text, int blanksBefore, boolean pageBreakBefore, boolean brokenWord) {
        this(number, text, blanksBefore, pageBreakBefore, brokenWord, null);
    }

    /** The same line with other words. */
    SourceLine withText(String words) {
        return new SourceLine(number, words, blanksBefore, pageBreakBefore, brokenWord, role);
    }

    /** True for a paragraph of a PDF or DOCX, which no other line goes on with. */
    boolean isWhole() {
        return role != null;
    }

    /** True if the file says, or shows, that it is this. */
    boolean is(Kind kind) {
        return role != null && role.passage().kind() == kind;
    }

    /** The paragraph that it is in its file, or null. */
    Passage passage() {
        return role == null ? null : role.passage();
    }

    String trimmed() {
        return text.strip();
    }

    int indent() {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') spaces++;
        return spaces;
    }

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    /** The whole line as the pattern has it; null when it is otherwise, too long for a title, or a row. */
    Matcher matched(Pattern pattern) {
        String trimmed = trimmed();
        if (trimmed.length() > LONGEST_TITLE || isRow()) return null;
        Matcher match = pattern.matcher(trimmed);
        return match.matches() ? match : null;
    }

    /** For comparison with known words: no Markdown residue, single spaces; empty for a line too long to be one. */
    String bare() {
        if (text.length() > LONGEST_STRUCTURAL) return "";
        int from = 0;
        String trimmed = trimmed();
        while (from < trimmed.length() && "#*_ ".indexOf(trimmed.charAt(from)) >= 0) from++;
        int to = trimmed.length();
        while (to > from && "*_ ".indexOf(trimmed.charAt(to - 1)) >= 0) to--;
        String words = trimmed.substring(from, to).replace('\t', ' ');
        return words.contains("  ") ? SPACES.matcher(words).replaceAll(" ") : words;
    }
}
