package dk.raadslag.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A main heading of the agenda and its items.
 *
 * @param number null, as is the title, in a KD-Net meeting, which has one section without a heading
 */
public record Section(String number, String title, List<Item> items) {
    /** The same section with {@code change} applied to each item. */
    public Section mapItems(Function<Item, Item> change) {
        return new Section(number, title, items.stream().map(change).toList());
    }

    /** The same section with only the items that match; the heading stays. */
    public Section keepItems(Predicate<Item> keep) {
        return new Section(number, title, items.stream().filter(keep).toList());
    }

    Section insert(int position, Item item) {
        return new Section(number, title, Lists.inserted(items, position, item));
    }

    /** The number of the item at a place, counted from 0: 3.1, 3.2, …; without a heading 1, 2, …. */
    public String numberAt(int position) {
        String prefix = number == null ? "" : number.replaceAll("\\.$", "") + ".";
        return prefix + (position + 1);
    }

    /** The same section with its items numbered in their order. */
    Section numbered() {
        int[] next = {0};
        return mapItems(item -> item.withNumber(numberAt(next[0]++)));
    }
}
