package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Marked;
import java.util.ArrayList;
import java.util.List;

/** Letters on one base line, in the order in which they are read. */
final class Line {
    /** Of a letter's size: a wider gap than this lies between cells, not words. */
    private static final float CELLS = 1.8f;

    private final List<Letter> letters;

    Line(List<Letter> letters) {
        this.letters = letters;
    }

    /** The lines of letters that are given in reading order. */
    static List<Line> of(List<Letter> letters) {
        List<Line> lines = new ArrayList<>();
        List<Letter> open = new ArrayList<>();
        for (Letter letter : letters) {
            if (letter.blank() && open.isEmpty()) continue;
            if (!open.isEmpty() && !sameLine(open.get(open.size() - 1), letter)) {
                lines.add(new Line(open));
                open = new ArrayList<>();
                if (letter.blank()) continue;
            }
            open.add(letter);
        }
        if (!open.isEmpty()) lines.add(new Line(open));
        return lines;
    }

    /** A raised figure is on the line of the words beside it. */
    private static boolean sameLine(Letter one, Letter other) {
        float size = Math.max(one.size(), other.size());
        return one.page() == other.page()
                && Math.abs(one.y() - other.y()) < 0.6f * size
                && (other.x() > one.x() - 3 * size || Math.abs(one.y() - other.y()) < 0.05f * size);
    }

    List<Letter> letters() {
        return letters;
    }

    int page() {
        return first().page();
    }

    private Letter first() {
        return letters.get(0);
    }

    float x() {
        return (float) letters.stream()
                .filter(l -> !l.blank())
                .mapToDouble(Letter::x)
                .min()
                .orElse(first().x());
    }

    float end() {
        return (float) letters.stream()
                .filter(l -> !l.blank())
                .mapToDouble(Letter::end)
                .max()
                .orElse(first().x());
    }

    float y() {
        return (float) letters.stream().mapToDouble(Letter::y).average().orElse(0);
    }

    /** The size of most of its letters. */
    float size() {
        return Sizes.usual(letters);
    }

    boolean blank() {
        return letters.stream().allMatch(Letter::blank);
    }

    /** True if each of its letters is bold, or figures before them are. */
    boolean bold() {
        return !blank() && letters.stream().filter(l -> !l.blank()).allMatch(Letter::bold);
    }

    boolean beginsBold() {
        return letters.stream()
                .filter(l -> !l.blank())
                .findFirst()
                .map(Letter::bold)
                .orElse(false);
    }

    boolean endsBold() {
        return letters.stream()
                .filter(l -> !l.blank())
                .reduce((one, other) -> other)
                .map(Letter::bold)
                .orElse(false);
    }

    /** Where its words begin, after the sign of a list point or a mark. */
    float wordsBegin() {
        List<Line> cells = cells();
        if (cells.size() > 1 && Grid.isSign(cells.get(0).text()))
            return cells.get(1).x();
        String first = text().split(" ", 2)[0];
        if (!Grid.isSign(first)) return x();
        boolean gap = false;
        for (Letter letter : letters) {
            if (gap && !letter.blank() && letter.x() > x() + firstWord()) return letter.x();
            gap |= letter.blank() || letter.x() > x() + firstWord();
        }
        return x();
    }

    /** Its words as they are, without marks. */
    String text() {
        return marked().text();
    }

    Marked marked() {
        return add(new Marked(), false);
    }

    /** How wide its first word is. */
    float firstWord() {
        Letter last = first();
        for (Letter letter : letters) {
            if (letter.blank() || spaced(last, letter) && letter != first()) break;
            last = letter;
        }
        return last.end() - x();
    }

    /** Its parts between wide gaps. */
    List<Line> cells() {
        List<Line> cells = new ArrayList<>();
        List<Letter> open = new ArrayList<>();
        Letter last = null;
        for (Letter letter : letters) {
            if (letter.blank()) {
                if (!open.isEmpty()) open.add(letter);
                continue;
            }
            if (last != null && letter.x() - last.end() > CELLS * Math.max(last.size(), letter.size())) {
                cells.add(new Line(open));
                open = new ArrayList<>();
            }
            open.add(letter);
            last = letter;
        }
        if (!open.isEmpty()) cells.add(new Line(open));
        return cells;
    }

    /** Its words, with every sign that is in it. */
    String raw() {
        StringBuilder raw = new StringBuilder();
        Letter last = null;
        for (Letter letter : letters) {
            if (last != null && spaced(last, letter)) raw.append(' ');
            raw.append(letter.text());
            last = letter;
        }
        return raw.toString();
    }

    /**
     * Adds its words to others.
     *
     * @param cut true to leave out the hyphen at its end
     */
    Marked add(Marked words, boolean cut) {
        int end = letters.size();
        while (cut && end > 0 && letters.get(end - 1).blank()) end--;
        Letter last = null;
        for (int i = 0; i < end; i++) {
            Letter letter = letters.get(i);
            boolean spaced = last != null && spaced(last, letter);
            boolean same = last != null && last.bold() == letter.bold() && last.italic() == letter.italic();
            if (spaced)
                words.add(" ", same && letter.bold(), same && letter.italic(), false, same ? link(last, letter) : null);
            String text = cut && i == end - 1 ? letter.text().replaceFirst("[-\u00AD\u2010]$", "") : letter.text();
            words.add(text, letter.bold(), letter.italic(), false, letter.link());
            last = letter;
        }
        return words;
    }

    private static String link(Letter one, Letter other) {
        return one.link() != null && one.link().equals(other.link()) ? one.link() : null;
    }

    private static boolean spaced(Letter one, Letter other) {
        if (one.blank() || other.blank()) return false;
        float gap = other.x() - one.end();
        float size = Math.max(one.size(), other.size());
        float space = one.space() > 0 && one.space() < size ? one.space() : 0.28f * size;
        return gap > 0.5f * space || gap < -2 * size;
    }
}
