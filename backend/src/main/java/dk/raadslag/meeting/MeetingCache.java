package dk.raadslag.meeting;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.words.RichText;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What this process read about meetings lately. It is never trusted alone: every load asks the database whether the
 * keys are still current ({@link SnapshotStore}). Holds a limited amount; the least recently used goes first.
 */
public final class MeetingCache {
    private static final int MOST = 1_000;
    /** In characters, most of which take two bytes. */
    private static final long HEAVIEST = 32_000_000;

    private final Map<UUID, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final long heaviest;
    private long weight;
    private long course;

    public MeetingCache() {
        this(MOST, HEAVIEST);
    }

    MeetingCache(int most, long heaviest) {
        this.most = most;
        this.heaviest = heaviest;
    }

    /**
     * A meeting as it was committed.
     *
     * @param key of its row
     * @param facts the meeting without its texts
     * @param weight of the facts
     * @param words the texts read so far, by id
     */
    record Held(String key, MeetingSnapshot facts, long weight, Map<UUID, Words> words) {
        private long all() {
            return weight + words.values().stream().mapToLong(Words::weight).sum();
        }
    }

    /** @param content null when there is nothing to show */
    record Words(String key, RichText content, long weight) {}

    /** The number of the current epoch of the database; an entry belongs to the epoch in which it was read. */
    synchronized long course() {
        return course;
    }

    /** Null when it is not cached. */
    synchronized Held get(UUID id) {
        return held.get(id);
    }

    /** Does nothing when another epoch has begun since. */
    synchronized void put(UUID id, Held read, long readIn) {
        if (readIn != course) return;
        Held before = held.put(id, read);
        weight += read.all() - (before == null ? 0 : before.all());
        Iterator<Held> oldest = held.values().iterator();
        while (oldest.hasNext() && (held.size() > most || weight > heaviest)) {
            weight -= oldest.next().all();
            oldest.remove();
        }
    }

    /** Another epoch of the database has begun: everything cached is worthless. */
    public synchronized void forget() {
        course++;
        weight = 0;
        held.clear();
    }

    synchronized int size() {
        return held.size();
    }

    synchronized long weight() {
        return weight;
    }
}
