package dk.raadslag.document.source;

import dk.raadslag.document.model.Signs;
import dk.raadslag.document.source.Passage.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words with marks, while they are put together: composed letters, no ligatures, nothing invisible, single spaces, none
 * at the ends.
 */
public final class Marked {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> marks = new ArrayList<>();

    /** Adds words as they are, but for white space, of which there is at most one between two words. */
    public Marked add(String words, boolean bold, boolean italic, boolean underline, String link) {
        int from = text.length();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(this::add);
        if (text.length() > from && (bold || italic || underline || link != null))
            mark(new Span(from, text.length(), bold, italic, underline, link));
        return this;
    }

    /** Adds words without marks. */
    public Marked add(String words) {
        return add(words, false, false, false, null);
    }

    /** Adds words with their own marks. */
    public Marked add(Marked more) {
        boolean space = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        int cut = space && more.text.length() > 0 && more.text.charAt(0) == ' ' ? 1 : 0;
        int by = text.length() - cut;
        text.append(more.text, cut, more.text.length());
        for (Span span : more.marks) mark(span.moved(by));
        return this;
    }

    /** Adds words that are clean already, with their own marks. */
    public Marked add(String words, List<Span> own) {
        Marked more = new Marked();
        more.text.append(words);
        more.marks.addAll(own);
        return add(more);
    }

    private void add(int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (Signs.isSpace(c) || Character.isWhitespace(c)) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') text.append(' ');
        } else if (c == 0x2010 || c == 0x2011) {
            text.append('-');
        } else if (!Signs.invisible(c)) {
            text.appendCodePoint(Signs.symbol(c));
        }
    }

    private void mark(Span span) {
        int from = Math.max(0, span.from());
        if (from >= span.to()) return;
        Span last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        boolean goesOn = last != null
                && last.to() == from
                && last.bold() == span.bold()
                && last.italic() == span.italic()
                && last.underline() == span.underline()
                && Objects.equals(last.link(), span.link());
        if (goesOn)
            marks.set(
                    marks.size() - 1,
                    new Span(last.from(), span.to(), span.bold(), span.italic(), span.underline(), span.link()));
        else marks.add(new Span(from, span.to(), span.bold(), span.italic(), span.underline(), span.link()));
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }

    /** The words, without white space at their end. */
    public String text() {
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    /** The marks of {@link #text}. */
    public List<Span> marks() {
        int end = text().length();
        return marks.stream()
                .filter(span -> span.from() < end)
                .map(span -> new Span(
                        span.from(),
                        Math.min(end, span.to()),
                        span.bold(),
                        span.italic(),
                        span.underline(),
                        span.link()))
                .toList();
    }
}
