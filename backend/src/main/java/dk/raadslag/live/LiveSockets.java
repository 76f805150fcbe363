package dk.raadslag.live;

import dk.raadslag.access.Tokens;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All sockets of {@code /live} on this node. */
public final class LiveSockets {
    /** A browser takes a line that was silent for 25 seconds for dead. */
    private static final long BEAT_MS = 10_000;

    private final Vertx vertx;
    private final Rooms rooms;
    private final Tokens tokens;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();

    public LiveSockets(Vertx vertx, Rooms rooms, Tokens tokens) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.tokens = tokens;
        String beat = Frames.encode(new ServerFrame.Beat());
        vertx.setPeriodic(BEAT_MS, tick -> rooms.run(() -> open.forEach(socket -> socket.beat(beat))));
    }

    public void accept(ServerWebSocket socket) {
        open.add(new LiveSocket(vertx, rooms, tokens, socket, open::remove));
    }

    /** How many browsers are connected, for metrics. */
    public int count() {
        return open.size();
    }
}
