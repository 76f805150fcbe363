package dk.raadslag.document.source;

import dk.raadslag.document.source.PaperText.Headline;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a paper together, as many as are taken. */
public final class PaperWords {
    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder words = new StringBuilder();
    private final List<Headline> headings = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private int page = 1;
    private int lines;
    /** Nothing stands on the page yet. */
    private boolean fresh = true;

    private boolean cut;
    private boolean hidden;

    /** What follows stands on that page; one before it changes nothing, and neither does 0. */
    public PaperWords page(int number) {
        while (page < number && !isFull()) {
            words.append('\f');
            lines++;
            page++;
            fresh = true;
        }
        return this;
    }

    /** Adds a paragraph. */
    public void line(String text) {
        String clean = text.replaceAll("[\\n\\r\\f]+", " ").strip();
        if (clean.isEmpty()) return;
        int room = PaperText.MOST - words.length() - 1;
        if (room <= 0) {
            cut = true;
            return;
        }
        if (!fresh) {
            words.append('\n');
            lines++;
        }
        fresh = false;
        cut |= clean.length() > room;
        words.append(clean, 0, Math.min(room, clean.length()));
    }

    /** Adds a heading. */
    public void heading(String text, int level) {
        int before = words.length();
        line(text);
        if (words.length() > before) headings.add(new Headline(lines, Math.min(DEEPEST_HEADING, Math.max(1, level))));
    }

    /** A page holds a picture and no words. */
    public void picture(int number) {
        pictures.add(number);
    }

    /** The file has parts that are not shown to its reader. */
    public void hides() {
        hidden = true;
    }

    /** Anything more is left out. */
    public boolean isFull() {
        return cut;
    }

    /** @throws UnreadableFile when there are no words */
    public PaperText text() {
        if (words.toString().isBlank()) throw new UnreadableFile(Fault.NO_TEXT);
        return new PaperText(words.toString(), headings, cut, pictures, hidden);
    }
}
