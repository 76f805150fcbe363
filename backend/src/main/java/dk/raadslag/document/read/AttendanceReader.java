package dk.raadslag.document.read;

import dk.raadslag.document.read.AttendanceCells.Cell;
import dk.raadslag.document.read.AttendanceCells.Column;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the names of a list of participants, group by group, from its heading on. */
final class AttendanceReader {
    private static final int LONGEST_LINE = 3000;
    /** Two hundred people one after the other; each line looks back at all of them. */
    private static final int LONGEST_NAMES = 6000;

    private static final int LONGEST_NOTE = 500;
    private static final Pattern NOBODY = Pattern.compile("(?iu)\\W*+(?:ingen|intet|alle var mødt)?\\W*");
    private static final Pattern FROM_FIRST = Pattern.compile("(\\p{Lu}[\\p{L} -]{1,30}):\\s+(\\p{Lu}.+)");
    /** "Bo Lund, Eva Kær, alle med afbud." */
    private static final Pattern ALL_ABSENT = Pattern.compile("(?iu),?\\s*\\(?(?:alle|begge) med afbud\\)?\\.?$");
    /** "(A)" below a name. */
    private static final Pattern PARTY = Pattern.compile("\\((\\p{Lu}{1,3})\\)");
    /** Divides a list by where the people come from. */
    private static final Pattern SECTOR = Pattern.compile(
            "(?iu)(?:fra )?(?:kommuner(?:ne)?|region(?:en)?|almen praksis|praksissektoren|patienter|observatører|øvrige)");

    /** "(Bitten Sejrups stedfortræder mødte ikke)" on a line of its own names nobody. */
    private static final Pattern REMARK =
            Pattern.compile("(?iu)\\(.*\\b(?:mødte|deltog|deltager|møder|forlod|ankom)\\b.*\\)\\.?");

    /** "Bo Lund, Eva Kær." is no person from Eva Kær. */
    private static final Pattern WHOLE_NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){1,3}(?:, \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){1,3})+\\.");

    private static final Pattern PARTLY = Pattern.compile("^(?:.*, )?(?:ved|under|fra|til|indtil)\\b");

    private final List<Attendance> attendance = new ArrayList<>();
    /** The heading that was read last; null outside the list. */
    private Group group;

    private boolean inline;
    /** The people of a list whose first stands beside its heading stand below each other. */
    private boolean oneALine;

    private boolean members;
    /** How many people were read before the list that is open. */
    private int before;
    /** Those read from a list of all members, whether they came or not. */
    private final Set<Attendance> listedAsMembers = Collections.newSetFromMap(new IdentityHashMap<>());

    private StringBuilder names = new StringBuilder();
    /** The groups of a list in columns; empty otherwise. */
    private List<Column> columns = List.of();

    /** A cell that goes on in its column of the next line. */
    private Cell openCell;

    /** True if the next lines may be names. */
    boolean isOpen() {
        return group != null;
    }

    /** @param rest names in the heading's own line */
    void begin(Group of, String rest) {
        close();
        before = attendance.size();
        columns = List.of();
        group = of;
        members = false;
        oneALine = false;
        List<Cell> cells = AttendanceCells.of(rest);
        inline = !rest.isEmpty() && cells.size() < 2;
        if (cells.size() > 1) readCells(cells);
        else names.append(rest);
    }

    /** The list that begins is one of all members, those absent among them. */
    void ofMembers() {
        members = true;
        attendance.stream().skip(before).forEach(listedAsMembers::add);
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
        if (line.text().length() > LONGEST_LINE) return false;
        String text = ALL_ABSENT.matcher(line.trimmed()).replaceFirst(".");
        Matcher of = FROM_FIRST.matcher(text);
        if (of.matches() && Places.isPlace(of.group(1))) return readOf(of.group(1), of.group(2));
        List<Attendance> labelled = LabelledNames.of(group, text);
        if (!labelled.isEmpty()) {
            close();
            inline = false;
            add(labelled);
            return true;
        }
        if (!inline
                && AttendanceNames.isOfOne(text)
                && AttendanceCells.of(line.text()).size() < 2) {
            close();
            add(AttendanceNames.of(group, text, false));
            return true;
        }
        Matcher party = PARTY.matcher(text);
        if (party.matches()) return holdsLast(party.group(1));
        // "Orlov:" is an unknown heading; a person must say which group the names below belong to.
        if (text.endsWith(":") && !(inline && !names.isEmpty())) {
            end();
            return false;
        }
        if (SECTOR.matcher(text).matches() || REMARK.matcher(text).matches()) return false;
        boolean finished = inline
                && !names.isEmpty()
                && line.blanksBefore() > 0
                && !endsOpen(names)
                && !LabelledNames.areNames(text);
        if (finished || NOBODY.matcher(text).matches() || NoName.is(line)) {
            end();
            return false;
        }
        Matcher substitute = AttendanceNames.SUBSTITUTE.matcher(text);
        if (substitute.matches() && !inline) {
            close();
            if (attendance.isEmpty()) return false;
            attendance.addAll(AttendanceNames.instead(attendance.remove(attendance.size() - 1), substitute.group(1)));
            return true;
        }
        if (!inline && AttendanceNames.isOffice(text) && holdsLast(text)) return true;
        List<Cell> cells = AttendanceCells.of(line.text());
        if (openCell != null && !columns.isEmpty()) cells = completed(cells);
        if (cells.size() > 1
                || openCell == null
                        && !columns.isEmpty()
                        && cells.size() == 1
                        && cells.get(0).text().contains("i stedet for ")) {
            close();
            readCells(cells);
            return true;
        }
        long commas = text.chars().filter(c -> c == ',').count();
        boolean unfinished = names.length() > 0 && (endsOpen(names) || inline);
        if (!unfinished) {
            close();
            boolean many = text.chars().filter(c -> c == '(').count() > 1 && commas > 0;
            inline = many
                    || commas >= 3
                    || commas > 0 && WHOLE_NAMES.matcher(text).matches()
                    || LabelledNames.areNames(text)
                    || text.endsWith(",") && commas >= 2;
        }
        if (inline && unfinished && !endsOpen(names) && line.blanksBefore() > 0) {
            names.append(',');
        } else if (inline && unfinished && !endsOpen(names)) {
            boolean single = oneALine || names.chars().filter(c -> c == ',').count() < 2;
            oneALine = single && Character.isUpperCase(text.charAt(0));
            if (oneALine && AttendanceNames.isOfPlace(names.toString()) && AttendanceNames.isOfPlace(text)) {
                inline = false;
                close();
            } else if (oneALine) {
                names.append(',');
            }
        }
        if (names.length() > LONGEST_NAMES) close();
        HeadWords.append(names, ListMarker.of(text).map(ListMarker::rest).orElse(text));
        return true;
    }

    /** "Formand" below a name; false when nobody stands above. */
    private boolean holdsLast(String office) {
        close();
        if (attendance.size() == before) return false;
        String note = attendance.get(attendance.size() - 1).note();
        if (note != null && note.length() > LONGEST_NOTE) return false;
        Attendance last = attendance.remove(attendance.size() - 1);
        boolean member = listedAsMembers.remove(last);
        Attendance with = AttendanceNames.noted(last, office);
        attendance.add(with);
        if (member) listedAsMembers.add(with);
        return true;
    }

    /** "Brøndby: Solveig Nim" */
    private boolean readOf(String place, String name) {
        close();
        inline = false;
        if (AttendanceNames.isAbsent(name)) return false;
        add(AttendanceNames.of(group, name + ", " + place, false));
        return true;
    }

    /** All persons that were read; members who are absent are not there. */
    List<Attendance> all() {
        close();
        Map<String, Attendance> absent = new HashMap<>();
        Set<String> secretaries = new HashSet<>();
        for (Attendance person : attendance) {
            if (person.group() == Group.APOLOGY) absent.putIfAbsent(person.name(), person);
            if (person.group() == Group.SECRETARIAT) secretaries.add(person.name());
        }
        Set<String> memberNames = listedAsMembers.stream().map(Attendance::name).collect(Collectors.toSet());
        List<Attendance> all = new ArrayList<>();
        for (Attendance person : attendance) {
            // The minute-taker is named among the participants, and once more.
            if (person.group() == Group.PARTICIPANT && secretaries.contains(person.name())) continue;
            Attendance apology = absent.get(person.name());
            boolean partly = apology != null
                    && apology.note() != null
                    && PARTLY.matcher(apology.note()).find();
            boolean member = listedAsMembers.contains(person);
            if (member && apology != null && partly)
                all.add(Attendance.listed(person.group(), person.name(), person.from(), apology.note()));
            else if (!(member && apology != null && person != apology)
                    && !(person == apology && partly && memberNames.contains(person.name()))) all.add(person);
        }
        return List.copyOf(all);
    }

    private void add(List<Attendance> people) {
        attendance.addAll(people);
        if (members) listedAsMembers.addAll(people);
    }

    private void readCells(List<Cell> cells) {
        if (columns.isEmpty()) {
            AttendanceCells.people(cells).forEach(person -> add(AttendanceNames.of(group, person, false)));
            return;
        }
        for (Column column : columns) {
            List<Cell> mine = cells.stream()
                    .filter(cell -> Column.of(columns, cell) == column)
                    .toList();
            if (mine.size() == 1 && mine.get(0).text().endsWith("i stedet for")) {
                openCell = mine.get(0);
                continue;
            }
            AttendanceCells.people(mine)
                    .forEach(person -> attendance.addAll(AttendanceNames.of(column.group(), person, false)));
        }
    }

    /** "Ida Bech (A), Greve - i stedet for" goes on in its column of the next line. */
    private List<Cell> completed(List<Cell> cells) {
        List<Cell> whole = new ArrayList<>();
        boolean taken = false;
        for (Cell cell : cells) {
            boolean goesOn = !taken && Column.of(columns, cell) == Column.of(columns, openCell);
            whole.add(goesOn ? new Cell(cell.start(), openCell.text() + " " + cell.text()) : cell);
            taken |= goesOn;
        }
        if (!taken) whole.add(0, openCell);
        openCell = null;
        return whole;
    }

    private static boolean endsOpen(StringBuilder text) {
        return text.charAt(text.length() - 1) == ',' || text.lastIndexOf("(") > text.lastIndexOf(")");
    }

    private void close() {
        if (group != null && openCell != null) {
            Cell last = openCell;
            openCell = null;
            readCells(List.of(new Cell(last.start(), last.text() + " …")));
        }
        if (group != null && !names.isEmpty())
            add(AttendanceNames.of(group, names.toString().replace('\t', ','), inline));
        names = new StringBuilder();
    }
}
