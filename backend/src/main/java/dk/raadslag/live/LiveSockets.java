package dk.raadslag.live;

import dk.raadslag.access.Tokens;
import dk.raadslag.job.Jobs;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All sockets of {@code /live} on this node. */
public final class LiveSockets {
    /** A browser takes a line that was silent for 25 seconds for dead. */
    private static final Duration BEAT = Duration.ofSeconds(10);

    /** A login ends at most so much later than its token. */
    private static final Duration SWEEP = Duration.ofMillis(500);

    private final Vertx vertx;
    private final Rooms rooms;
    private final Topics topics;
    private final Tokens tokens;
    private final Supplier<UUID> epoch;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();

    /** Where no database can be restored. */
    LiveSockets(Vertx vertx, Jobs jobs, Rooms rooms, Topics topics, Tokens tokens) {
        this(vertx, jobs, rooms, topics, tokens, () -> null);
    }

    /** @param epoch which course of the database this is now */
    public LiveSockets(Vertx vertx, Jobs jobs, Rooms rooms, Topics topics, Tokens tokens, Supplier<UUID> epoch) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.topics = topics;
        this.tokens = tokens;
        this.epoch = epoch;
        String beat = Frames.encode(new ServerFrame.Beat());
        jobs.every("live-beat", BEAT, () -> rooms.done(() -> tellAll(beat)));
        jobs.every("live-logins", SWEEP, () -> rooms.done(this::endThoseDue));
    }

    public void accept(ServerWebSocket socket) {
        open.add(new LiveSocket(vertx, rooms, topics, tokens, epoch, socket, open::remove));
    }

    /** The rights of this person changed: what was opened with a login from before ends. */
    public void endLogins(String subject) {
        rooms.run(() -> open.forEach(socket -> socket.endIfRevoked(subject)));
    }

    /** The database was restored: nothing that a room here remembers is true, and every browser comes again. */
    public void comeAnew() {
        rooms.run(() -> {
            rooms.forgetAll();
            List.copyOf(open).forEach(LiveSocket::comeAnew);
        });
    }

    /** A beat that is missed is none: whoever is so far behind has other frames to read. */
    private void tellAll(String beat) {
        rooms.broadcast(List.copyOf(open), follower -> follower.send(beat));
    }

    private void endThoseDue() {
        long now = System.currentTimeMillis();
        open.forEach(socket -> socket.endIfDue(now));
    }

    /** How many browsers are connected, for metrics. */
    public int count() {
        return open.size();
    }
}
