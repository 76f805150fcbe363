package dk.raadslag.text.replica;

import java.util.Arrays;

/** Stretches of clocks of one client; every stretch is from (inclusive) to (exclusive). */
final class Ranges {
    private long[] packed = new long[2];
    private int size;

    /** Adds a stretch; ignores an empty one. */
    void add(int from, int to) {
        if (from >= to) return;
        if (size > 0 && to(size - 1) == from) {
            packed[size - 1] = pack(from(size - 1), to);
            return;
        }
        if (size == packed.length) packed = Arrays.copyOf(packed, size * 2);
        packed[size++] = pack(from, to);
    }

    void addAll(Ranges others) {
        for (int i = 0; i < others.size; i++) add(others.from(i), others.to(i));
    }

    int size() {
        return size;
    }

    int from(int index) {
        return (int) (packed[index] >>> 32);
    }

    int to(int index) {
        return (int) packed[index];
    }

    /** The same clocks in order, no two stretches touching. */
    Ranges normalised() {
        long[] sorted = Arrays.copyOf(packed, size);
        Arrays.sort(sorted);
        Ranges out = new Ranges();
        for (long stretch : sorted) {
            int from = (int) (stretch >>> 32);
            int last = out.size - 1;
            if (last >= 0 && from <= out.to(last)) {
                out.packed[last] = pack(out.from(last), Math.max(out.to(last), (int) stretch));
            } else {
                out.add(from, (int) stretch);
            }
        }
        return out;
    }

    private static long pack(int from, int to) {
        return (long) from << 32 | to;
    }
}
