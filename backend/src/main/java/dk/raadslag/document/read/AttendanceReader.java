package dk.raadslag.document.read;

import dk.raadslag.document.read.AttendanceCells.Cell;
import dk.raadslag.document.read.AttendanceCells.Column;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of a list of participants, group by group, from its heading on. */
final class AttendanceReader {
    private static final int LONGEST_LINE = 3000;

    private final List<Attendance> attendance = new ArrayList<>();
    /** The heading that was read last; null outside the list. */
    private Group group;

    private boolean inline;
    private StringBuilder names = new StringBuilder();
    /** The groups of a list in columns; empty otherwise. */
    private List<Column> columns = List.of();

    /** True if the next lines may be names. */
    boolean isOpen() {
        return group != null;
    }

    /** @param rest names in the heading's own line */
    void begin(Group of, String rest) {
        close();
        columns = List.of();
        group = of;
        inline = !rest.isEmpty();
        names.append(rest);
    }

    /** Groups begin, side by side in columns. */
    void begin(List<Column> heads) {
        begin(heads.get(0).group(), "");
        columns = heads;
    }

    /** The list ends: something else begins. */
    void end() {
        close();
        group = null;
    }

    /** True when the line holds names; a line without may end the list. */
    boolean read(SourceLine line) {
        String text = line.trimmed();
        if (text.length() > LONGEST_LINE) return false;
        // "Orlov:" is an unknown heading; a person must say which group the names below belong to.
        if (text.endsWith(":") && !(inline && !names.isEmpty())) {
            end();
            return false;
        }
        List<Cell> cells = AttendanceCells.of(line.text());
        if (cells.size() > 1) {
            close();
            readCells(cells);
            return true;
        }
        long commas = text.chars().filter(c -> c == ',').count();
        boolean unfinished = names.length() > 0 && (endsOpen(names) || inline);
        if (!unfinished) {
            close();
            inline = commas >= 3 || text.endsWith(",") && commas >= 2;
        }
        HeadReader.append(names, ListMarker.of(text).map(ListMarker::rest).orElse(text));
        return true;
    }

    /** All persons that were read. */
    List<Attendance> all() {
        close();
        return List.copyOf(attendance);
    }

    private void readCells(List<Cell> cells) {
        if (columns.isEmpty()) {
            AttendanceCells.people(cells)
                    .forEach(person -> attendance.addAll(AttendanceNames.of(group, person, false)));
            return;
        }
        for (Column column : columns) {
            List<Cell> mine = cells.stream()
                    .filter(cell -> Column.of(columns, cell) == column)
                    .toList();
            AttendanceCells.people(mine)
                    .forEach(person -> attendance.addAll(AttendanceNames.of(column.group(), person, false)));
        }
    }

    private static boolean endsOpen(StringBuilder text) {
        return text.charAt(text.length() - 1) == ',' || text.lastIndexOf("(") > text.lastIndexOf(")");
    }

    private void close() {
        if (group != null && !names.isEmpty())
            attendance.addAll(AttendanceNames.of(group, names.toString().replace('\t', ','), inline));
        names = new StringBuilder();
    }
}
