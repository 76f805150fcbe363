package dk.raadslag.text;

import dk.raadslag.text.Graves.Grave;
import dk.raadslag.text.replica.Change;
import dk.raadslag.text.replica.Change.Put;
import dk.raadslag.text.replica.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that somebody deletes and brings back, by undo or by cut and paste, are new ones to Yjs. Here they stay the
 * words of those who wrote them, unit by unit, if the same person deleted them and they are nowhere else.
 */
final class Returning {
    /** This many of a person's last deleted stretches may come back elsewhere. */
    private static final int MOST_CUTS = 16;

    private final Origins origins;
    private final Graves graves = new Graves();
    private final Map<String, Deque<Cut>> cuts = new HashMap<>();

    Returning(Origins origins) {
        this.origins = origins;
    }

    /** Examines what an update changed, after its origin was noted. */
    void follow(Change change, UpdateStore.Logged logged) {
        String by = logged.subject();
        graves.dig(change.deleted(), by);
        change.named().forEach(units -> graves.join(units, by));
        for (List<Run> stretch : change.deleted()) keep(stretch, by);
        undone(change.put(), by);
        for (List<Run> stretch : change.inserted()) moved(stretch, logged);
    }

    private void keep(List<Run> stretch, String by) {
        if (length(stretch) < Cut.LEAST) return;
        Deque<Cut> kept = cuts.computeIfAbsent(by, subject -> new ArrayDeque<>());
        kept.addFirst(Cut.of(stretch));
        if (kept.size() > MOST_CUTS) kept.removeLast();
    }

    /** An undo puts words right before the deleted ones that it copies, one piece for each that it knows. */
    private void undone(List<Put> all, String by) {
        Map<Grave, Integer> covered = new IdentityHashMap<>();
        Map<Put, List<Grave>> held = new IdentityHashMap<>();
        for (Put put : all) {
            List<Grave> found = holding(put, by);
            if (!found.isEmpty()) held.put(put, found);
            for (Grave grave : found) covered.merge(grave, common(put, grave), Integer::sum);
        }
        for (Put put : all) {
            List<Grave> found = held.getOrDefault(put, List.of());
            // Somebody who types over deleted words may begin with the same letter.
            boolean isWhole = found.stream()
                    .allMatch(grave -> covered.get(grave) >= grave.run().length());
            if (!isWhole && put.run().length() < Cut.LEAST || holding(put, by).isEmpty()) continue;
            bringBack(put.run(), new Run(put.run().insert(), Map.of(), put.client(), put.clock()));
        }
    }

    private List<Grave> holding(Put put, String by) {
        return graves.holding(put.run().insert(), put.client(), put.clock(), by);
    }

    private static int common(Put put, Grave grave) {
        long from = Math.max(put.clock(), grave.run().clock());
        long to = Math.min(
                put.clock() + put.run().length(),
                grave.run().clock() + grave.run().length());
        return (int) (to - from);
    }

    /** Words inserted at once that the same person deleted at once: cut and pasted, or dragged. */
    private void moved(List<Run> stretch, UpdateStore.Logged logged) {
        List<Run> fresh = new ArrayList<>();
        for (Run run : stretch) {
            if (origins.of(run).logged() == logged) {
                fresh.add(run);
                continue;
            }
            pasted(fresh, logged.subject());
            fresh.clear();
        }
        pasted(fresh, logged.subject());
    }

    private void pasted(List<Run> fresh, String by) {
        if (length(fresh) < Cut.LEAST) return;
        String words = Cut.words(fresh);
        for (Cut cut : cuts.getOrDefault(by, new ArrayDeque<>())) {
            Cut.Same same = cut.in(words);
            if (same == null) continue;
            List<Run> back = part(fresh, same.in(), same.length());
            if (bringBack(back, part(cut.runs(), same.from(), same.length()), by)) return;
        }
    }

    /** @return false when none of it was still gone */
    private boolean bringBack(List<Run> back, List<Run> before, String by) {
        boolean any = false;
        Deque<Run> left = new ArrayDeque<>(before);
        for (Run run : back) {
            for (int at = 0; at < run.length(); ) {
                Run old = left.remove();
                int length = Math.min(run.length() - at, old.length());
                if (length < old.length()) left.addFirst(old.part(length, old.length()));
                Run piece = run.part(at, at + length);
                if (!graves.holding(piece.insert(), old.client(), old.clock(), by)
                        .isEmpty()) {
                    bringBack(piece, old.part(0, length));
                    any = true;
                }
                at += length;
            }
        }
        return any;
    }

    private void bringBack(Run back, Run before) {
        origins.bringBack(back, before);
        graves.raise(before, back);
    }

    private static List<Run> part(List<Run> runs, int from, int length) {
        List<Run> parts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(0, from - at);
            int end = Math.min(run.length(), from + length - at);
            if (start < end) parts.add(run.part(start, end));
            at += run.length();
        }
        return parts;
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(Run::length).sum();
    }
}
