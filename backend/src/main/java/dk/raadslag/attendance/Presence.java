package dk.raadslag.attendance;

import dk.raadslag.danish.PlacedName;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who took part in an item: everybody who was in the meeting at some moment while it was treated, however often that
 * was. A guest of one item takes part in that one alone.
 */
public final class Presence {

    private Presence() {}

    /** In the order of the list of participants; empty while the item has not been taken up. */
    public static List<Attendance> in(Item item, MeetingSnapshot meeting) {
        List<Stay> treated = treated(item, meeting);
        return meeting.attendance().stream()
                .filter(line -> line.group() != Group.APOLOGY)
                .filter(line -> line.guestOf() == null || line.guestOf().equals(item.id()))
                .filter(line -> line.stays().stream().anyMatch(stay -> overlaps(stay, treated)))
                .toList();
    }

    /** What the minutes note at an item: members who were at the meeting, but not for all of this item. */
    public static List<String> notes(Item item, MeetingSnapshot meeting) {
        List<Stay> treated = treated(item, meeting);
        if (treated.isEmpty()) return List.of();
        MeetingClock clock = new MeetingClock(meeting);
        return meeting.attendance().stream()
                .filter(line -> line.group() == Group.PARTICIPANT && line.guestOf() == null && line.came())
                .flatMap(line -> note(line, treated, clock).stream())
                .toList();
    }

    /** When the item was treated at the meeting; corrections after its end do not count. */
    private static List<Stay> treated(Item item, MeetingSnapshot meeting) {
        Instant end = meeting.endedAt() == null ? Instant.MAX : meeting.endedAt();
        return item.stretches().stream()
                .filter(stretch -> stretch.opened().isBefore(end))
                .map(stretch -> new Stay(stretch.opened(), closed(stretch, end), false))
                .toList();
    }

    private static Instant closed(Stretch stretch, Instant end) {
        boolean over = stretch.closed() != null && stretch.closed().isBefore(end);
        return over ? stretch.closed() : end.equals(Instant.MAX) ? null : end;
    }

    private static Optional<String> note(Attendance line, List<Stay> treated, MeetingClock clock) {
        String who = PlacedName.of(line.name(), line.from());
        List<Stay> stays = Stays.joined(line.stays());
        if (treated.stream().allMatch(time -> stays.stream().anyMatch(stay -> covers(stay, time)))) {
            return Optional.empty();
        }
        Instant opened = treated.get(0).begin();
        Instant done = treated.get(treated.size() - 1).end();
        String when = stays.stream()
                .filter(stay -> overlaps(stay, treated))
                .map(stay -> (stay.begin().isAfter(opened) ? " fra " + clock.at(stay.from()) : "")
                        + (stay.end().isBefore(done) ? " til " + clock.at(stay.to()) : ""))
                .collect(Collectors.joining(" og"));
        return Optional.of(who + (when.isEmpty() ? " deltog ikke i punktet." : " deltog i punktet" + when + "."));
    }

    private static boolean overlaps(Stay stay, List<Stay> treated) {
        return treated.stream()
                .anyMatch(
                        time -> stay.begin().isBefore(time.end()) && stay.end().isAfter(time.begin()));
    }

    private static boolean covers(Stay stay, Stay time) {
        return !stay.begin().isAfter(time.begin()) && !stay.end().isBefore(time.end());
    }
}
