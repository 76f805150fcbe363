package dk.raadslag.text.replica;

import dk.raadslag.text.replica.Change.Put;
import dk.raadslag.text.replica.Change.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies an update to a text and tells what it changed. */
final class Changing {
    /** At most this many deleted items in a row are searched to find whether two stretches are one. */
    private static final int MOST_BETWEEN = 256;
    /** More deleted stretches than one action makes: a browser's whole state repeats everybody's. */
    private static final int MOST_NAMED = 64;

    private final Clients clients;
    private final Integration integration;

    Changing(Clients clients, Integration integration) {
        this.clients = clients;
        this.integration = integration;
    }

    Change apply(Update update) {
        Map<Long, Integer> before = new HashMap<>();
        update.sections().keySet().forEach(id -> before.put(id, clients.clock(id)));
        Map<Item, Content> deleted = integration.applyTelling(update);
        Map<Item, Content> inserted = new LinkedHashMap<>();
        before.forEach((id, clock) -> {
            Client client = clients.of(id);
            for (int i = client.find(clock); i < client.size(); i++) {
                Item item = client.get(i);
                if (item.clock >= clock && item.content.visible()) inserted.put(item, item.content);
            }
        });
        Change change = new Change(stretches(deleted), named(update), stretches(inserted), put(update, before));
        integration.join();
        return change;
    }

    private static List<Units> named(Update update) {
        List<Units> named = new ArrayList<>();
        for (Map.Entry<Long, Ranges> entry : update.deleted().entrySet()) {
            Ranges ranges = entry.getValue();
            if (named.size() + ranges.size() > MOST_NAMED) return List.of();
            for (int i = 0; i < ranges.size(); i++) named.add(new Units(entry.getKey(), ranges.from(i), ranges.to(i)));
        }
        return named;
    }

    private List<Put> put(Update update, Map<Long, Integer> before) {
        List<Put> put = new ArrayList<>();
        update.sections().forEach((id, structs) -> {
            for (Struct struct : structs) {
                Id right = struct.rightOrigin();
                boolean isNew = struct.clock() >= before.get(id) && struct.end() <= clients.clock(id);
                if (!isNew || right == null || !struct.content().visible() || !isDeleted(right)) continue;
                Run run = run(id, struct.clock(), struct.content());
                put.add(new Put(run, right.client(), right.clock()));
            }
        });
        return put;
    }

    private boolean isDeleted(Id unit) {
        return unit.clock() < clients.clock(unit.client())
                && clients.of(unit.client()).holding(unit.clock()).absent();
    }

    /** The items' words in the order of the text; neighbours are one stretch. */
    private static List<List<Run>> stretches(Map<Item, Content> items) {
        Map<Item, Item> following = new HashMap<>();
        if (items.size() > 1) {
            for (Item item : items.keySet()) {
                Item next = following(item, items);
                if (next != null) following.put(item, next);
            }
        }
        Set<Item> inside = new HashSet<>(following.values());
        List<List<Run>> stretches = new ArrayList<>();
        for (Item first : items.keySet()) {
            if (inside.contains(first)) continue;
            List<Run> stretch = new ArrayList<>();
            for (Item item = first; item != null; item = following.get(item)) {
                stretch.add(run(item.client.id, item.clock, items.get(item)));
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    private static Item following(Item item, Map<Item, Content> items) {
        Item other = item.right;
        for (int i = 0; i < MOST_BETWEEN && other != null; i++) {
            if (items.containsKey(other)) return other;
            if (other.content.visible()) return null;
            other = other.right;
        }
        return null;
    }

    private static Run run(long client, int clock, Content content) {
        return new Run(Reading.insert(content), Map.of(), client, clock);
    }
}
