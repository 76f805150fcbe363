package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.model.Table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a table's columns share the width of the page: each has room for its longest word, and of what is left those that
 * say more get more. Word finds widths itself, Writer does not.
 */
public final class ColumnWidths {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** The room beside the words of a cell, in letters. */
    private static final int BESIDE = 3;
    /** A column that says more wants no more room: its lines are broken. */
    private static final int MOST = 90;

    private ColumnWidths() {}

    /** One width for each column; they add up to the whole. */
    public static int[] of(Table table, int whole) {
        double[] least = new double[table.columns().size()];
        double[] wished = new double[least.length];
        List<List<Integer>> places = table.places();
        for (int row = 0; row < places.size(); row++) {
            for (int at = 0; at < places.get(row).size(); at++) {
                Cell cell = table.rows().get(row).cells().get(at);
                int column = places.get(row).get(at);
                String words = Inline.plain(cell.words());
                for (int c = column; c < column + cell.across(); c++) {
                    least[c] = Math.max(least[c], longestWord(words) / cell.across() + BESIDE);
                    wished[c] = Math.max(wished[c], Math.min(MOST, words.length()) / cell.across() + BESIDE);
                }
            }
        }
        for (double[] widths : List.of(least, wished)) alike(table, widths);
        return rounded(shared(least, wished), whole);
    }

    /** Columns of numbers are as wide as the widest of them. */
    private static void alike(Table table, double[] widths) {
        int[] numbers = IntStream.range(0, widths.length)
                .filter(c -> table.role() != Role.OVERVIEW)
                .filter(c -> table.columns().get(c) == Column.NUMBER
                        || table.columns().get(c) == Column.VALUE_CHANGE)
                .toArray();
        double widest = Arrays.stream(numbers).mapToDouble(c -> widths[c]).max().orElse(0);
        for (int c : numbers) widths[c] = widest;
    }

    /** What the columns need, and of a page's line what is left by how much more they wish. */
    private static double[] shared(double[] least, double[] wished) {
        double needed = Arrays.stream(least).sum();
        double line = Math.max(needed, MOST);
        double more = Arrays.stream(wished).sum() - needed;
        if (more <= 0) return least;
        return IntStream.range(0, least.length)
                .mapToDouble(c -> least[c] + (line - needed) * (wished[c] - least[c]) / more)
                .toArray();
    }

    private static int[] rounded(double[] shares, int whole) {
        double all = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        double end = 0;
        int before = 0;
        for (int c = 0; c < shares.length; c++) {
            end += shares[c];
            widths[c] = (int) Math.round(whole * end / all) - before;
            before += widths[c];
        }
        return widths;
    }

    private static int longestWord(String words) {
        return SPACES.splitAsStream(words).mapToInt(String::length).max().orElse(0);
    }
}
