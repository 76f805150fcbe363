package dk.raadslag.document.print;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.MeetingSnapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of participants; only minutes have one. */
final class Participants {
    private Participants() {}

    static boolean shownIn(MeetingSnapshot meeting) {
        return meeting.kind() == MeetingSnapshot.Kind.MINUTES
                && !meeting.attendance().isEmpty();
    }

    static void write(Tag body, MeetingSnapshot meeting) {
        Tag list = body.add("div", "participants");
        new Heading(1, Heading.ATTENDANCE, Word.ATTENDANCE.text()).write(list, "section");
        for (Attendance.Group group : Attendance.Group.values()) {
            List<Attendance> members = meeting.attendance().stream()
                    .filter(one -> one.group() == group)
                    // Who was expected and did not come is not named.
                    .filter(one -> one.present() || group == Attendance.Group.APOLOGY)
                    .toList();
            if (!members.isEmpty()) write(list, Word.of(group), members);
        }
    }

    private static void write(Tag list, Word group, List<Attendance> members) {
        list.add("h2").text(group.text());
        Tag names = list.add("ul");
        for (Attendance one : members) names.add("li").text(line(one));
    }

    /** Null for anybody but a substitute, and where an imported list has said it in its note. */
    private static String insteadOf(Attendance one) {
        boolean said = one.note() != null && one.note().contains(Word.INSTEAD_OF.text(""));
        return one.insteadOf() == null || said ? null : Word.INSTEAD_OF.text(one.insteadOf());
    }

    private static String line(Attendance one) {
        String from = one.from() == null || one.from().isBlank() ? "" : ", " + one.from();
        String notes = Stream.of(insteadOf(one), one.note())
                .filter(note -> note != null && !note.isBlank())
                .collect(Collectors.joining(", "));
        return one.name() + from + (notes.isEmpty() ? "" : " (" + notes + ")");
    }
}
