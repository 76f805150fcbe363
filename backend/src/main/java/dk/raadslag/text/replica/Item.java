package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/**
 * An integrated run of units of one client. Small, since a text has thousands: neighbours' ids are kept as client and
 * clock, and the list is linked to the right only.
 */
final class Item {
    /** Longer ones are split, so that a letter in the middle of a long text does not copy all of it. */
    static final int MOST_CHARACTERS = 4_096;

    final Client client;
    final int clock;
    int length;
    /** Null when nothing was to the left. */
    final Client originClient;

    final int originClock;
    /** Null when nothing was to the right. */
    final Client rightClient;

    final int rightClock;
    Content content;
    Item right;
    /** The scan that last met this item, and the scan in which it may still be the one to go behind. */
    int met;

    int conflicting;

    Item(Client client, int clock, int length, Client originClient, int originClock, Item alike, Content content) {
        this(client, clock, length, originClient, originClock, alike.rightClient, alike.rightClock, content);
    }

    Item(
            Client client,
            int clock,
            int length,
            Client originClient,
            int originClock,
            Client rightClient,
            int rightClock,
            Content content) {
        this.client = client;
        this.clock = clock;
        this.length = length;
        this.originClient = originClient;
        this.originClock = originClock;
        this.rightClient = rightClient;
        this.rightClock = rightClock;
        this.content = content;
    }

    int end() {
        return clock + length;
    }

    boolean absent() {
        return content instanceof Content.Absent;
    }

    boolean gone() {
        return content == Content.Absent.GONE;
    }

    boolean sameOrigin(Item other) {
        return originClient == other.originClient && originClock == other.originClock;
    }

    boolean sameRightOrigin(Item other) {
        return rightClient == other.rightClient && rightClock == other.rightClock;
    }

    /** Cuts off and returns the part from {@code offset} on; the caller puts it into its client's list. */
    Item cut(int offset) {
        return cut(new int[] {offset}, 1).get(0);
    }

    /**
     * Cuts at the first {@code count} offsets, in ascending order, all at once, so that a long text is copied only
     * once.
     */
    List<Item> cut(int[] offsets, int count) {
        List<Item> rest = new ArrayList<>(count);
        Item last = this;
        Item next = right;
        for (int i = 0; i < count; i++) {
            int from = offsets[i];
            int to = i + 1 < count ? offsets[i + 1] : length;
            Item piece =
                    new Item(client, clock + from, to - from, client, clock + from - 1, this, content.part(from, to));
            last.right = piece;
            last = piece;
            rest.add(piece);
        }
        last.right = next;
        content = content.part(0, offsets[0]);
        length = offsets[0];
        return rest;
    }

    /** True when {@code next}, the following item of the same client, merely continues this one. */
    boolean continuedBy(Item next) {
        if (gone() || next.gone()) return gone() && next.gone();
        return right == next
                && next.originClient == client
                && next.originClock == end() - 1
                && sameRightOrigin(next)
                && (content == next.content && absent()
                        || content instanceof Content.Text
                                && next.content instanceof Content.Text
                                && next.end() - clock <= MOST_CHARACTERS);
    }

    /** Writes it from an offset on, as a struct of an update. */
    void write(WireWriter out, int offset, String root) {
        if (gone()) {
            content.write(out.octet(content.ref()), offset, length);
            return;
        }
        boolean hasOrigin = offset > 0 || originClient != null;
        out.octet(content.ref() | (hasOrigin ? 0x80 : 0) | (rightClient != null ? 0x40 : 0));
        if (offset > 0) out.id(client.id, clock + offset - 1);
        else if (originClient != null) out.id(originClient.id, originClock);
        if (rightClient != null) out.id(rightClient.id, rightClock);
        if (!hasOrigin && rightClient == null) out.number(1).string(root);
        content.write(out, offset, length);
    }
}
