package dk.raadslag.live;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Tokens;
import dk.raadslag.job.Jobs;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** All sockets of {@code /live} on this node. */
public final class LiveSockets {
    /** How often each socket is checked; one that was silent since the check before gets a heartbeat. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private static final String BEAT = Frames.encode(new ServerFrame.Beat());

    /** A login ends at most this much later than its token. */
    private static final Duration SWEEP = Duration.ofMillis(500);

    private final Vertx vertx;
    private final Rooms rooms;
    private final Topics topics;
    private final Tokens tokens;
    private final Function<String, Future<Actor>> actors;
    private final Supplier<UUID> epoch;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();

    /** For tests without a database that can be restored. */
    LiveSockets(Vertx vertx, Jobs jobs, Rooms rooms, Topics topics, Tokens tokens) {
        this(vertx, jobs, rooms, topics, tokens, token -> tokens.actor(token), () -> null);
    }

    /**
     * @param actors who holds a token, or what a screen shows in its place
     * @param epoch the current epoch of the database
     */
    public LiveSockets(
            Vertx vertx,
            Jobs jobs,
            Rooms rooms,
            Topics topics,
            Tokens tokens,
            Function<String, Future<Actor>> actors,
            Supplier<UUID> epoch) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.topics = topics;
        this.tokens = tokens;
        this.actors = actors;
        this.epoch = epoch;
        jobs.every("live-beat", LOOK, () -> rooms.done(this::tellTheQuiet));
        jobs.every("live-logins", SWEEP, () -> rooms.done(this::endThoseDue));
    }

    public void accept(ServerWebSocket socket) {
        open.add(new LiveSocket(vertx, rooms, topics, tokens, actors, epoch, socket, open::remove));
    }

    /** The rights of this person changed: closes what was opened with an earlier login. */
    public void endLogins(String subject) {
        rooms.run(() -> open.forEach(socket -> socket.endIfRevoked(subject)));
    }

    /** The database was restored: everything that a room here remembers is wrong, and every browser reconnects. */
    public void comeAnew() {
        rooms.run(() -> {
            rooms.forgetAll();
            List.copyOf(open).forEach(LiveSocket::comeAnew);
        });
    }

    /**
     * A browser takes a connection that was silent for 25 seconds for dead; none is silent for more than ten. Skips
     * sockets that were just written to: they know that the connection lives. Skips sockets that are backed up: the
     * queued frames show that the line is alive.
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
