package dk.raadslag.bench.load;

import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Those who write at the same time, ten edits a second each, evenly apart from each other. On a thread of their own,
 * so that an acknowledgement is not read late because thousands of followers' frames lie before it. */
final class Writers {
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int PATIENCE_S = 20;

    private final Line line;
    private final List<Writer> writers = new ArrayList<>();
    private final List<ScheduledFuture<?>> pens = new ArrayList<>();

    Writers(Line line) {
        this.line = line;
    }

    void connect(Dialect dialect, EditLog edits, int firstNumber, List<String> paths) {
        for (String path : paths) {
            Writer writer = new Writer(dialect, edits, firstNumber + writers.size(), path);
            writers.add(writer);
            line.connect(writer, writers.size(), writer.whenReady()::completeExceptionally);
        }
        CompletableFuture.allOf(writers.stream().map(Writer::whenReady).toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE_S, TimeUnit.SECONDS)
                .join();
    }

    void begin() {
        for (int number = 0; number < writers.size(); number++) {
            long offset = PACE * number / writers.size();
            pens.add(line.loop().scheduleAtFixedRate(writers.get(number)::write, offset, PACE, TimeUnit.NANOSECONDS));
        }
    }

    void timeFrom(long from) {
        line.loop().execute(() -> writers.forEach(writer -> writer.timeFrom(from)));
    }

    void stop() {
        pens.forEach(pen -> pen.cancel(false));
    }

    /** The acknowledgements of all, then they leave. */
    JsonObject leave() {
        return CompletableFuture.supplyAsync(
                        () -> {
                            Latencies all = new Latencies();
                            writers.forEach(writer -> all.add(writer.acknowledgements()));
                            int waiting = writers.stream()
                                    .mapToInt(Writer::unacknowledged)
                                    .sum();
                            writers.forEach(Writer::leave);
                            return all.toJson().put("unacknowledged", waiting);
                        },
                        line.loop())
                .join();
    }
}
