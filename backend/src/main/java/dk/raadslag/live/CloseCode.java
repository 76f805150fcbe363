package dk.raadslag.live;

/**
 * Why the server closes a socket, of {@code /live} as of {@code /collab}; 44xx is ours. What is final for y-websocket
 * (4400-4499) is so for our browsers too; after the others they come again.
 */
public final class CloseCode {
    /** More than the server takes at a time, or the line is broken. */
    public static final short TOO_LARGE = 1009;
    /** This process ends: the browser comes again, to the next one. */
    public static final short RESTART = 1012;
    /** The server cannot serve it now, or what it was told is of another course. */
    public static final short COME_AGAIN = 1013;
    /** What it said cannot be understood. */
    public static final short BAD = 4400;

    public static final short LOGIN_ENDED = 4401;
    public static final short FORBIDDEN = 4403;
    /** Words under the client id of somebody else. */
    public static final short CLIENT_TAKEN = 4409;
    /** The text would be longer than a text may be. */
    public static final short TOO_LONG = 4413;

    private CloseCode() {}
}
