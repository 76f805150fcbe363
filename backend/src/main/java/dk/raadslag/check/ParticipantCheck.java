package dk.raadslag.check;

import dk.raadslag.danish.PlacedName;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person who stands twice in the list of participants, or is neither present nor absent. */
final class ParticipantCheck {
    private ParticipantCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        Map<String, List<Attendance>> people = meeting.attendance().stream()
                .collect(Collectors.groupingBy(ParticipantCheck::who, LinkedHashMap::new, Collectors.toList()));
        Stream<Finding> twice = people.values().stream()
                .filter(lines -> lines.size() > 1 && !areDifferentPeople(lines))
                .flatMap(ParticipantCheck::of);
        return Stream.concat(twice, neither(meeting));
    }

    /** Two people may have the same name: with different seats they are two. */
    private static boolean areDifferentPeople(List<Attendance> lines) {
        long seats = lines.stream()
                .map(Attendance::seatId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return seats == lines.size();
    }

    /** The minutes do not name people who were expected, were not registered and sent no apology. */
    private static Stream<Finding> neither(MeetingSnapshot meeting) {
        long missing = meeting.attendance().stream()
                .filter(line -> line.group() == Group.PARTICIPANT && !line.came())
                .count();
        if (missing == 0 || !meeting.status().isAtLeast(MeetingStatus.ENDED)) return Stream.of();
        return Stream.of(Finding.ofMeeting(Warning.NOT_REGISTERED, Map.of("count", missing)));
    }

    private static Stream<Finding> of(List<Attendance> lines) {
        String who = name(lines.get(0));
        boolean absent = lines.stream().anyMatch(line -> line.group() == Group.APOLOGY);
        List<Attendance> present = lines.stream()
                .filter(line -> line.group() != Group.APOLOGY && line.came())
                .toList();
        if (absent && !present.isEmpty()) {
            boolean timed = present.stream()
                    .flatMap(line -> line.stays().stream())
                    .anyMatch(stay -> stay.from() != null || stay.to() != null);
            return timed
                    ? Stream.of()
                    : Stream.of(Finding.ofMeeting(Warning.PRESENT_WITHOUT_TIMES, Map.of("name", who)));
        }
        return Stream.of(Finding.ofMeeting(Warning.PARTICIPANT_TWICE, Map.of("name", who)));
    }

    private static String who(Attendance line) {
        return name(line).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String name(Attendance line) {
        return PlacedName.of(line.name(), line.from());
    }
}
