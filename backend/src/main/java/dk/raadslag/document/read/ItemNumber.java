package dk.raadslag.document.read;

import java.util.Comparator;

/**
 * The number of a section or item as a document writes it: "3", "3.1", "3.1.2", "3a".
 *
 * @param item 0 for a section or an item without sections
 * @param sub 0 when there is no third level
 * @param letter 'a' to 'å', or 0
 */
record ItemNumber(int section, int item, int sub, char letter) implements Comparable<ItemNumber> {
    private static final Comparator<ItemNumber> ORDER = Comparator.comparingInt(ItemNumber::section)
            .thenComparingInt(ItemNumber::item)
            .thenComparingInt(ItemNumber::sub)
            .thenComparingInt(ItemNumber::letter);

    static ItemNumber of(int section, int item) {
        return new ItemNumber(section, item, 0, (char) 0);
    }

    /** A single number, as list points have too. */
    boolean isSingle() {
        return item == 0 && letter == 0;
    }

    int level() {
        return sub > 0 ? 3 : item > 0 ? 2 : 1;
    }

    /** The number before it in a numbering without gaps; section 0 before the first. */
    ItemNumber before() {
        if (letter > 'a') return new ItemNumber(section, item, sub, (char) (letter - 1));
        if (letter == 'a') return new ItemNumber(section, item, sub, (char) 0);
        if (sub > 0) return new ItemNumber(section, item, sub - 1, letter);
        return item > 0 ? of(section, item - 1) : of(section - 1, 0);
    }

    /** The number that would come next on the same level. */
    ItemNumber after() {
        if (sub > 0) return new ItemNumber(section, item, sub + 1, (char) 0);
        return item > 0 ? of(section, item + 1) : of(section + 1, 0);
    }

    /** True if it comes right after the other one, on any level: 4, 3.3, 3.2.1 and 3.2a after 3.2. */
    boolean follows(ItemNumber other) {
        if (letter == 'a') return bare().equals(other.bare()) || bare().follows(other.bare());
        if (letter > 0) return before().equals(other);
        if (before().equals(other.bare()) || equals(other.after())) return true;
        boolean nextItem = sub == 0 && item > 0 && other.section == section && other.item == item - 1;
        boolean nextSection = section == other.section + 1 && item <= 1 && sub == 0;
        return nextItem || nextSection;
    }

    private ItemNumber bare() {
        return new ItemNumber(section, item, sub, (char) 0);
    }

    /** True if it is below the other one: 3.1 below 3, 3.1.2 below 3.1. */
    boolean below(ItemNumber other) {
        if (section != other.section || equals(other)) return false;
        if (other.item == 0) return other.letter == 0;
        return item == other.item && other.sub == 0 && other.letter == 0;
    }

    @Override
    public int compareTo(ItemNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return section + (item > 0 ? "." + item : "") + (sub > 0 ? "." + sub : "") + (letter > 0 ? "" + letter : "");
    }
}
