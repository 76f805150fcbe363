package dk.raadslag.live;

import dk.raadslag.access.Actor;

/** One socket that follows meetings. All calls are made on the rooms' context. */
interface Follower {
    Actor actor();

    /** Sends the frame, encoded already; false when the socket is full and the frame was not sent. */
    boolean send(String frame);

    /** The same for a frame that many get. */
    boolean send(SharedFrame frame);

    /** Ends it soon, because sending to it failed: it comes again and is told what it missed. Never throws. */
    void giveUp();
}
