package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who took part: the list of participants of a KKR's minutes, and the names for a KD-Net's box. */
final class Participants {
    static final Heading HEADING = Headings.heading(Role.SECTION, 1, "deltagere", "", Word.ATTENDANCE.text());

    /** Names in one column, with the headings of four groups. */
    private static final int MOST_ON_A_PAGE = 36;

    private static final int FEWEST_IN_COLUMNS = 8;

    private Participants() {}

    static boolean shownIn(MeetingSnapshot meeting) {
        return meeting.kind() == MeetingSnapshot.Kind.MINUTES
                && !meeting.attendance().isEmpty();
    }

    static Part of(MeetingSnapshot meeting) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(HEADING);
        blocks.addAll(groups(meeting));
        return new Part(Role.PARTICIPANTS, blocks);
    }

    /** Each group below its heading. */
    static List<Block> groups(MeetingSnapshot meeting) {
        List<Block> blocks = new ArrayList<>();
        long all = Stream.of(Group.values())
                .mapToLong(group -> members(group, meeting).size())
                .sum();
        for (Group group : Group.values()) {
            List<Attendance> members = members(group, meeting);
            if (members.isEmpty()) continue;
            blocks.add(Heading.of(Role.PLAIN, 2, Word.of(group).text()));
            int columns = all > MOST_ON_A_PAGE && members.size() >= FEWEST_IN_COLUMNS ? 2 : 1;
            blocks.add(new People(
                    members.stream().map(one -> PersonLine.of(one, meeting)).toList(), columns));
        }
        return blocks;
    }

    /**
     * One group for a KD-Net's box. A substitute stands with the apology of the person they sit for. An agenda names
     * only the people that its author named; apologies are printed in the minutes only.
     */
    static List<String> names(Group group, MeetingSnapshot meeting) {
        if (meeting.kind() == MeetingSnapshot.Kind.AGENDA) return invited(group, meeting);
        if (group == Group.APOLOGY) {
            return members(group, meeting).stream()
                    .map(one -> PersonLine.of(one, substitute(one, meeting), meeting))
                    .toList();
        }
        List<Attendance> named = members(Group.APOLOGY, meeting).stream()
                .map(one -> substitute(one, meeting))
                .filter(Objects::nonNull)
                .toList();
        return members(group, meeting).stream()
                .filter(one -> !named.contains(one))
                .map(one -> PersonLine.of(one, meeting))
                .toList();
    }

    private static List<String> invited(Group group, MeetingSnapshot meeting) {
        if (meeting.status().isAtLeast(MeetingStatus.LIVE)) return List.of();
        return meeting.attendance().stream()
                .filter(one -> one.group() == group && one.came())
                .filter(one -> one.seatId() == null && one.guestOf() == null)
                .map(one -> PersonLine.of(one, meeting))
                .toList();
    }

    private static List<Attendance> members(Group group, MeetingSnapshot meeting) {
        return meeting.attendance().stream()
                .filter(one -> one.group() == group)
                // People who were expected and did not come are not named.
                .filter(one -> one.came() || group == Group.APOLOGY)
                .toList();
    }

    /** The person who sat for the one who could not come, or null. */
    private static Attendance substitute(Attendance apology, MeetingSnapshot meeting) {
        return members(Group.PARTICIPANT, meeting).stream()
                .filter(one -> Objects.equals(one.seatId(), apology.seatId()))
                .filter(one -> apology.name().equals(one.insteadOf())
                        || PersonLine.placed(apology).equals(one.insteadOf()))
                .findFirst()
                .orElse(null);
    }
}
