package dk.raadslag.text;

import dk.raadslag.text.replica.Run;
import dk.raadslag.text.replica.Update;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who first wrote each unit of a text, and when; for words that came back, the person who wrote them before they were
 * deleted.
 */
final class Origins {
    /** @param client that wrote the words first */
    record Origin(long client, UpdateStore.Logged logged) {}

    /** By client and the clock from which on it holds. */
    private final Map<Long, TreeMap<Long, Origin>> byClient = new HashMap<>();

    private final Map<Long, Long> reached = new HashMap<>();

    /** Everything new in an update came with it. */
    void note(Update update, UpdateStore.Logged logged) {
        update.structs().forEach((client, range) -> {
            TreeMap<Long, Origin> origins = byClient.computeIfAbsent(client, id -> new TreeMap<>());
            long from = Math.max(range.from(), reached.getOrDefault(client, 0L));
            // A struct that came too early waits; what it waits for has another origin.
            if (!origins.isEmpty() && range.from() < origins.firstKey()) from = range.from();
            if (from >= range.to()) return;
            origins.put(from, new Origin(client, logged));
            if (range.to() <= reached.getOrDefault(client, 0L)) return;
            reached.put(client, range.to());
        });
    }

    /** The units of {@code back} have the origin of those of {@code before}, which say the same. */
    void bringBack(Run back, Run before) {
        TreeMap<Long, Origin> origins = byClient.get(back.client());
        long end = back.clock() + back.length();
        if (end < reached.get(back.client()))
            origins.putIfAbsent(end, origins.floorEntry(end).getValue());
        TreeMap<Long, Origin> old = byClient.get(before.client());
        TreeMap<Long, Origin> copied = new TreeMap<>();
        copied.put(back.clock(), old.floorEntry(before.clock()).getValue());
        old.subMap(before.clock() + 1, before.clock() + before.length())
                .forEach((clock, origin) -> copied.put(clock - before.clock() + back.clock(), origin));
        origins.subMap(back.clock(), end).clear();
        origins.putAll(copied);
    }

    Origin of(Run run) {
        return byClient.get(run.client()).floorEntry(run.clock()).getValue();
    }

    /** Where another origin begins among this run's units. */
    long next(Run run, long clock) {
        Long next = byClient.get(run.client()).higherKey(clock);
        return next == null ? Long.MAX_VALUE : next;
    }
}
