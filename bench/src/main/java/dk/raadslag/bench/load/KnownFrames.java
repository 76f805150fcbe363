package dk.raadslag.bench.load;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The payloads seen lately. Everybody is sent the same bytes, so comparing them with what was read before checks each
 * follower's frame completely at a hundredth of the cost of reading it.
 */
final class KnownFrames {
    private static final int REMEMBERED = 32;

    private final Function<byte[], Frame> read;
    private final byte[][] payloads = new byte[REMEMBERED][];
    private final Frame[] frames = new Frame[REMEMBERED];
    private byte[] scratch = new byte[4096];
    private int newest;

    KnownFrames(Function<byte[], Frame> read) {
        this.read = read;
    }

    Frame of(ByteBuf in, int index, int length) {
        if (scratch.length < length) scratch = new byte[length * 2];
        in.getBytes(index, scratch, 0, length);
        for (int back = 0; back < REMEMBERED; back++) {
            int place = (newest - back) & (REMEMBERED - 1);
            byte[] known = payloads[place];
            if (known == null) break;
            if (known.length == length && Arrays.equals(known, 0, length, scratch, 0, length)) return frames[place];
        }
        byte[] payload = Arrays.copyOf(scratch, length);
        newest = (newest + 1) & (REMEMBERED - 1);
        payloads[newest] = payload;
        frames[newest] = read.apply(payload);
        return frames[newest];
    }
}
