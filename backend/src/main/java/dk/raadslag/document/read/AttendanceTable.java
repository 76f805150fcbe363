package dk.raadslag.document.read;

import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of participants that has each cell of its table on a line of its own: "Navn", "Kommune", "Status", and then a
 * name, where from, "Deltog".
 *
 * @param people what each row tells
 * @param lines how many lines it takes
 */
record AttendanceTable(List<AttendanceHeading> people, int lines) {
    private static final Pattern NAME = Pattern.compile("(?iu)navne?|deltagere?|medlem(?:mer)?");
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)kommune|by|parti|liste|status|titel|stilling|organisation|repræsenterer|rolle|funktion|region|fremmøde|til ?stede|mødt|deltagelse|bemærkning(?:er)?");
    private static final Pattern CAME = Pattern.compile("(?iu)(?:deltog|deltager|til ?stede|mødt|ja|x)");
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)(?:meldt |sendt )?(?:afbud|fraværende|ikke til ?stede|udeblevet|udeblev|forhindret|nej)(?:[ ,].{0,60})?");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:von|van|de|af|der|\\p{Lu}[\\p{L}.'’-]*))+");
    private static final int FEWEST_HEADS = 3;
    private static final int MOST_HEADS = 6;

    /** Null where no such table begins, and where a row cannot be told from the next. */
    static AttendanceTable at(List<SourceLine> lines, int at) {
        if (!NAME.matcher(lines.get(at).bare()).matches()) return null;
        int heads = 1;
        while (at + heads < lines.size()
                && heads < MOST_HEADS
                && HEAD.matcher(lines.get(at + heads).bare()).matches()) heads++;
        if (heads < FEWEST_HEADS) return null;
        List<AttendanceHeading> people = new ArrayList<>();
        int row = at + heads;
        while (row + heads <= lines.size()
                && PERSON.matcher(lines.get(row).bare()).matches()
                && isWhole(lines, row, heads)) {
            people.add(person(lines.subList(row, row + heads)));
            row += heads;
        }
        boolean ends = row == lines.size() || lines.get(row).blanksBefore() > 0;
        return people.size() > 1 && ends ? new AttendanceTable(people, row - at) : null;
    }

    /** No blank line within the row. */
    private static boolean isWhole(List<SourceLine> lines, int row, int heads) {
        return lines.subList(row + 1, row + heads).stream()
                .allMatch(line -> line.blanksBefore() == 0 && line.text().length() < 80);
    }

    private static AttendanceHeading person(List<SourceLine> cells) {
        Group group = Group.PARTICIPANT;
        StringBuilder words = new StringBuilder(cells.get(0).bare());
        for (SourceLine line : cells.subList(1, cells.size())) {
            String cell = line.bare();
            boolean absent = ABSENT.matcher(cell).matches();
            if (absent) group = Group.APOLOGY;
            boolean place = !absent && Places.isPlace(cell);
            boolean plain = CAME.matcher(cell).matches() || absent && cell.indexOf(' ') < 0;
            if (!plain) words.append(place ? ", " + cell : " (" + cell + ")");
        }
        return new AttendanceHeading(group, words.toString());
    }
}
