package dk.raadslag.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.protocol.Json;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is in a text and where their cursors are: the states of y-protocols' awareness, the last of each client. */
final class PresenceList {
    private static final int MOST_BYTES = 4096;
    private static final long FORGOTTEN_AFTER_NS = 35_000_000_000L;
    private static final byte[] LEFT = "null".getBytes(StandardCharsets.UTF_8);

    /** One client's state; {@code json} is "null" when it left. */
    record State(long client, long clock, byte[] json) {
        boolean left() {
            return json.length == LEFT.length && json[0] == 'n';
        }
    }

    /** @param from who sent the state: only they may change it */
    private record Known(State state, Object from, long at) {}

    private final Map<Long, Known> known = new HashMap<>();

    /** @throws IllegalArgumentException when these are not states, or too large */
    static List<State> decode(byte[] states) {
        if (states.length > MOST_BYTES) throw new IllegalArgumentException("too large a presence");
        Message.Reader reader = new Message.Reader(states);
        long count = reader.number();
        List<State> all = new ArrayList<>();
        for (long i = 0; i < count; i++) all.add(new State(reader.number(), reader.number(), reader.bytes()));
        reader.end();
        return all;
    }

    /** True if the state names its sender: nobody writes under somebody else's name. */
    static boolean names(State state, String name) {
        if (state.left()) return true;
        try {
            JsonNode json = Json.WIRE.readTree(new String(state.json(), StandardCharsets.UTF_8));
            return json != null
                    && json.isObject()
                    && (!json.has("user")
                            || name.equals(json.path("user").path("name").textValue()));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /**
     * Takes the states that are newer than the known ones, and that nobody else answers for: a browser repeats what it
     * heard of others.
     *
     * @return those taken, encoded; null when there was none
     */
    byte[] take(List<State> states, Object from) {
        long now = System.nanoTime();
        known.values().removeIf(old -> now - old.at() > FORGOTTEN_AFTER_NS);
        List<State> taken = new ArrayList<>();
        for (State state : states) {
            Known old = known.get(state.client());
            boolean others = old != null && old.from() != from;
            if (others || old != null && old.state().clock() > state.clock() || old == null && state.left()) continue;
            if (state.left()) known.remove(state.client());
            else known.put(state.client(), new Known(state, from, now));
            taken.add(state);
        }
        return taken.isEmpty() ? null : encode(taken);
    }

    /** The states of everybody here, encoded. */
    byte[] all() {
        return encode(known.values().stream().map(Known::state).toList());
    }

    /** Forgets this sender's states; returns their leave messages, encoded, null when nothing was known. */
    byte[] leave(Object from) {
        List<State> gone = known.values().stream()
                .filter(old -> old.from() == from)
                .map(old -> new State(old.state().client(), old.state().clock() + 1, LEFT))
                .toList();
        gone.forEach(state -> known.remove(state.client()));
        return gone.isEmpty() ? null : encode(gone);
    }

    private static byte[] encode(List<State> states) {
        Buffer out = Message.number(Buffer.buffer(), states.size());
        for (State state : states) {
            Message.bytes(Message.number(Message.number(out, state.client()), state.clock()), state.json());
        }
        return out.getBytes();
    }
}
