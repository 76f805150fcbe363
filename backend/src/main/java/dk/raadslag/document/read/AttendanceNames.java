package dk.raadslag.document.read;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Attendance.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the words under one heading to persons: "Navn, Kommune (A)" one a line, or many in a list with commas. */
final class AttendanceNames {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
    private static final Pattern STANDS_IN = Pattern.compile(
            "(.*?)[\\s,]+((?:(?:deltog|deltager|mødte|møder)\\b.*)|(?:(?:i stedet|suppleant|stedfortræder) for\\b.*))");
    private static final Pattern AND = Pattern.compile("(?<=\\p{L}{2,40}\\)?)\\s+(?:og|samt)\\s+(?=\\p{Lu})");

    private AttendanceNames() {}

    /** @param inline many persons parted by commas; otherwise one person */
    static List<Attendance> of(Group group, String text, boolean inline) {
        List<Attendance> found = new ArrayList<>();
        String list = text.replaceFirst("\\.\\s*$", "");
        for (String token : tokens(list, inline)) {
            Attendance last = found.isEmpty() ? null : found.get(found.size() - 1);
            String bare = BRACKETS.matcher(token).replaceAll("").strip();
            boolean origin =
                    last != null && last.from() == null && (Places.isPlace(bare) || !inline && found.size() == 1);
            boolean remark = last != null && !inline && last.from() != null;
            if (origin && !bare.isEmpty()) found.set(found.size() - 1, with(last, bare, note(token)));
            else if (remark) found.set(found.size() - 1, with(last, last.from(), token));
            else found.addAll(persons(group, token, bare));
        }
        return found;
    }

    private static List<Attendance> persons(Group group, String token, String bare) {
        String note = note(token);
        boolean standsIn = group == Group.APOLOGY
                && note != null
                && note.matches(".*\\b(deltog|deltager|mødte|møder|i stedet|for)\\b.+");
        if (!standsIn) return List.of(person(group, bare, note));
        return List.of(person(group, bare, null), person(Group.PARTICIPANT, note, null));
    }

    private static Attendance person(Group group, String name, String note) {
        Matcher match = STANDS_IN.matcher(name);
        if (!match.matches() || match.group(1).isBlank()) return new Attendance(group, name, null, note);
        String words = match.group(2);
        return new Attendance(group, match.group(1).strip(), null, note == null ? words : words + ", " + note);
    }

    private static Attendance with(Attendance person, String from, String note) {
        String both = person.note() == null ? note : note == null ? person.note() : person.note() + ", " + note;
        return new Attendance(person.group(), person.name(), from, both);
    }

    private static String note(String token) {
        Matcher match = BRACKETS.matcher(token);
        StringBuilder note = new StringBuilder();
        while (match.find())
            if (!match.group(1).isBlank())
                note.append(note.isEmpty() ? "" : ", ").append(match.group(1).strip());
        return note.isEmpty() ? null : note.toString();
    }

    /** Cut at commas and semicolons outside brackets, in a list also at "og". */
    private static List<String> tokens(String text, boolean inline) {
        List<String> tokens = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '(') depth++;
            if (c == ')') depth = Math.max(0, depth - 1);
            if (i < text.length() && (depth > 0 || c != ',' && c != ';')) continue;
            add(tokens, text.substring(start, i), inline && depth == 0);
            start = i + 1;
        }
        return tokens;
    }

    private static void add(List<String> tokens, String token, boolean splitAtAnd) {
        String[] parts = splitAtAnd && token.indexOf('(') < 0 ? AND.split(token) : new String[] {token};
        for (String part : parts) if (!part.isBlank()) tokens.add(part.strip().replaceFirst("^(?:og|samt)\\s+", ""));
    }
}
