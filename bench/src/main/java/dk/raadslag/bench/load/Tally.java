package dk.raadslag.bench.load;

import io.vertx.core.json.JsonObject;

/** What the followers got. Used on their thread only. */
final class Tally {
    private final EditLog edits;
    private long from = Long.MAX_VALUE;
    private long to = Long.MAX_VALUE;
    private Latencies latencies = new Latencies();
    private long delivered;
    private long frames;
    private long bytes;
    private long lost;
    private long doubled;
    private long gaps;
    private long broken;
    private long undelivered;

    Tally(EditLog edits) {
        this.edits = edits;
    }

    /** Edits written from now on are timed, until {@link #end}. */
    void begin(long now) {
        from = now;
        to = Long.MAX_VALUE;
        latencies = new Latencies();
        delivered = frames = bytes = undelivered = 0;
    }

    /** @return the counts of the window; latencies of what was written in it may still come */
    JsonObject end(long now) {
        to = now;
        return new JsonObject()
                .put("delivered", delivered)
                .put("frames", frames)
                .put("bytesPerFrame", frames == 0 ? 0 : bytes / frames);
    }

    JsonObject faults() {
        return new JsonObject()
                .put("lost", lost)
                .put("doubled", doubled)
                .put("gaps", gaps)
                .put("broken", broken)
                .put("undelivered", undelivered)
                .put("follower", latencies.toJson());
    }

    void frame(int length) {
        frames++;
        bytes += length;
    }

    void delivered(int writer, int number, long now) {
        delivered++;
        time(edits.time(writer, number), now);
    }

    /** It did not come in time: counts as taking at least as long as was waited for it. */
    void undelivered(int writer, int number, long now) {
        undelivered++;
        time(edits.time(writer, number), now);
    }

    void lost(int count) {
        lost += count;
    }

    void doubled() {
        doubled++;
    }

    void gap() {
        gaps++;
    }

    void broken() {
        broken++;
    }

    private void time(long written, long now) {
        if (written < from || written > to) return;
        latencies.record(now - written);
    }
}
