package dk.raadslag.text;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Those who write one text on this node, with their cursors and those of other nodes. */
final class Writers {
    /** Answers for the presence of those who write on other nodes. */
    private static final Object ELSEWHERE = new Object();

    private final Set<TextSocket> sockets = new LinkedHashSet<>();
    private final PresenceList presence = new PresenceList();
    private final Consumer<byte[]> presenceChanged;

    /** @param presenceChanged called with what the other nodes are to hear */
    Writers(Consumer<byte[]> presenceChanged) {
        this.presenceChanged = presenceChanged;
    }

    void enter(TextSocket socket) {
        sockets.add(socket);
    }

    void leave(TextSocket socket) {
        sockets.remove(socket);
        tell(presence.leave(socket), socket);
    }

    boolean isEmpty() {
        return sockets.isEmpty();
    }

    void everybody(Consumer<TextSocket> what) {
        List.copyOf(sockets).forEach(what);
    }

    /** @param except who sent it, null to send to all */
    void passOn(Buffer message, TextSocket except) {
        everybody(socket -> {
            if (socket != except) socket.send(message);
        });
    }

    /** All cursors, encoded; also when there are none. */
    byte[] cursors() {
        return presence.all();
    }

    /** A writer's cursor; what the frame says about others does not count. */
    void show(List<PresenceList.State> states, TextSocket from) {
        tell(presence.take(states, from), from);
    }

    /** The same for those who write on other nodes. */
    void showElsewhere(byte[] states) {
        byte[] taken = presence.take(PresenceList.decode(states), ELSEWHERE);
        if (taken != null) passOn(Message.presence(taken), null);
    }

    private void tell(byte[] states, TextSocket from) {
        if (states == null) return;
        passOn(Message.presence(states), from);
        presenceChanged.accept(states);
    }
}
