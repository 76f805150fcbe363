package dk.raadslag.live;

import dk.raadslag.access.Actor;

/** One socket that follows meetings. All calls are made on the rooms' context. */
interface Follower {
    Actor actor();

    /** Sends an encoded frame; false when the socket is full and the frame was not sent. */
    boolean send(String frame);

    /** The same for a frame that many followers get. */
    boolean send(SharedFrame frame);

    /** Closes it soon, because sending to it failed: it reconnects and hears what it missed. Never throws. */
    void giveUp();
}
