package dk.raadslag.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The order in which a meeting takes its items: that of the agenda, but one whose slot has come, by the planned minutes
 * of those before it, is taken first. The browser has the same rule ({@code run-order.ts}).
 */
public final class RunOrder {
    private RunOrder() {}

    /** All items of the meeting in that order; a slot before the meeting's hour is on the day after. */
    public static List<Item> of(MeetingSnapshot meeting) {
        return of(meeting.start(), meeting.items().toList());
    }

    /** @param start Danish local time @param items in the order of the agenda */
    static List<Item> of(LocalDateTime start, List<Item> items) {
        List<Item> left = new ArrayList<>(items);
        List<Item> order = new ArrayList<>();
        LocalDateTime at = start;
        while (!left.isEmpty()) {
            LocalDateTime now = at;
            Item next = left.stream()
                    .filter(item ->
                            item.plan().slot() != null && !slot(start, item).isAfter(now))
                    .min(Comparator.comparing(item -> slot(start, item)))
                    .orElse(left.get(0));
            left.remove(next);
            order.add(next);
            boolean waits = next.plan().slot() != null && slot(start, next).isAfter(now);
            Integer minutes = next.plan().minutes();
            at = (waits ? slot(start, next) : now).plusMinutes(minutes == null ? 0 : minutes);
        }
        return List.copyOf(order);
    }

    /** The waiting item that the meeting takes next after this one. */
    public static Optional<Item> nextWaiting(MeetingSnapshot meeting, UUID itemId) {
        return of(meeting).stream()
                .dropWhile(item -> !item.id().equals(itemId))
                .filter(item -> item.status() == ItemStatus.WAITING)
                .findFirst();
    }

    private static LocalDateTime slot(LocalDateTime start, Item item) {
        LocalDateTime slot = start.toLocalDate().atTime(item.plan().slot());
        return slot.toLocalTime().isBefore(start.toLocalTime()) ? slot.plusDays(1) : slot;
    }
}
