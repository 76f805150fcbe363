package dk.raadslag.live;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The number of a topic that is a list, made of the very things that somebody sees in it: what they may not know of
 * cannot move it, and every process says the same of the same things. It is the sum of what each thing adds.
 */
public final class SeenNumber {
    /** As many bits as a browser counts exactly. */
    private static final long BITS = (1L << 52) - 1;

    private SeenNumber() {}

    /** What one thing adds. @param seen a record of all that the person sees of it */
    public static long of(Object seen) {
        byte[] said = seen.toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(said).getLeastSignificantBits() & BITS;
    }

    /** The sum as a browser counts it. */
    public static long ofSum(long sum) {
        return sum & BITS;
    }
}
