package dk.raadslag.text.replica;

/** The items of a text in the order in which they are read, the deleted ones included. */
final class Sequence {
    private Item first;
    private int length;
    private int scans;

    Item first() {
        return first;
    }

    /** The visible units. */
    int length() {
        return length;
    }

    /** Puts {@code item} between the two it was written between; null is an end of the text. */
    void insert(Item item, Item left, Item right) {
        link(item, leftOf(item, left, right));
        if (item.content.visible()) length += item.length;
    }

    void delete(Item item) {
        if (item.content.visible()) length -= item.length;
        item.content = Content.Absent.DELETED;
    }

    /**
     * Where {@code item} goes among those that others put between the same two at the same time: YATA. Of two with the
     * same origin the lower client id is on the left; what was written behind one of them stays behind it.
     */
    private Item leftOf(Item item, Item origin, Item right) {
        Item left = origin;
        int met = ++scans;
        int conflicting = met;
        for (Item other = origin == null ? first : origin.right; other != null && other != right; other = other.right) {
            other.met = met;
            other.conflicting = conflicting;
            boolean goBehind;
            if (item.sameOrigin(other)) {
                goBehind = other.client.id < item.client.id;
                if (!goBehind && item.sameRightOrigin(other)) break;
            } else {
                Item otherOrigin = other.originClient == null ? null : other.originClient.holding(other.originClock);
                if (otherOrigin == null || otherOrigin.met != met) break;
                goBehind = otherOrigin.conflicting != conflicting;
            }
            if (goBehind) {
                left = other;
                conflicting = ++scans;
            }
        }
        return left;
    }

    private void link(Item item, Item left) {
        if (left == null) {
            item.right = first;
            first = item;
        } else {
            item.right = left.right;
            left.right = item;
        }
    }
}
