package dk.raadslag.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The shortest way from one row of symbols to another: the greedy algorithm of E. Myers, "An O(ND) Difference Algorithm
 * and Its Variations" (1986). Rows that differ in more than {@link #MOST} symbols are not worth the work: everything
 * between their common beginning and their common end then counts as one stretch.
 */
final class Difference {
    private static final int MOST = 200;

    /** A stretch of the old row, replaced by a stretch of the new row. */
    record Stretch(int oldFrom, int oldTo, int newFrom, int newTo) {
        /** This stretch, the next one, and what is between them. */
        Stretch upTo(Stretch next) {
            return new Stretch(oldFrom, next.oldTo, newFrom, next.newTo);
        }
    }

    private final long[] old;
    private final long[] now;
    /** How many symbols are alike at the beginning, and how many are left in each row before those alike at the end. */
    private final int start;

    private final int oldCount;
    private final int newCount;

    private Difference(long[] old, long[] now) {
        this.old = old;
        this.now = now;
        int most = Math.min(old.length, now.length);
        int unlike = Arrays.mismatch(old, 0, most, now, 0, most);
        this.start = unlike < 0 ? most : unlike;
        int end = 0;
        while (end < most - start && old[old.length - 1 - end] == now[now.length - 1 - end]) end++;
        this.oldCount = old.length - start - end;
        this.newCount = now.length - start - end;
    }

    /** In ascending order, parted by at least one symbol that stays. */
    static List<Stretch> between(long[] old, long[] now) {
        Difference difference = new Difference(old, now);
        if (difference.oldCount == 0 && difference.newCount == 0) return List.of();
        if (difference.oldCount == 0 || difference.newCount == 0) return List.of(difference.whole());
        List<int[]> rounds = difference.rounds();
        return rounds == null ? List.of(difference.whole()) : difference.wayBack(rounds);
    }

    private Stretch whole() {
        return new Stretch(start, start + oldCount, start, start + newCount);
    }

    /**
     * Round by round, each allowing one more symbol to go or come: how far in the old row each diagonal (old index
     * minus new index) got before the round. Null when it takes too many rounds.
     */
    private List<int[]> rounds() {
        List<int[]> rounds = new ArrayList<>();
        int[] furthest = new int[2 * MOST + 3];
        for (int round = 0; round <= MOST; round++) {
            rounds.add(Arrays.copyOfRange(furthest, MOST - round, MOST + round + 3));
            for (int diagonal = -round; diagonal <= round; diagonal += 2) {
                int at = MOST + 1 + diagonal;
                boolean comes = comes(furthest, at, diagonal, round);
                int oldAt = comes ? furthest[at + 1] : furthest[at - 1] + 1;
                while (alike(oldAt, oldAt - diagonal)) oldAt++;
                furthest[at] = oldAt;
                if (oldAt >= oldCount && oldAt - diagonal >= newCount) return rounds;
            }
        }
        return null;
    }

    /** True if a round gets further on this diagonal by inserting a symbol than by removing one. */
    private static boolean comes(int[] furthest, int at, int diagonal, int round) {
        return diagonal == -round || diagonal != round && furthest[at - 1] < furthest[at + 1];
    }

    private boolean alike(int oldAt, int newAt) {
        return oldAt < oldCount && newAt < newCount && old[start + oldAt] == now[start + newAt];
    }

    private List<Stretch> wayBack(List<int[]> rounds) {
        Deque<Stretch> stretches = new ArrayDeque<>();
        int oldAt = oldCount;
        int newAt = newCount;
        for (int round = rounds.size() - 1; round > 0; round--) {
            int[] furthest = rounds.get(round);
            int diagonal = oldAt - newAt;
            int at = round + 1 + diagonal;
            boolean comes = comes(furthest, at, diagonal, round);
            int oldFrom = comes ? furthest[at + 1] : furthest[at - 1];
            int newFrom = oldFrom - (comes ? diagonal + 1 : diagonal - 1);
            Stretch step = new Stretch(
                    start + oldFrom,
                    start + oldFrom + (comes ? 0 : 1),
                    start + newFrom,
                    start + newFrom + (comes ? 1 : 0));
            Stretch next = stretches.peekFirst();
            boolean touches = next != null && next.oldFrom() == step.oldTo() && next.newFrom() == step.newTo();
            stretches.addFirst(touches ? step.upTo(stretches.removeFirst()) : step);
            oldAt = oldFrom;
            newAt = newFrom;
        }
        return List.copyOf(stretches);
    }
}
