package dk.raadslag.standalone;

import java.util.Locale;
import java.util.function.Supplier;

/** Says what is being done and how long it took, one line each. */
final class Progress {
    private Progress() {}

    static <T> T during(String what, Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
        return result;
    }
}
