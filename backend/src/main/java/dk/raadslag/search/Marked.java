package dk.raadslag.search;

import dk.raadslag.danish.Endings;
import dk.raadslag.search.Form.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of a hit with the found ones marked; pure. */
final class Marked {
    /** In characters: about two lines on a wide screen. */
    private static final int LONGEST = 240;

    private static final int BEFORE = 60;
    /** A found word further behind is not looked for. */
    private static final int LOOKED_AT = 60_000;

    private Marked() {}

    /** Words, all of them found or none. */
    record Piece(String words, boolean found) {}

    private record Mark(int from, int to, int term) {}

    /** All of a title. */
    static List<Piece> all(String words, List<Meant> terms) {
        return pieces(words, 0, words.length(), marks(words, terms));
    }

    /** The stretch with most of what was searched for; the beginning when nothing of it is there. */
    static List<Piece> around(String all, List<Meant> terms) {
        String words = all.length() <= LOOKED_AT ? all : all.substring(0, whole(all, LOOKED_AT));
        List<Mark> marks = marks(words, terms);
        int from = marks.isEmpty() ? 0 : begin(words, best(marks).from());
        int to = from + LONGEST;
        if (to < words.length()) {
            int space = lastSpace(words, to);
            to = space > from ? space : whole(words, to);
        } else {
            to = words.length();
        }
        List<Piece> pieces = new ArrayList<>(pieces(words, from, to, marks));
        if (from > 0) pieces.add(0, new Piece("… ", false));
        if (to < all.length()) pieces.add(new Piece(" …", false));
        return pieces;
    }

    private static List<Mark> marks(String words, List<Meant> terms) {
        List<Mark> marks = new ArrayList<>();
        for (Token token : Form.tokens(words)) {
            for (int term = 0; term < terms.size(); term++) {
                if (!isFound(token.form(), terms.get(term))) continue;
                marks.add(new Mark(token.from(), token.to(), term));
                break;
            }
        }
        return marks;
    }

    private static boolean isFound(String form, Meant term) {
        if (term.beginning() != null && form.startsWith(term.beginning())) return true;
        return term.lexemes().stream().anyMatch(stem -> Endings.isFormOf(form, stem));
    }

    private static Mark best(List<Mark> marks) {
        Mark best = marks.get(0);
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            Set<Integer> terms = new HashSet<>();
            for (int j = i; j < marks.size() && marks.get(j).to() - marks.get(i).from() < LONGEST - BEFORE; j++) {
                terms.add(marks.get(j).term());
            }
            if (terms.size() > most) {
                most = terms.size();
                best = marks.get(i);
            }
        }
        return best;
    }

    /** A little before it, where a word or a line begins. */
    private static int begin(String words, int mark) {
        if (mark <= BEFORE) return 0;
        int line = words.lastIndexOf('\n', mark);
        if (line >= mark - BEFORE) return line + 1;
        int space = words.indexOf(' ', mark - BEFORE);
        return space < 0 || space >= mark ? mark : space + 1;
    }

    /** A place that does not cut a character in two. */
    static int whole(String words, int place) {
        return Character.isLowSurrogate(words.charAt(place)) ? place - 1 : place;
    }

    private static int lastSpace(String words, int before) {
        int space = words.lastIndexOf(' ', before);
        return Math.max(space, words.lastIndexOf('\n', before));
    }

    private static List<Piece> pieces(String words, int from, int to, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.from() < at || mark.to() > to) continue;
            if (mark.from() > at) pieces.add(new Piece(words.substring(at, mark.from()), false));
            pieces.add(new Piece(words.substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        if (at < to) pieces.add(new Piece(words.substring(at, to), false));
        return pieces;
    }
}
