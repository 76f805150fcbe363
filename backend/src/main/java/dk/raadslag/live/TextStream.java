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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rhythm in which a room tells of words: the first change at once, what comes after it together, at most one frame
 * a text in each window and never while the last one is still on its way.
 */
final class TextStream {
    private static final Logger LOG = LoggerFactory.getLogger(TextStream.class);
    static final long WINDOW_MS = 100;

    private final Vertx vertx;
    private final Function<UUID, Future<TextNow>> read;
    private final BiConsumer<TextNow, Runnable> tell;
    private final Map<UUID, Window> windows = new HashMap<>();

    /** @param tell sends a text as it is now, and runs what it is given when everybody was served */
    TextStream(Vertx vertx, Function<UUID, Future<TextNow>> read, BiConsumer<TextNow, Runnable> tell) {
        this.vertx = vertx;
        this.read = read;
        this.tell = tell;
    }

    /** One text's time since it was last told of. */
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
        long began = System.nanoTime();
        read.apply(textId)
                .onSuccess(now -> tell.accept(now, () -> wait(textId, window, began)))
                .onFailure(cause -> {
                    LOG.warn("could not read text {}: {}", textId, Causes.of(cause));
                    window.again = true;
                    wait(textId, window, System.nanoTime());
                });
    }

    private void wait(UUID textId, Window window, long began) {
        long left = Math.max(1, WINDOW_MS - (System.nanoTime() - began) / 1_000_000);
        vertx.setTimer(left, end -> {
            windows.remove(textId);
            if (window.again) tellNow(textId);
        });
    }
}
