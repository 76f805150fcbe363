package dk.raadslag.document.read;

import dk.raadslag.document.read.AttendanceCells.Column;
import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences of a cover that tell who was there: "Alle var til stede bortset fra …, der havde meldt afbud. Som
 * stedfortræder deltog …"
 *
 * @param people what each sentence tells
 * @param lines how many lines they take
 * @param whole true if every sentence tells of people
 */
record CoverProse(List<AttendanceHeading> people, int lines, boolean whole) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{3}|\\))[.;]\\s+(?=\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("(?:\\p{Ll}{3}|\\))\\.$");
    private static final int MOST_LINES = 4;
    private static final int SHORTEST = 50;

    /** Lets a list of people begin at a line, or reads sentences about them; returns how many lines that takes. */
    static int beginIn(AttendanceReader people, List<SourceLine> lines, int at) {
        AttendanceTable table = AttendanceTable.at(lines, at);
        if (table != null) {
            table.people().forEach(person -> people.begin(person.group(), person.rest()));
            people.end();
            return table.lines();
        }
        List<Column> heads = AttendanceCells.columns(lines.get(at).text());
        if (!heads.isEmpty()) {
            people.begin(heads);
            return 1;
        }
        String trimmed = lines.get(at).trimmed();
        Optional<AttendanceHeading> heading =
                AttendanceHeading.of(trimmed.replaceFirst("^Bemærkninger:\\s*(?=Afbud|Fraværende)", ""));
        CoverProse prose = at(lines, at)
                .filter(told -> heading.isEmpty() || told.people().size() > 1 && told.whole())
                .orElse(null);
        if (prose != null) {
            prose.people().forEach(told -> people.begin(told.group(), told.rest()));
            people.end();
            return prose.whole() ? prose.lines() : 0;
        }
        if (heading.isEmpty()) return 0;
        people.begin(heading.get().group(), heading.get().rest());
        boolean here = heading.get().group() == Group.PARTICIPANT;
        if (here && AttendanceHeading.ofMembers(trimmed)) people.ofMembers();
        if (!heading.get().rest().isEmpty() && SENTENCE_END.matcher(trimmed).find()) people.end();
        return 1;
    }

    private static Optional<CoverProse> at(List<SourceLine> lines, int at) {
        String first = lines.get(at).trimmed();
        if (first.length() < SHORTEST || first.length() > SourceLine.LONGEST_STRUCTURAL) return Optional.empty();
        StringBuilder text = new StringBuilder(first);
        int end = at + 1;
        while (end < lines.size() && end - at < MOST_LINES && text.charAt(text.length() - 1) != '.') {
            if (lines.get(end).blanksBefore() > 0 || lines.get(end).isWhole()) break;
            HeadWords.append(text, lines.get(end++).trimmed());
        }
        List<AttendanceHeading> people = new ArrayList<>();
        String[] sentences = SENTENCE.split(text);
        for (String sentence : sentences)
            AttendanceHeading.of(sentence).filter(one -> !one.rest().isEmpty()).ifPresent(people::add);
        boolean some = !people.isEmpty() && text.charAt(text.length() - 1) == '.';
        return some
                ? Optional.of(new CoverProse(people, end - at, people.size() == sentences.length))
                : Optional.empty();
    }
}
