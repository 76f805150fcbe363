package dk.raadslag.document.read;

import dk.raadslag.words.RichText.Op;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns Markdown residue in a line (*italic*, **bold**, [words](address), &lt;address&gt;) into marks; one pass. */
final class InlineMarks {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_ADDRESS = 1000;

    private final String text;
    private final List<Op> ops = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Map<String, Integer> foundAt = new LinkedHashMap<>();
    private boolean bold;
    private boolean italic;

    private InlineMarks(String text) {
        this.text = text;
    }

    static List<Op> parse(String text) {
        InlineMarks parser = new InlineMarks(text);
        int at = 0;
        while (at < text.length()) at = parser.step(at);
        parser.flush(null);
        return parser.ops;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && "\\`*_{}[]()#+-.!<>|~".indexOf(text.charAt(at + 1)) >= 0) {
            run.append(text.charAt(at + 1));
            return at + 2;
        }
        if (c == '*') return star(at);
        if (c == '[') return link(at);
        if (c == '<') return address(at, at + 1, next(">", at), 1);
        if (c == 'h'
                && text.startsWith("http", at)
                && (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4)))
            return address(at, at, endOfAddress(at), 0);
        run.append(c);
        return at + 1;
    }

    private int star(int at) {
        int length = text.startsWith("**", at) ? 2 : 1;
        boolean open = length == 2 ? bold : italic;
        boolean afterSpace = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        int end = at + length;
        boolean beforeSpace = end >= text.length() || Character.isWhitespace(text.charAt(end));
        boolean closes = open && !afterSpace;
        boolean opens = !open && !beforeSpace && (afterSpace || !letterBefore(at)) && closesLater(end, length);
        if (!closes && !opens) {
            // "**" at the end of a title has lost its partner; a single star may be a footnote.
            if (length == 1) run.append('*');
            return end;
        }
        flush(null);
        if (length == 2) bold = opens;
        else italic = opens;
        return end;
    }

    private boolean letterBefore(int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean closesLater(int from, int length) {
        int close = next(length == 2 ? "**" : "*", from);
        return close > from;
    }

    private int link(int at) {
        int middle = closing(at, '[', ']', LONGEST_WORDS);
        boolean leads = middle > 0 && text.startsWith("](", middle);
        int end = leads ? closing(middle + 1, '(', ')', LONGEST_ADDRESS) : -1;
        if (end < 0) {
            run.append('[');
            return at + 1;
        }
        flush(null);
        run.append(unescaped(text.substring(at + 1, middle)));
        // A title in quotation marks may follow the address.
        String address = text.substring(middle + 2, end).strip().split("\\s", 2)[0];
        flush(isAddress(address) ? unescaped(address) : null);
        return end + 1;
    }

    /** Where the bracket at {@code at} closes, counting those within it; -1 when it does not, or too far away. */
    private int closing(int at, char opens, char closes, int longest) {
        int depth = 0;
        for (int i = at; i < Math.min(text.length(), at + longest); i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == opens) depth++;
            else if (c == closes && --depth == 0) return i;
        }
        return -1;
    }

    private int address(int at, int from, int to, int closing) {
        String address = to < 0 || to - from > 1000 ? "" : text.substring(from, to);
        if (!isAddress(address) || address.indexOf(' ') >= 0) {
            run.append(text.charAt(at));
            return at + 1;
        }
        flush(null);
        run.append(address);
        flush(address);
        return to + closing;
    }

    private int endOfAddress(int at) {
        int end = at;
        int open = 0;
        while (end < text.length() && end - at < LONGEST_ADDRESS && " \t<>\"”*".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            if (c == '(' || c == '[') open++;
            // A bracket that the address did not open closes one around it.
            if ((c == ')' || c == ']') && --open < 0) break;
            end++;
        }
        while (".,;:!?".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end;
    }

    private static boolean isAddress(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:");
    }

    private static String unescaped(String words) {
        return words.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!<>|~-])", "$1");
    }

    /** The next place of the words from {@code at} on; searches each stretch of the text once. */
    private int next(String words, int at) {
        Integer known = foundAt.get(words);
        if (known != null && (known < 0 || known >= at)) return known;
        int found = text.indexOf(words, at);
        foundAt.put(words, found);
        return found;
    }

    private void flush(String link) {
        if (run.isEmpty()) return;
        Map<String, Object> marks = new LinkedHashMap<>();
        if (bold) marks.put("bold", true);
        if (italic) marks.put("italic", true);
        if (link != null) marks.put("link", link);
        ops.add(new Op(run.toString(), marks));
        run.setLength(0);
    }
}
