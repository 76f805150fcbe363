package dk.raadslag.document.layout;

import dk.raadslag.attendance.Stays;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person as a document names them: with their place, and remarks in brackets. */
final class PersonLine {
    private static final Pattern SAID = Pattern.compile("\\bi stedet\\b", Pattern.CASE_INSENSITIVE);

    private PersonLine() {}

    static String of(Attendance one, MeetingSnapshot meeting) {
        List<String> words = new ArrayList<>();
        words.add(insteadOf(one));
        words.add(one.note());
        words.addAll(stays(one, meeting));
        return placed(one) + bracketed(words.stream());
    }

    /**
     * "Lone Lyrskov (Peter Sinding Poulsen deltog i stedet for Lone)".
     *
     * @param substitute the person who sat for the one who could not come, or null
     */
    static String of(Attendance apology, Attendance substitute, MeetingSnapshot meeting) {
        if (substitute == null) return of(apology, meeting);
        String instead = insteadOf(substitute);
        String took = instead == null ? null : Word.TOOK_PART.text(instead);
        String words = Stream.concat(Stream.of(took, substitute.note()), stays(substitute, meeting).stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return placed(apology) + bracketed(Stream.of(apology.note(), placed(substitute) + " " + words));
    }

    static String placed(Attendance one) {
        return PlacedName.of(one.name(), one.from());
    }

    /** When the person was there, unless the note says so already. */
    private static List<String> stays(Attendance one, MeetingSnapshot meeting) {
        return Stays.told(one, meeting).stream()
                .filter(words -> one.note() == null || !one.note().contains(words))
                .toList();
    }

    /** Null for anybody but a substitute, and where the note of an imported list says it already. */
    private static String insteadOf(Attendance one) {
        boolean said = one.note() != null && SAID.matcher(one.note()).find();
        return one.insteadOf() == null || said ? null : Word.INSTEAD_OF.text(one.insteadOf());
    }

    private static String bracketed(Stream<String> notes) {
        String all = notes.filter(note -> note != null && !note.isBlank()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }
}
