package dk.raadslag.bench.load;

import io.netty.buffer.ByteBuf;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** All followers of one text, on one thread. */
final class Crowd {
    /** So many knock at once; a server's queue of those who wait to come in is short. */
    private static final int AT_THE_DOOR = 200;

    private static final int PATIENCE_S = 120;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Line line;
    private final Dialect dialect;
    private final EditLog edits;
    private final long held;
    private final Tally tally;
    private final KnownFrames known;
    private final List<Follower> followers = new ArrayList<>();
    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private int wanted;
    private int ready;
    private long now;

    /** @param held the version of the text that every follower has at the start */
    Crowd(Line line, Dialect dialect, EditLog edits, long held) {
        this.line = line;
        this.dialect = dialect;
        this.edits = edits;
        this.held = held;
        this.tally = new Tally(edits);
        this.known = new KnownFrames(dialect::read);
    }

    /** Returns when so many followers are in place. */
    void gather(int count) {
        wanted = count;
        on(() -> {
            for (int door = 0; door < Math.min(count, AT_THE_DOOR); door++) knock();
            if (count == 0) complete.complete(null);
            return null;
        });
        try {
            complete.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("only " + ready + " of " + count + " followers came in", e);
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void begin() {
        on(() -> {
            tally.begin(System.nanoTime());
            return null;
        });
    }

    JsonObject end() {
        return on(() -> tally.end(System.nanoTime()));
    }

    /** Waits for what is under way, but no longer than this; then everything still missing is counted as such. */
    JsonObject settle(long patienceMs) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
        while (System.nanoTime() < deadline && on(this::missing) > 0) LockSupport.parkNanos(LOOK_AGAIN);
        return on(() -> {
            followers.forEach(follower -> follower.countMissing(edits, tally, System.nanoTime()));
            return tally.faults().put("disagreement", dialect.disagreement());
        });
    }

    void leave() {
        on(() -> {
            wanted = 0;
            followers.forEach(Follower::close);
            return null;
        });
    }

    Dialect dialect() {
        return dialect;
    }

    Tally tally() {
        return tally;
    }

    /** When the frame being taken was read. */
    long now() {
        return now;
    }

    Frame frame(ByteBuf in, int index, int length) {
        now = System.nanoTime();
        return known.of(in, index, length);
    }

    void ready() {
        ready++;
        if (ready == wanted) complete.complete(null);
        knock();
    }

    void lost(Follower follower, boolean wasReady, String why) {
        if (wanted == 0) return;
        tally.broken();
        if (!wasReady) complete.completeExceptionally(new IllegalStateException("a follower was turned away: " + why));
        else System.err.println("a follower was lost: " + why);
    }

    private void knock() {
        if (followers.size() >= wanted) return;
        Follower next = new Follower(this, held);
        followers.add(next);
        line.connect(next, followers.size(), cause -> complete.completeExceptionally(cause));
    }

    private long missing() {
        long missing = 0;
        for (Follower follower : followers) missing += follower.missing(edits);
        return missing;
    }

    private <T> T on(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, line.loop()).join();
    }
}
