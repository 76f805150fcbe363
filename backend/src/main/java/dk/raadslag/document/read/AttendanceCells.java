package dk.raadslag.document.read;

import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a list of people in columns, separated by tabs, or by three spaces and more. */
final class AttendanceCells {
    /** @param start where it begins in its line, or which tab it comes after */
    record Cell(int start, String text) {}

    private static final Pattern GAP = Pattern.compile(" {3,}|\\s*\\t\\s*");

    private AttendanceCells() {}

    static List<Cell> of(String line) {
        List<Cell> cells = new ArrayList<>();
        boolean tabs = line.indexOf('\t') >= 0;
        Matcher gap = GAP.matcher(line);
        int from = 0;
        int tab = 0;
        while (from <= line.length()) {
            boolean more = gap.find(from);
            int to = more ? gap.start() : line.length();
            String text = line.substring(from, to).strip();
            if (!text.isEmpty()) cells.add(new Cell(tabs ? tab : from, text));
            if (!more) break;
            from = gap.end();
            tab++;
        }
        return cells;
    }

    /** The heads of columns, "Deltagere    Afbud"; empty when a line is anything else. */
    static List<Column> columns(String line) {
        List<Cell> cells = of(line);
        if (cells.size() < 2) return List.of();
        List<Column> columns = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<AttendanceHeading> heading = AttendanceHeading.of(cell.text());
            if (heading.isEmpty() || !heading.get().rest().isEmpty()) return List.of();
            columns.add(new Column(cell.start(), heading.get().group()));
        }
        return columns;
    }

    /** A column of people. */
    record Column(int start, Group group) {
        /** The column that a cell stands in: the nearest one. */
        static Column of(List<Column> columns, Cell cell) {
            Column nearest = columns.get(0);
            for (Column column : columns)
                if (Math.abs(column.start - cell.start()) < Math.abs(nearest.start - cell.start())) nearest = column;
            return nearest;
        }
    }

    /** The persons of one line: joins cells that belong together, such as name, place and party, by commas. */
    static List<String> people(List<Cell> cells) {
        List<String> people = new ArrayList<>();
        for (Cell cell : cells) {
            String text = ListMarker.of(cell.text()).map(ListMarker::rest).orElse(cell.text());
            boolean begins = people.isEmpty() || text.indexOf(',') > 0 || isName(text);
            if (begins) people.add(text);
            else people.set(people.size() - 1, people.get(people.size() - 1) + ", " + text);
        }
        return people;
    }

    /** Two words with capitals that are not a place: "Kasper Glyngø", "H.C. Østerby". */
    private static boolean isName(String text) {
        return !Places.isPlace(text)
                && !AttendanceNames.isAbsent(text)
                && text.matches(
                        "(?U)(?:\\p{Lu}[\\w.'’-]*\\s+)+(?:(?:von|van|de|af|der)\\s+)?\\p{Lu}[\\w'’-]+(?:\\s*\\(.*\\))?");
    }
}
