package dk.raadslag.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words in a cell of a table that somebody marked, with what stood around them. Each edit of a table puts a new one in
 * its place, so the cell is found again by the words of its row, of the rows beside it, and of its headings.
 *
 * @param table its name
 * @param above the headings over the cell, from the top
 * @param line the words of its row, one for each column
 * @param before the words of the row before; empty at the top
 * @param after the words of the row behind; empty at the bottom
 */
public record CellMark(
        CellPlace place, String table, List<String> above, List<String> line, List<String> before, List<String> after) {
    /** Enough of a cell to know it by, and a bound for what is kept. */
    private static final int LONGEST = 200;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    public CellMark {
        place = place == null ? new CellPlace(0, 0, 0, 0) : place;
        table = table == null ? "" : table;
        above = above == null ? List.of() : above;
        line = line == null ? List.of() : line;
        before = before == null ? List.of() : before;
        after = after == null ? List.of() : after;
    }

    /**
     * How people call a cell: by its table, and by what stands in front of it and above it.
     *
     * @param row empty when nothing does; so is {@code column}
     */
    public record Names(String table, String row, String column) {}

    /** @param likeness the higher, the more is around the cell what was around it */
    public record Found(CellPlace place, double likeness) {}

    /** Nothing when no words stand there. */
    public static Optional<CellMark> of(TextTable table, CellPlace place) {
        return place.words(table).filter(CellMark::isWhole).map(words -> {
            TableCells cells = new TableCells(table);
            return new CellMark(
                    place,
                    cut(table.name()),
                    cut(cells.above(place.row(), place.column())),
                    cut(cells.line(place.row())),
                    cut(cells.line(place.row() - 1)),
                    cut(cells.line(place.row() + 1)));
        });
    }

    public Names names() {
        // The top row is of headings, which have none in front of them.
        int name = place.row() == 0 ? -1 : nameOf(line);
        String row = name < 0 || name == place.column() ? "" : line.get(name);
        return new Names(table, row, String.join(", ", above));
    }

    /** False when the quote is of something else: the release before leaves a comment's cell as it was. */
    public boolean holds(String quote) {
        String cell = place.column() < line.size() ? line.get(place.column()) : "";
        int known = Math.max(0, Math.min(place.end(), cell.length()) - place.start());
        return quote.length() == place.end() - place.start()
                && (known == 0 || cell.startsWith(quote.substring(0, known), place.start()));
    }

    /**
     * Where the words are in another state of the table; the whole cell when it says something else. Nothing when its
     * row or its column is gone, or cannot be told from others, or the cell is empty.
     *
     * @param words those that were marked
     */
    public Optional<Found> find(TextTable now, String words) {
        TableCells cells = new TableCells(now);
        int[] columns = new int[now.headRows() + 1];
        for (int heads = 0; heads < columns.length; heads++) columns[heads] = column(now, cells, heads);
        int best = -1;
        double most = 0;
        for (int row = 0; row < cells.rows(); row++) {
            double likeness = likeness(cells, row);
            boolean nearer = Math.abs(row - place.row()) < Math.abs(best - place.row());
            if (likeness > most || likeness == most && best >= 0 && nearer) best = row;
            most = Math.max(most, likeness);
        }
        int column = best < 0 ? -1 : columns[Math.min(best, now.headRows())];
        double named = cut(now.name()).equals(table) ? most + 1 : most;
        return cells.at(best, column).flatMap(at -> in(at, words)).map(found -> new Found(found, named));
    }

    private Optional<CellPlace> in(TableCells.At at, String words) {
        String all = at.cell().words();
        int start = -1;
        for (int found = all.indexOf(words); found >= 0; found = all.indexOf(words, found + 1)) {
            if (start < 0 || Math.abs(found - place.start()) < Math.abs(start - place.start())) start = found;
        }
        if (start >= 0) return Optional.of(new CellPlace(at.row(), at.column(), start, start + words.length()));
        return all.isBlank() ? Optional.empty() : Optional.of(new CellPlace(at.row(), at.column(), 0, all.length()));
    }

    /** The column below these headings that is nearest to where it was; -1 when there is none. */
    private int column(TextTable now, TableCells cells, int heads) {
        int nearest = -1;
        for (int column = 0; column < now.width(); column++) {
            boolean nearer = nearest < 0 || Math.abs(column - place.column()) < Math.abs(nearest - place.column());
            if (nearer && cut(cells.above(heads, column)).equals(above)) nearest = column;
        }
        // Renamed, as long as there are as many.
        return nearest < 0 && now.width() == line.size() ? place.column() : nearest;
    }

    /** 0 for a row that is another one. */
    private double likeness(TableCells cells, int row) {
        double own = alike(line, cut(cells.line(row)));
        double beside = alike(before, cut(cells.line(row - 1)));
        beside += alike(after, cut(cells.line(row + 1)));
        boolean alone = line.stream().filter(words -> !words.isBlank()).count() == 1;
        boolean between = beside == 2 && !(before.isEmpty() && after.isEmpty()) && (own > 0 || alone);
        return own > 0.5 || between ? 3 * own + beside : 0;
    }

    /** Which part of a row's words another has, 0 to 1. Its name counts as much as all others, and one more. */
    private static double alike(List<String> then, List<String> now) {
        if (then.isEmpty() || now.isEmpty()) return then.isEmpty() && now.isEmpty() ? 1 : 0;
        List<String> left = new ArrayList<>(now);
        int name = nameOf(then);
        int filled = (int) then.stream().filter(words -> !words.isBlank()).count();
        double same = 0;
        for (int at = 0; at < then.size(); at++)
            if (!then.get(at).isBlank() && left.remove(then.get(at))) same += at == name ? filled : 1;
        return filled == 0 ? 0 : same / (name < 0 ? filled : 2 * filled - 1);
    }

    /** The first cell with a word in it: a number may be that of another row tomorrow. */
    private static int nameOf(List<String> line) {
        for (int at = 0; at < line.size(); at++)
            if (LETTERS.matcher(line.get(at)).find()) return at;
        return -1;
    }

    private static List<String> cut(List<String> line) {
        return line.stream().map(CellMark::cut).toList();
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) return words;
        return words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isWhole(String words) {
        return !words.isBlank()
                && !Character.isLowSurrogate(words.charAt(0))
                && !Character.isHighSurrogate(words.charAt(words.length() - 1));
    }
}
