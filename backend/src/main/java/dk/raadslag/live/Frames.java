package dk.raadslag.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.raadslag.protocol.ClientFrame;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.ServerFrame;

/** Frames to and from text. */
final class Frames {
    private Frames() {}

    static String encode(ServerFrame frame) {
        try {
            return Json.WIRE.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException when the text is not a frame of ours */
    static ClientFrame decode(String text) {
        try {
            ClientFrame frame = Json.WIRE.readValue(text, ClientFrame.class);
            if (frame == null) throw new IllegalArgumentException("null frame");
            return frame;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("malformed frame");
        }
    }
}
