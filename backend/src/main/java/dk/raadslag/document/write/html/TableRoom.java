package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the longest words of a table stand beside each other on a page. Widths are in ems of its letters. */
final class TableRoom {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MANY_COLUMNS = 6;
    /** What a line of the page holds; more of the smaller letters of a table with many columns. */
    private static final double LINE = 44.4;

    private static final double LINE_OF_SMALL = 52.7;
    /** The room beside the words of a cell. */
    private static final double BESIDE = 1.06;

    /** Of a syllable with its hyphen, and some more: not every word has one this short. */
    private static final double LONGEST_PART = 6.5;

    private static final Set<Integer> SLIM = letters("i j l |");
    private static final Set<Integer> NARROW = letters("t f r I . , : ; ( ) / -");
    private static final Set<Integer> WIDE = letters("m w M W \u00c6 \u00e6 @ %");

    private final double[] longest;
    private final double line;
    /** How wide a word may be. */
    private final double room;

    TableRoom(Table table, List<List<Integer>> places) {
        longest = new double[table.columns().size()];
        line = wide() ? LINE_OF_SMALL : LINE;
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                int column = places.get(row).get(at);
                double word = longestWord(cells.get(at)) / cells.get(at).across();
                longest[column] = Math.max(longest[column], word);
            }
        }
        room = room();
    }

    /** The widest that all words may be, if the longest are broken so that every column has room. */
    private double room() {
        double room = line;
        while (room > 1 && needed(room) > line) room -= 0.5;
        return room;
    }

    private static Set<Integer> letters(String letters) {
        return letters.chars().filter(letter -> letter != ' ').boxed().collect(Collectors.toSet());
    }

    private static double longestWord(Cell cell) {
        return SPACES.splitAsStream(Inline.plain(cell.words()))
                .mapToDouble(TableRoom::width)
                .max()
                .orElse(0);
    }

    private static double width(String word) {
        return word.chars().mapToDouble(TableRoom::width).sum();
    }

    /** Of bold letters: those of a heading are the longest. */
    private static double width(int letter) {
        if (SLIM.contains(letter)) return 0.25;
        if (NARROW.contains(letter)) return 0.33;
        if (WIDE.contains(letter)) return 0.9;
        return Character.isUpperCase(letter) ? 0.72 : letter < 0x250 ? 0.56 : 1;
    }

    boolean wide() {
        return longest.length > MANY_COLUMNS;
    }

    /** True for a word that must be broken at its syllables. */
    boolean isTooLong(String word) {
        return width(word) > room;
    }

    /** True if not even their syllables have room, so that words must be broken anywhere to stay on the page. */
    boolean crowded() {
        return needed(LONGEST_PART) > line || Arrays.stream(longest).anyMatch(word -> word > line / 2);
    }

    private double needed(double most) {
        return Arrays.stream(longest).map(word -> Math.min(word, most) + BESIDE).sum();
    }
}
