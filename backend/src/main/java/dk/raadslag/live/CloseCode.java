package dk.raadslag.live;

/**
 * Why the server closes a socket, of {@code /live} as of {@code /collab}; 44xx is ours. The codes that are final for
 * y-websocket (4400-4499) are final for our browsers too; after the others they reconnect.
 */
public final class CloseCode {
    /** A frame larger than the server accepts, or a broken connection. */
    public static final short TOO_LARGE = 1009;
    /** This process ends: the browser reconnects to another one. */
    public static final short RESTART = 1012;
    /** The server cannot serve it now, or belongs to another epoch. */
    public static final short COME_AGAIN = 1013;
    /** A frame that cannot be understood. */
    public static final short BAD = 4400;

    public static final short LOGIN_ENDED = 4401;
    public static final short FORBIDDEN = 4403;
    /** Words under somebody else's client id. */
    public static final short CLIENT_TAKEN = 4409;
    /** The text would become too long. */
    public static final short TOO_LONG = 4413;

    private CloseCode() {}
}
