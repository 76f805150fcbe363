package dk.raadslag.live;

import dk.raadslag.live.RoomSource.TextNow;
import dk.raadslag.log.Causes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rhythm in which a room sends words: the first change at once, later ones together, at most one frame a text in
 * each window and never while the last one is still on its way. The window is five times as long as the last frame
 * took, so that one text takes at most a fifth of the machine: few followers hear every key, many hear ten times a
 * second.
 */
final class TextStream {
    private static final Logger LOG = LoggerFactory.getLogger(TextStream.class);
    private static final int SHARE = 5;
    private static final long SHORTEST_MS = 10;
    private static final long LONGEST_MS = 100;

    private final LongSupplier nanos;
    private final BiConsumer<Long, Runnable> later;
    private final Function<UUID, Future<TextNow>> read;
    private final BiConsumer<TextNow, Runnable> tell;
    private final Map<UUID, Window> windows = new HashMap<>();

    /** @param tell sends the current text, and runs the given callback when everybody was served */
    TextStream(Vertx vertx, Function<UUID, Future<TextNow>> read, BiConsumer<TextNow, Runnable> tell) {
        this(System::nanoTime, (millis, then) -> vertx.setTimer(millis, over -> then.run()), read, tell);
    }

    /** @param later runs something after this many milliseconds */
    TextStream(
            LongSupplier nanos,
            BiConsumer<Long, Runnable> later,
            Function<UUID, Future<TextNow>> read,
            BiConsumer<TextNow, Runnable> tell) {
        this.nanos = nanos;
        this.later = later;
        this.read = read;
        this.tell = tell;
    }

    /** One text's time since it was last sent. */
    private static final class Window {
        boolean again;
    }

    /** Something was committed to the text. */
    void changed(UUID textId) {
        Window open = windows.get(textId);
        if (open != null) open.again = true;
        else tellNow(textId);
    }

    private void tellNow(UUID textId) {
        Window window = new Window();
        windows.put(textId, window);
        long began = nanos.getAsLong();
        read.apply(textId)
                .onSuccess(now -> tell(now, () -> wait(textId, window, began)))
                .onFailure(cause -> {
                    LOG.warn("could not read text {}: {}", textId, Causes.of(cause));
                    window.again = true;
                    later.accept(LONGEST_MS, () -> close(textId, window));
                });
    }

    private void tell(TextNow now, Runnable served) {
        try {
            tell.accept(now, served);
        } catch (RuntimeException e) {
            // Not at once again: what fails with these words fails each time. The next words, or the room's regular
            // check, try again.
            LOG.warn("could not tell of text {}: {}", now.handle().id(), Causes.of(e), e);
            served.run();
        }
    }

    private void wait(UUID textId, Window window, long began) {
        long took = nanos.getAsLong() - began;
        long left = Math.max(1, window(took) - took / 1_000_000);
        later.accept(left, () -> close(textId, window));
    }

    private void close(UUID textId, Window window) {
        windows.remove(textId);
        if (window.again) tellNow(textId);
    }

    /** In milliseconds, from the beginning of a frame that took so long until the next one may begin. */
    static long window(long tookNs) {
        return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, SHARE * tookNs / 1_000_000));
    }
}
