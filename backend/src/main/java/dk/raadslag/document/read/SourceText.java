package dk.raadslag.document.read;

import dk.raadslag.document.model.Signs;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into lines and removes traces of how the file was made. */
final class SourceText {
    /** About 4,000 pages; no agenda is longer. */
    private static final int MOST_LINES = 200_000;

    /** As many as a PDF may have. */
    private static final int MOST_CHARACTERS = 6_000_000;

    /** No page is wider; a pattern that looks for words after spaces looks again from each of them. */
    private static final int MOST_SPACES = 100;

    private static final Pattern MARKER_AND_TAB = Pattern.compile(
            "(\\s*)([-–—•▪○■o]|\\d{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,2}[a-zæøå]?[.:]?|\\d{1,3}[a-zæøå][.:]?|(?i:punkt|pkt\\.?)\\s\\d[\\d.]*[a-z]?[.:]?|\\./\\.?)\\t+([^\\t]+)");

    private static final char SOFT_HYPHEN = '\u00AD';

    private SourceText() {}

    /** The lines that are not blank, in order. */
    static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        int blanks = 0;
        boolean pageBreak = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) continue;
            number++;
            String raw = text.substring(start, i);
            String clean = clean(raw);
            if (clean.isBlank()) {
                blanks++;
            } else {
                lines.add(new SourceLine(number, clean, blanks, pageBreak, endsInSoftHyphen(raw)));
                if (lines.size() > MOST_LINES) throw UnreadableDocument.tooLong();
                blanks = 0;
                pageBreak = false;
            }
            if (i < text.length() && text.charAt(i) == '\f') pageBreak = true;
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
        return ScannedText.mended(lines);
    }

    /** The paragraphs of a PDF or DOCX that are not blank, a line each. */
    static List<SourceLine> lines(List<Passage> passages) {
        boolean headed = passages.stream().anyMatch(passage -> passage.kind() == Kind.HEADING);
        List<SourceLine> lines = new ArrayList<>();
        int page = 0;
        long characters = 0;
        for (Passage passage : passages) {
            if (passage.text().isBlank()) continue;
            boolean turned = page > 0 && passage.page() > page;
            page = Math.max(page, passage.page());
            String indent = "    ".repeat(passage.kind() == Kind.POINT ? passage.level() : 0);
            SourceRole role = new SourceRole(passage, headed);
            lines.add(new SourceLine(lines.size() + 1, indent + passage.text(), 1, turned, false, role));
            characters += passage.text().length();
            if (lines.size() > MOST_LINES || characters > MOST_CHARACTERS) throw UnreadableDocument.tooLong();
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean endsInSoftHyphen(String raw) {
        return !raw.isBlank() && raw.stripTrailing().charAt(raw.stripTrailing().length() - 1) == SOFT_HYPHEN;
    }

    /** Composed letters, ordinary spaces, no invisible characters, no ligatures, no trailing spaces. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int spaces = 0;
        for (int i = 0; i < composed.length(); i++) {
            spaces = Signs.isSpace(composed.charAt(i)) || composed.charAt(i) == '\t' ? spaces + 1 : 0;
            if (spaces <= MOST_SPACES) append(out, composed.charAt(i));
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') end--;
        return withoutTabsForSpaces(out.substring(0, end));
    }

    /** A tab that only indents a line or follows its list marker does not make a table row. */
    private static String withoutTabsForSpaces(String line) {
        if (line.indexOf('\t') < 0 || line.length() > SourceLine.LONGEST_STRUCTURAL) return line;
        String indented = line.stripLeading().indexOf('\t') < 0 ? line.replace("\t", "    ") : line;
        Matcher marker = MARKER_AND_TAB.matcher(indented);
        return marker.matches()
                ? marker.group(1).replace("\t", "    ") + marker.group(2) + " " + marker.group(3)
                : indented;
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\t' -> out.append('\t');
            case 'ﬀ' -> out.append("ff");
            case 'ﬁ' -> out.append("fi");
            case 'ﬂ' -> out.append("fl");
            case 'ﬃ' -> out.append("ffi");
            case 'ﬄ' -> out.append("ffl");
            case '\u2010', '\u2011' -> out.append('-');
            // Word's bullets from the fonts Symbol and Wingdings
            case '\uF0B7', '\uF0A7', '\uF02D' -> out.append('•');
            default -> {
                if (Character.getType(c) == Character.SPACE_SEPARATOR) out.append(' ');
                else if (c >= ' ' && Character.getType(c) != Character.FORMAT) out.append(c);
            }
        }
    }
}
