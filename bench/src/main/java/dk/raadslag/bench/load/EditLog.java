package dk.raadslag.bench.load;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/** When which edit was written. The writers' thread writes it, the followers' thread reads it. */
final class EditLog {
    static final int MOST_WRITERS = 16;
    private static final int MOST_EDITS = 16_384;

    private final AtomicIntegerArray written = new AtomicIntegerArray(MOST_WRITERS);
    private final AtomicLongArray times = new AtomicLongArray(MOST_WRITERS * MOST_EDITS);

    /** @return the number of the edit, to be written now */
    int begin(int writer, long now) {
        int number = written.get(writer);
        if (number == MOST_EDITS) throw new IllegalStateException("writer " + writer + " wrote too much");
        times.set(writer * MOST_EDITS + number, now);
        written.set(writer, number + 1);
        return number;
    }

    /** How many edits the writer has written. */
    int written(int writer) {
        return written.get(writer);
    }

    /** By {@link System#nanoTime}. */
    long time(int writer, int number) {
        return times.get(writer * MOST_EDITS + number);
    }
}
