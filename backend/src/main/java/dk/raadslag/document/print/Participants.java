package dk.raadslag.document.print;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.MeetingSnapshot;
import java.util.List;

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

    private static String line(Attendance one) {
        String from = one.from() == null || one.from().isBlank() ? "" : ", " + one.from();
        String note = one.note() == null || one.note().isBlank() ? "" : " (" + one.note() + ")";
        return one.name() + from + note;
    }
}
