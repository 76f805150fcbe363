package dk.raadslag.text.replica;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Integrates updates into a text. What depends on something unknown waits with its client until that comes. */
final class Integration {
    private static final int FEW = 64;

    private final Clients clients;
    private final Sequence sequence;
    private final Deque<Client> ready = new ArrayDeque<>();
    private final List<Item> touched = new ArrayList<>();
    /** The words that are being deleted; null when nobody asks. */
    private Map<Item, Content> taken;

    Integration(Clients clients, Sequence sequence) {
        this.clients = clients;
        this.sequence = sequence;
    }

    void apply(Update update) {
        // In this order, insertions at the same place meet as few others as possible.
        List<Long> ids = new ArrayList<>(update.sections().keySet());
        ids.sort(Comparator.reverseOrder());
        for (Long id : ids) take(clients.of(id), update.sections().get(id));
        for (Client client = ready.poll(); client != null; client = ready.poll()) resume(client);
        update.deleted().forEach((id, stretches) -> delete(clients.of(id), stretches.normalised()));
    }

    /** The same; what it deleted, until the next {@link #join}, and its words. */
    Map<Item, Content> applyTelling(Update update) {
        Map<Item, Content> deleted = new LinkedHashMap<>();
        taken = deleted;
        try {
            apply(update);
        } finally {
            taken = null;
        }
        return deleted;
    }

    /** The items that changed since the last {@link #join}. */
    int touched() {
        return touched.size();
    }

    /** Joins what changed with its neighbours again. */
    void join() {
        if (touched.size() <= FEW) {
            for (Item item : touched) item.client.joinAround(item.clock);
        } else {
            Set<Client> changed = new HashSet<>();
            for (Item item : touched) changed.add(item.client);
            changed.forEach(Client::joinAll);
        }
        touched.clear();
    }

    private void take(Client client, List<Struct> structs) {
        for (Struct struct : structs) {
            if (struct.end() <= client.clock()) continue;
            if (mustWait(client, struct)) client.waiting().put(struct);
            else integrate(client, struct);
        }
        advanced(client);
        if (client.waits()) ready.add(client);
    }

    private boolean mustWait(Client client, Struct struct) {
        return client.waits() && client.waiting().first() != null
                || struct.clock() > client.clock()
                || missing(struct) != null;
    }

    /** Goes on with what waits of this client, as far as possible. */
    private void resume(Client client) {
        for (Struct next = client.waiting().first();
                next != null;
                next = client.waiting().first()) {
            if (next.clock() > client.clock()) break;
            if (next.end() > client.clock()) {
                Id missing = missing(next);
                if (missing != null) {
                    Client needed = clients.of(missing.client());
                    needed.waiting().block(client, needed, missing.clock());
                    break;
                }
                integrate(client, next);
            }
            client.waiting().dropFirst();
        }
        advanced(client);
    }

    /** New clocks of a client are known: structs that waited for them go on. */
    private void advanced(Client client) {
        if (!client.waits()) return;
        int clock = client.clock();
        for (Client freed = client.waiting().free(clock);
                freed != null;
                freed = client.waiting().free(clock)) {
            ready.add(freed);
        }
        Ranges deletes = client.waiting().takeDeletes(clock);
        if (deletes != null) delete(client, deletes);
    }

    /** The unknown neighbour; null when all are known. */
    private Id missing(Struct struct) {
        if (unknown(struct, struct.origin())) return struct.origin();
        return unknown(struct, struct.rightOrigin()) ? struct.rightOrigin() : null;
    }

    private boolean unknown(Struct struct, Id neighbour) {
        return neighbour != null
                && neighbour.client() != struct.client()
                && neighbour.clock() >= clients.clock(neighbour.client());
    }

    private void integrate(Client client, Struct struct) {
        int offset = client.clock() - struct.clock();
        Item origin = struct.origin() == null
                ? null
                : of(struct.origin()).endingAt(struct.origin().clock());
        Item right = struct.rightOrigin() == null
                ? null
                : of(struct.rightOrigin()).startingAt(struct.rightOrigin().clock());
        // The first part is known: the rest comes after it.
        Item left = offset > 0 ? client.last() : origin;
        boolean gone = isGone(origin) || isGone(left) || isGone(right);
        Item item = new Item(
                client,
                client.clock(),
                struct.length() - offset,
                offset > 0 ? client : origin == null ? null : origin.client,
                offset > 0
                        ? client.clock() - 1
                        : origin == null ? 0 : struct.origin().clock(),
                right == null ? null : right.client,
                right == null ? 0 : struct.rightOrigin().clock(),
                gone
                        ? Content.Absent.GONE
                        : offset > 0 ? struct.content().part(offset, struct.length()) : struct.content());
        if (!item.gone()) sequence.insert(item, left, right);
        client.add(item);
        touched.add(item);
    }

    private Client of(Id id) {
        return clients.of(id.client());
    }

    /** A gone unit has no place any more, so anything put beside it is gone as well. */
    private static boolean isGone(Item item) {
        return item != null && item.gone();
    }

    /** Deletes the known part of the stretches; the rest waits. */
    private void delete(Client client, Ranges stretches) {
        int clock = client.clock();
        Ranges known = new Ranges();
        Ranges later = new Ranges();
        for (int i = 0; i < stretches.size(); i++) {
            known.add(stretches.from(i), Math.min(stretches.to(i), clock));
            later.add(Math.max(stretches.from(i), clock), stretches.to(i));
        }
        if (later.size() > 0) client.waiting().delete(later);
        client.cutAround(known);
        for (int i = 0; i < known.size(); i++) delete(client, known.from(i), known.to(i));
    }

    private void delete(Client client, int from, int to) {
        for (int i = client.find(from); i < client.size() && client.get(i).clock < to; i++) {
            Item item = client.get(i);
            if (item.absent()) continue;
            if (taken != null && item.content.visible()) taken.put(item, item.content);
            sequence.delete(item);
            touched.add(item);
        }
    }
}
