package dk.raadslag.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what the Yjs protocols are made of. */
final class Decoder {
    private final byte[] bytes;
    private int at;

    Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    long varUint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) return value;
        }
    }

    byte[] buffer() {
        int length = (int) varUint();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String string() {
        return new String(buffer(), StandardCharsets.UTF_8);
    }
}
