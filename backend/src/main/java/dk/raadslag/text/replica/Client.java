package dk.raadslag.text.replica;

import java.util.ArrayList;
import java.util.List;

/** Everything one client wrote into a text, by clock and without a gap. */
final class Client {
    /** From this many cuts on, one pass over the whole list is cheaper than moving its end for each. */
    private static final int FEW_CUTS = 16;

    final long id;
    /** Structs that came too early; usually none, then null. */
    private Waiting waiting;

    private List<Item> items = new ArrayList<>(1);

    Client(long id) {
        this.id = id;
    }

    /** The clock expected next. */
    int clock() {
        return items.isEmpty() ? 0 : last().end();
    }

    Waiting waiting() {
        if (waiting == null) waiting = new Waiting();
        return waiting;
    }

    boolean waits() {
        return waiting != null;
    }

    int size() {
        return items.size();
    }

    Item get(int index) {
        return items.get(index);
    }

    Item last() {
        return items.get(items.size() - 1);
    }

    /** Adds what this client wrote next, a long text in several items. */
    void add(Item item) {
        items.add(item);
        if (!(item.content instanceof Content.Text text) || item.length <= Item.MOST_CHARACTERS) return;
        int[] offsets = new int[item.length / (Item.MOST_CHARACTERS - 1) + 1];
        int cuts = 0;
        for (int at = Item.MOST_CHARACTERS; at < item.length; at += Item.MOST_CHARACTERS) {
            if (text.cutsPair(at)) at--;
            offsets[cuts++] = at;
        }
        items.addAll(item.cut(offsets, cuts));
    }

    /** The index of the item that holds {@code clock}, which must be known. */
    int find(int clock) {
        int low = 0;
        int high = items.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (items.get(middle).clock <= clock) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    Item holding(int clock) {
        return items.get(find(clock));
    }

    /** The item that begins at {@code clock}, cut if need be; gone items are never cut. */
    Item startingAt(int clock) {
        int index = find(clock);
        Item item = items.get(index);
        if (item.clock == clock || item.gone()) return item;
        Item rest = item.cut(clock - item.clock);
        items.add(index + 1, rest);
        return rest;
    }

    /** The item that ends with {@code clock}, cut if need be. */
    Item endingAt(int clock) {
        int index = find(clock);
        Item item = items.get(index);
        if (item.end() != clock + 1 && !item.gone()) items.add(index + 1, item.cut(clock + 1 - item.clock));
        return item;
    }

    /** Cuts at the ends of the stretches, wherever they fall inside an item that is not deleted already. */
    void cutAround(Ranges stretches) {
        if (stretches.size() <= FEW_CUTS) {
            for (int i = 0; i < stretches.size(); i++) {
                cutAt(stretches.from(i));
                cutAt(stretches.to(i));
            }
            return;
        }
        List<Item> pieces = new ArrayList<>(items.size() + stretches.size());
        int[] offsets = new int[2 * stretches.size()];
        int next = 0;
        for (Item item : items) {
            pieces.add(item);
            int cuts = 0;
            for (; next < offsets.length && edge(stretches, next) < item.end(); next++) {
                if (edge(stretches, next) > item.clock) offsets[cuts++] = edge(stretches, next) - item.clock;
            }
            if (cuts > 0 && !item.absent()) pieces.addAll(item.cut(offsets, cuts));
        }
        items = pieces;
    }

    private static int edge(Ranges stretches, int index) {
        return index % 2 == 0 ? stretches.from(index / 2) : stretches.to(index / 2);
    }

    private void cutAt(int clock) {
        if (clock < clock() && !items.get(find(clock)).absent()) startingAt(clock);
    }

    /** True when all of the stretches is deleted here. */
    boolean lacks(Ranges stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.to(i) > clock()) return false;
            for (int at = find(stretches.from(i)); at < items.size() && get(at).clock < stretches.to(i); at++) {
                if (!get(at).absent()) return false;
            }
        }
        return true;
    }

    /** True when the struct arrived before, though it may still wait for something unknown. */
    boolean has(Struct struct) {
        int from = Math.max(struct.clock(), clock());
        return from >= struct.end() || waits() && waiting.covers(from, struct.end());
    }

    /** The deleted part of it. */
    Ranges deleted() {
        Ranges deleted = new Ranges();
        for (Item item : items) if (item.absent()) deleted.add(item.clock, item.end());
        return deleted;
    }

    /** Joins the item that holds {@code clock} with its neighbours where one merely continues the other. */
    void joinAround(int clock) {
        int index = find(clock);
        if (index + 1 < items.size()) join(index, index + 2);
        if (index > 0) join(index - 1, index + 1);
    }

    /** Joins everything that can be joined. */
    void joinAll() {
        List<Item> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i < items.size() && goesOn(items.get(from), items.get(i - 1), items.get(i))) continue;
            joined.add(Joining.joined(items.subList(from, i)));
            from = i;
        }
        items = joined;
    }

    private static boolean goesOn(Item first, Item last, Item next) {
        boolean fits = last.absent() || next.end() - first.clock <= Item.MOST_CHARACTERS;
        return fits && last.continuedBy(next);
    }

    private void join(int from, int to) {
        if (!items.get(from).continuedBy(items.get(from + 1))) return;
        Joining.joined(items.subList(from, to));
        items.remove(from + 1);
    }
}
