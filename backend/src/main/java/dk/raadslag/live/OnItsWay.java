package dk.raadslag.live;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What a room says at the moment, slice by slice, and what waits for it: nothing overtakes another, and writers get
 * their turn meanwhile. All calls are made on the rooms' context.
 */
final class OnItsWay {
    /** Null when everything said has reached everybody. */
    private Broadcast<?> telling;

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** True while something is on its way. */
    boolean busy() {
        return telling != null;
    }

    /** @param next must not throw; it may {@link #begin} one broadcast */
    void then(Runnable next) {
        waiting.add(next);
    }

    /** @param broadcast calls {@link #over} when it is done */
    void begin(Broadcast<?> broadcast) {
        telling = broadcast;
        broadcast.begin();
    }

    /** It has reached everybody: what waited for it begins. */
    void over() {
        telling = null;
        while (telling == null && !waiting.isEmpty()) waiting.remove().run();
    }

    /** What is on its way, and what waits for it, reaches everybody now. */
    void finish() {
        while (telling != null) telling.finish();
    }
}
