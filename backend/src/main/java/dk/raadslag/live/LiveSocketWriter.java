package dk.raadslag.live;

import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

/** Writes frames to one socket, as long as its reader keeps up. Calls are made on the rooms' context. */
final class LiveSocketWriter {
    /**
     * A reader that is further behind gets nothing more until it has caught up; then it gets what it missed, by
     * version.
     */
    private static final int WRITE_QUEUE_BYTES = 64 * 1024;

    private static final String ALIVE = Frames.encode(new ServerFrame.Beat());

    private final ServerWebSocket socket;
    /** The same socket, when shared frames may be written to it directly; otherwise null. */
    private final WebSocketInternal direct;

    private final Runnable drained;
    private int looksSinceWritten;
    private volatile boolean awaitingRoom;

    /** @param drained called on any thread when a socket that was full has room again */
    LiveSocketWriter(ServerWebSocket socket, Runnable drained) {
        this.socket = socket;
        this.direct = socket instanceof WebSocketInternal line && SharedFrame.reaches(line) ? line : null;
        this.drained = drained;
        socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        socket.drainHandler(v -> drained.run());
    }

    /** False when nothing was written, because the reader does not keep up or is gone. */
    boolean send(String frame) {
        if (socket.isClosed() || socket.writeQueueFull()) return false;
        looksSinceWritten = 0;
        socket.writeTextMessage(frame);
        return true;
    }

    /** The same for a shared frame. */
    boolean send(SharedFrame frame) {
        if (direct == null) return send(frame.text());
        if (socket.isClosed() || socket.writeQueueFull()) return false;
        if (frame.write(direct)) {
            looksSinceWritten = 0;
            return true;
        }
        awaitRoom();
        return false;
    }

    /** True if nothing was written to it between the last sweep but one and this one. */
    boolean isQuiet() {
        return ++looksSinceWritten > 1;
    }

    /**
     * Vert.x reports room again only when many of its own writes are waiting. So we queue a heartbeat, and watch for
     * its end.
     */
    private void awaitRoom() {
        if (awaitingRoom) return;
        awaitingRoom = true;
        socket.writeTextMessage(ALIVE).onSuccess(sent -> {
            awaitingRoom = false;
            drained.run();
        });
    }
}
