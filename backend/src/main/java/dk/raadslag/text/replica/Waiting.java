package dk.raadslag.text.replica;

import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The structs of one client that cannot be integrated yet, and which other clients' structs wait for this client's. */
final class Waiting {
    private final TreeMap<Integer, Struct> structs = new TreeMap<>();
    private final PriorityQueue<Dependent> dependents = new PriorityQueue<>(Comparator.comparingInt(Dependent::clock));
    private Ranges deletes = new Ranges();
    private Client blockedBy;
    private int blockedAt;
    private long weight;

    /** {@code client} can go on when {@code clock} is known. */
    private record Dependent(Client client, int clock) {}

    /** Keeps a struct; of clocks that an earlier one has already, keeps only what goes beyond, as Yjs does. */
    void put(Struct struct) {
        int from = struct.clock();
        for (Struct old = structs.get(from); old != null && from < struct.end(); old = structs.get(from))
            from = old.end();
        if (from >= struct.end()) return;
        structs.put(from, struct);
        weight += struct.weight();
    }

    /** True when all of these clocks waits here. */
    boolean covers(int from, int to) {
        int at = from;
        while (at < to) {
            Map.Entry<Integer, Struct> holding = structs.floorEntry(at);
            if (holding == null || holding.getValue().end() <= at) return false;
            at = holding.getValue().end();
        }
        return true;
    }

    /** The earliest struct, or null. */
    Struct first() {
        return structs.isEmpty() ? null : structs.firstEntry().getValue();
    }

    void dropFirst() {
        weight -= structs.pollFirstEntry().getValue().weight();
    }

    void delete(Ranges later) {
        weight -= 16L * deletes.size();
        Ranges all = new Ranges();
        all.addAll(deletes);
        all.addAll(later);
        deletes = all.normalised();
        weight += 16L * deletes.size();
    }

    /** Removes and returns the deletes, if any of them is known at {@code clock}; else null. */
    Ranges takeDeletes(int clock) {
        if (deletes.size() == 0 || deletes.from(0) >= clock) return null;
        Ranges taken = deletes;
        weight -= 16L * taken.size();
        deletes = new Ranges();
        return taken;
    }

    /** About the bytes that wait here. */
    long weight() {
        return weight;
    }

    /** Remembers that {@code client}, which has something waiting, needs {@code clock} of this one first. */
    void block(Client client, Client self, int clock) {
        Waiting blocked = client.waiting();
        if (blocked.blockedBy == self && blocked.blockedAt == clock) return;
        blocked.blockedBy = self;
        blocked.blockedAt = clock;
        dependents.add(new Dependent(client, clock));
    }

    /** The next client that can go on now that everything before {@code clock} is known; null when there is none. */
    Client free(int clock) {
        if (dependents.isEmpty() || dependents.peek().clock() >= clock) return null;
        Client freed = dependents.poll().client();
        freed.waiting().blockedBy = null;
        return freed;
    }
}
