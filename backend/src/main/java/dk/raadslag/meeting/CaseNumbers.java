package dk.raadslag.meeting;

import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.MeetingSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The case number of a whole meeting: many secretariats file each meeting as one case, so that all its items have one
 * number; others file each item. Which of them it is follows from the items that are there.
 */
public final class CaseNumbers {
    /** One item alone may as well have a number of its own. */
    private static final int SHARED_BY = 2;

    private CaseNumbers() {}

    /** The number that all items with a number have; empty when fewer than two have one, or they differ. */
    public static Optional<String> ofAll(MeetingSnapshot meeting) {
        List<String> numbers =
                meeting.items().map(Item::caseNumber).filter(Objects::nonNull).toList();
        boolean shared =
                numbers.size() >= SHARED_BY && numbers.stream().distinct().count() == 1;
        return shared ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    /** An item as it comes to a meeting: with its own number, or with that of all. */
    public static Item arriving(Item item, MeetingSnapshot into) {
        return item.caseNumber() != null
                ? item
                : ofAll(into).map(item::withCaseNumber).orElse(item);
    }

    /** An item as it leaves a meeting: the number of all is not its own. */
    static Item leaving(Item item, MeetingSnapshot from) {
        boolean isOfAll =
                ofAll(from).filter(number -> number.equals(item.caseNumber())).isPresent();
        return isOfAll ? item.withCaseNumber(null) : item;
    }

    /**
     * The other items get an item's new number, if they have none or the one that it had until now.
     *
     * @param old what the item had until now, or null
     * @param number what it has now, or null
     */
    static List<Event> follow(MeetingSnapshot meeting, UUID itemId, String old, String number) {
        if (Objects.equals(old, number)) return List.of();
        return meeting.items()
                .filter(item -> !item.id().equals(itemId))
                .filter(item -> item.caseNumber() == null
                        ? number != null
                        : item.caseNumber().equals(old))
                .<Event>map(item -> ItemEvent.ItemDescribed.of(item.withCaseNumber(number)))
                .toList();
    }
}
