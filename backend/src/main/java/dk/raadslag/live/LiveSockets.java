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
    /** So often each socket is looked at; one that was silent since the look before gets a heartbeat. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private static final String BEAT = Frames.encode(new ServerFrame.Beat());

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
        jobs.every("live-beat", LOOK, () -> rooms.done(this::tellTheQuiet));
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

    /**
     * A browser takes a line that was silent for 25 seconds for dead; none is silent for more than ten. Whoever was just
     * written to knows that the line lives, and whoever is backed up has other frames to read.
     */
    void tellTheQuiet() {
        rooms.broadcast(open.stream().filter(LiveSocket::isQuiet).toList(), follower -> follower.send(BEAT));
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
