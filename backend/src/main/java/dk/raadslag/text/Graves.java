package dk.raadslag.text;

import dk.raadslag.text.replica.Change.Units;
import dk.raadslag.text.replica.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The deleted words of a text: what each unit said, who deleted it, and where it came back, if it did. */
final class Graves {
    /** Words deleted long ago are forgotten. */
    private static final int MOST_UNITS = 1_000_000;

    /** What one update deleted of one client at a stretch, or a part of that. */
    record Grave(Run run, Set<String> by, Run copy) {}

    private final Map<Long, TreeMap<Long, Grave>> byClient = new HashMap<>();
    private final Deque<Run> oldest = new ArrayDeque<>();
    private int units;

    /** Keeps what an update deleted. */
    void dig(List<List<Run>> deleted, String by) {
        List<Run> runs = new ArrayList<>();
        deleted.forEach(runs::addAll);
        runs.sort(Comparator.comparingLong(Run::client).thenComparingLong(Run::clock));
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i < runs.size() && goesOn(runs.get(i - 1), runs.get(i))) continue;
            keep(joined(runs.subList(from, i)), by);
            from = i;
        }
    }

    private static boolean goesOn(Run run, Run next) {
        return run.client() == next.client()
                && run.clock() + run.length() == next.clock()
                && run.insert() instanceof String
                && next.insert() instanceof String;
    }

    private static Run joined(List<Run> runs) {
        if (runs.size() == 1) return runs.get(0);
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.insert()));
        Run first = runs.get(0);
        return new Run(words.toString(), Map.of(), first.client(), first.clock());
    }

    private void keep(Run run, String by) {
        byClient.computeIfAbsent(run.client(), id -> new TreeMap<>())
                .put(run.clock(), new Grave(run, Set.of(by), null));
        oldest.add(run);
        units += run.length();
        while (units > MOST_UNITS) {
            Run gone = oldest.remove();
            units -= gone.length();
            within(gone).clear();
        }
    }

    /** Somebody's update deletes these too: they did so at the same time as somebody else. */
    void join(Units named, String by) {
        Run all = new Run("", Map.of(), named.client(), named.from());
        cut(named.client(), named.from());
        cut(named.client(), named.to());
        TreeMap<Long, Grave> graves = byClient.get(all.client());
        if (graves == null) return;
        graves.subMap(named.from(), named.to()).replaceAll((clock, grave) -> {
            if (grave.by().contains(by)) return grave;
            Set<String> both = new HashSet<>(grave.by());
            both.add(by);
            return new Grave(grave.run(), both, grave.copy());
        });
    }

    /**
     * The graves that hold these words from a unit on.
     *
     * @param by who must have deleted all of them
     * @return empty when there are other words, somebody else deleted them, or they are back in the text
     */
    List<Grave> holding(Object words, long client, long clock, String by) {
        TreeMap<Long, Grave> graves = byClient.get(client);
        if (graves == null) return List.of();
        List<Grave> found = new ArrayList<>();
        int length = words instanceof String text ? text.length() : 1;
        for (int at = 0; at < length; ) {
            Map.Entry<Long, Grave> entry = graves.floorEntry(clock + at);
            if (entry == null) return List.of();
            Grave grave = entry.getValue();
            int skipped = (int) (clock + at - grave.run().clock());
            int taken = Math.min(length - at, grave.run().length() - skipped);
            boolean holds = taken > 0
                    && grave.by().contains(by)
                    && says(grave.run().insert(), skipped, words, at, taken)
                    && !stands(grave);
            if (!holds) return List.of();
            found.add(grave);
            at += taken;
        }
        return found;
    }

    private static boolean says(Object held, int skipped, Object words, int at, int length) {
        if (held instanceof String text && words instanceof String wanted) {
            return text.regionMatches(skipped, wanted, at, length);
        }
        return held.equals(words);
    }

    /** True if the words are back in the text. Everything deleted has a grave, also a copy. */
    private boolean stands(Grave grave) {
        Run copy = grave.copy();
        while (copy != null) {
            TreeMap<Long, Grave> graves = byClient.get(copy.client());
            Map.Entry<Long, Grave> entry = graves == null ? null : graves.floorEntry(copy.clock());
            Run held = entry == null ? null : entry.getValue().run();
            if (held == null || held.clock() + held.length() <= copy.clock()) return true;
            copy = entry.getValue().copy();
        }
        return false;
    }

    /** From now on these units are back there. */
    void raise(Run before, Run copy) {
        cut(before.client(), before.clock());
        cut(before.client(), before.clock() + before.length());
        within(before).replaceAll((clock, grave) -> {
            int from = (int) (clock - before.clock());
            return new Grave(
                    grave.run(), grave.by(), copy.part(from, from + grave.run().length()));
        });
    }

    private Map<Long, Grave> within(Run run) {
        return byClient.get(run.client()).subMap(run.clock(), run.clock() + run.length());
    }

    private void cut(long client, long clock) {
        TreeMap<Long, Grave> graves = byClient.get(client);
        Map.Entry<Long, Grave> entry = graves == null ? null : graves.lowerEntry(clock);
        if (entry == null) return;
        Grave grave = entry.getValue();
        int at = (int) (clock - grave.run().clock());
        int length = grave.run().length();
        if (at >= length) return;
        graves.put(entry.getKey(), part(grave, 0, at));
        graves.put(clock, part(grave, at, length));
    }

    private static Grave part(Grave grave, int from, int to) {
        Run copy = grave.copy() == null ? null : grave.copy().part(from, to);
        return new Grave(grave.run().part(from, to), grave.by(), copy);
    }
}
