package dk.raadslag.document.print;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Attendance.Group;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who took part: the list of participants of a KKR's minutes, and the names for a KD-Net's box. */
final class Participants {
    static final Heading HEADING = new Heading(1, "deltagere", "", Word.ATTENDANCE.text());

    private static final Pattern SAID = Pattern.compile("\\bi stedet\\b", Pattern.CASE_INSENSITIVE);

    private Participants() {}

    static boolean shownIn(MeetingSnapshot meeting) {
        return meeting.kind() == MeetingSnapshot.Kind.MINUTES
                && !meeting.attendance().isEmpty();
    }

    static void write(Tag body, MeetingSnapshot meeting) {
        Tag list = body.add("div", "participants");
        HEADING.write(list, HEADING.level(), "section");
        for (Group group : Group.values()) {
            List<Attendance> members = members(group, meeting);
            if (!members.isEmpty()) write(list, Word.of(group), members);
        }
    }

    /**
     * One group for a KD-Net's box, where a substitute stands with the apology of whom he sits for. An agenda names only
     * those whom its author named; who has told that he cannot come is for the minutes.
     */
    static List<String> names(Group group, MeetingSnapshot meeting) {
        if (meeting.kind() == MeetingSnapshot.Kind.AGENDA) {
            boolean before = !meeting.status().isAtLeast(MeetingStatus.LIVE);
            return meeting.attendance().stream()
                    .filter(one -> before && one.group() == group && one.present())
                    .filter(one -> one.seatId() == null && one.guestOf() == null)
                    .map(Participants::line)
                    .toList();
        }
        if (group == Group.APOLOGY) {
            return members(group, meeting).stream()
                    .map(one -> line(one, substitute(one, meeting)))
                    .toList();
        }
        List<Attendance> named = members(Group.APOLOGY, meeting).stream()
                .map(one -> substitute(one, meeting))
                .filter(Objects::nonNull)
                .toList();
        return members(group, meeting).stream()
                .filter(one -> !named.contains(one))
                .map(Participants::line)
                .toList();
    }

    private static List<Attendance> members(Group group, MeetingSnapshot meeting) {
        return meeting.attendance().stream()
                .filter(one -> one.group() == group)
                // Who was expected and did not come is not named.
                .filter(one -> one.present() || group == Group.APOLOGY)
                .toList();
    }

    /** Who sat for the one who could not come, or null. */
    private static Attendance substitute(Attendance apology, MeetingSnapshot meeting) {
        return members(Group.PARTICIPANT, meeting).stream()
                .filter(one -> Objects.equals(one.seatId(), apology.seatId()))
                .filter(one -> apology.name().equals(one.insteadOf())
                        || placed(apology).equals(one.insteadOf()))
                .findFirst()
                .orElse(null);
    }

    private static void write(Tag list, Word group, List<Attendance> members) {
        list.add("h2").text(group.text());
        Tag names = list.add("ul");
        for (Attendance one : members) names.add("li").text(line(one));
    }

    /** Null for anybody but a substitute, and where an imported list has said it in its note. */
    private static String insteadOf(Attendance one) {
        boolean said = one.note() != null && SAID.matcher(one.note()).find();
        return one.insteadOf() == null || said ? null : Word.INSTEAD_OF.text(one.insteadOf());
    }

    private static String line(Attendance one) {
        return placed(one) + bracketed(insteadOf(one), one.note());
    }

    /** "Lone Lyrskov (Peter Sinding Poulsen deltog i stedet for Lone)". */
    private static String line(Attendance apology, Attendance substitute) {
        if (substitute == null) return line(apology);
        String instead = insteadOf(substitute);
        String took = instead == null ? null : Word.TOOK_PART.text(instead);
        String words =
                Stream.of(took, substitute.note()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return placed(apology) + bracketed(apology.note(), placed(substitute) + " " + words);
    }

    /** "Medlem, Randers" is a name with its place already. */
    private static String placed(Attendance one) {
        boolean placed =
                one.from() == null || one.from().isBlank() || one.name().endsWith(one.from());
        return placed ? one.name() : one.name() + ", " + one.from();
    }

    private static String bracketed(String... notes) {
        String all =
                Stream.of(notes).filter(note -> note != null && !note.isBlank()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }
}
