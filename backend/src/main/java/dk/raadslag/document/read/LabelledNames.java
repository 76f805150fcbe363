package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Forældrevalgte: Bo Lund, Eva Kær" within a list of people: whom these speak for. */
final class LabelledNames {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:v[ao]n |de |af )?\\p{Lu}[\\p{L}.'’-]*){1,4}(?: \\([^()]{1,30}\\))?";
    private static final Pattern SEVERAL = Pattern.compile(
            "(?<label>\\p{Lu}[\\p{L}’' -]{2,40}):\\s+(?<names>" + NAME + "(?:(?:,| og|, og) " + NAME + "){1,40})[.,]?");
    /** One alone, where the word before it is of several. */
    private static final Pattern ONE = Pattern.compile(
            "(?<label>\\p{Lu}\\p{L}*(?:repræsentanter|valgte|medlemmer|medarbejdere|ansatte|mænd)):\\s+(?<names>" + NAME
                    + ")\\.?");

    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:,| og|, og) " + NAME + "){2,40}[.,]?");
    private static final int LONGEST = 1000;

    private LabelledNames() {}

    /** True if a line is nothing but the names of several. */
    static boolean areNames(String line) {
        return line.length() <= LONGEST && NAMES.matcher(line).matches();
    }

    /** The people of a line; empty when it is no such line. */
    static List<Attendance> of(Group group, String line) {
        if (line.length() > LONGEST) return List.of();
        for (Pattern form : List.of(SEVERAL, ONE)) {
            Matcher match = form.matcher(line);
            if (!match.matches()) continue;
            String label = match.group("label");
            return AttendanceNames.of(group, match.group("names"), true).stream()
                    .map(person -> person.from() == null
                            ? Attendance.listed(person.group(), person.name(), label, person.note())
                            : person)
                    .toList();
        }
        return List.of();
    }
}
