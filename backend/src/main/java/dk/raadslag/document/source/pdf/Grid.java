package dk.raadslag.document.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines whose parts stand below each other: the rows of a table that has no tags. */
final class Grid {
    private static final float ALIGNED = 4;

    private Grid() {}

    /** Where the table ends that begins at line {@code at}; {@code at} when none begins. */
    static int end(List<Line> lines, int at, float leading) {
        if (parts(lines.get(at)) < 2) return at;
        int end = at + 1;
        while (end < lines.size() && near(lines.get(end - 1), lines.get(end), leading)) {
            Line line = lines.get(end);
            boolean goesOn =
                    parts(line) >= 2 || isBelowCell(line, lines.subList(at, end)) || rowFollows(lines, end, leading);
            if (!goesOn) break;
            end++;
        }
        return end;
    }

    /** True if it goes on with a cell, other than the first of its row. */
    private static boolean isBelowCell(Line line, List<Line> rows) {
        for (Line row : rows) {
            List<Line> cells = row.cells();
            for (Line cell : cells.subList(1, cells.size())) if (Math.abs(cell.x() - line.x()) < ALIGNED) return true;
        }
        return false;
    }

    private static boolean near(Line above, Line line, float leading) {
        return line.y() - above.y() < 3 * Math.max(leading, line.size());
    }

    private static boolean rowFollows(List<Line> lines, int at, float leading) {
        return at + 1 < lines.size()
                && parts(lines.get(at + 1)) >= 2
                && near(lines.get(at), lines.get(at + 1), leading)
                && lines.get(at).end() < 0.5f * lines.get(at + 1).end();
    }

    /** A list point's sign is no cell. */
    private static int parts(Line line) {
        List<Line> cells = line.cells();
        boolean sign = cells.size() == 2 && isSign(cells.get(0).text());
        return sign ? 1 : cells.size();
    }

    /** The sign of a list point, or "./.". */
    static boolean isSign(String text) {
        return text.matches("[-–—•▪◦‣·●○■□➢✓o]|\\d[\\d.]{0,6}\\)?|\\./?\\.?|\\./\\.");
    }

    /** The lines of each row: what begins at the left edge, or after a gap, begins a row. */
    static List<List<Line>> rows(List<Line> lines, float leading) {
        float left = (float) lines.stream().mapToDouble(Line::x).min().orElse(0);
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean apart = i == 0 || lines.get(i).y() - lines.get(i - 1).y() > 1.25f * leading;
            boolean begins = apart || lines.get(i).x() < left + ALIGNED || parts(lines.get(i)) >= 2;
            if (begins) rows.add(new ArrayList<>());
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        return rows;
    }

    /** The cells of one row, each with its lines. */
    static List<List<Line>> cells(List<Line> row) {
        List<List<Line>> cells = new ArrayList<>();
        for (Line cell : row.get(0).cells()) cells.add(new ArrayList<>(List.of(cell)));
        for (Line line : row.subList(1, row.size())) {
            for (Line part : line.cells()) {
                List<Line> nearest = cells.get(0);
                for (List<Line> cell : cells) if (cell.get(0).x() <= part.x() + ALIGNED) nearest = cell;
                nearest.add(part);
            }
        }
        return cells;
    }
}
