package dk.raadslag.attendance;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Attendance.Group;
import dk.raadslag.protocol.DanishTime;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.PlacedName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who took part in an item: whoever was in the meeting at some moment between the item's opening and its end. A guest of
 * one item takes part in that one alone.
 */
public final class Presence {

    private Presence() {}

    /** In the order of the list of participants; nobody while the item has not been taken up. */
    public static List<Attendance> in(Item item, MeetingSnapshot meeting) {
        if (item.openedAt() == null) return List.of();
        return meeting.attendance().stream()
                .filter(line -> takesPart(line, item))
                .toList();
    }

    /** What the minutes note at an item: members who were at the meeting, but not in all of this item. */
    public static List<String> notes(Item item, MeetingSnapshot meeting) {
        if (item.openedAt() == null) return List.of();
        return meeting.attendance().stream()
                .filter(line -> line.group() == Group.PARTICIPANT && line.guestOf() == null && line.present())
                .flatMap(line -> note(line, item).stream())
                .toList();
    }

    private static Optional<String> note(Attendance line, Item item) {
        String who = PlacedName.of(line.name(), line.from());
        if (!takesPart(line, item)) return Optional.of(who + " deltog ikke i punktet.");
        boolean late = line.arrived() != null && line.arrived().isAfter(item.openedAt());
        boolean early = line.left() != null && line.left().isBefore(end(item));
        if (!late && !early) return Optional.empty();
        String from = late ? " fra kl. " + DanishTime.clock(DanishTime.at(line.arrived())) : "";
        String to = early ? " til kl. " + DanishTime.clock(DanishTime.at(line.left())) : "";
        return Optional.of(who + " deltog i punktet" + from + to + ".");
    }

    private static boolean takesPart(Attendance line, Item item) {
        if (!line.present() || line.group() == Group.APOLOGY) return false;
        if (line.guestOf() != null) return line.guestOf().equals(item.id());
        boolean came = line.arrived() == null || line.arrived().isBefore(end(item));
        boolean stayed = line.left() == null || line.left().isAfter(item.openedAt());
        return came && stayed;
    }

    private static Instant end(Item item) {
        return item.status() == ItemStatus.DONE && item.doneAt() != null ? item.doneAt() : Instant.MAX;
    }
}
