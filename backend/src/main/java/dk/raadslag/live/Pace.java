package dk.raadslag.live;

import java.util.function.LongSupplier;

/**
 * How fast one socket is read. Nobody types faster; a client that sends more is read more slowly, loses nothing, and
 * costs nobody else anything.
 */
public final class Pace {
    private static final double NANOS = 1e9;

    private final double most;
    private final double perSecond;
    private final LongSupplier nanos;
    private double left;
    private long at;

    /** @param burst how many frames may come at once, after a pause */
    public Pace(int burst, int perSecond) {
        this(burst, perSecond, System::nanoTime);
    }

    Pace(int burst, int perSecond, LongSupplier nanos) {
        this.most = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.left = burst;
        this.at = nanos.getAsLong();
    }

    /** A frame came. Returns how many milliseconds to wait before the next; 0 for none. */
    public long frame() {
        return frames(1);
    }

    /** A frame came that costs as much as this many. */
    long frames(int count) {
        long now = nanos.getAsLong();
        left = Math.min(most, left + (now - at) / NANOS * perSecond);
        at = now;
        left -= count;
        return left >= 0 ? 0 : (long) Math.ceil(-left / perSecond * 1000);
    }
}
