package dk.raadslag.live;

import dk.raadslag.protocol.ServerFrame;

/** A frame, encoded once for all who get it. */
record Encoded(ServerFrame frame, SharedFrame shared) {
    static Encoded of(ServerFrame frame) {
        return new Encoded(frame, SharedFrame.of(frame));
    }

    void release() {
        shared.release();
    }
}
