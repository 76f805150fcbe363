package dk.raadslag.text.replica;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the numbers and strings of Yjs's encoding. */
final class WireWriter {
    private byte[] bytes = new byte[64];
    private int length;

    WireWriter octet(int value) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, length * 2);
        bytes[length++] = (byte) value;
        return this;
    }

    WireWriter number(long value) {
        long rest = value;
        for (; rest > 0x7f; rest >>>= 7) octet((int) (rest & 0x7f) | 0x80);
        return octet((int) rest);
    }

    WireWriter id(long client, int clock) {
        return number(client).number(clock);
    }

    WireWriter string(String value) {
        byte[] encoded = Surrogates.replaceLone(value).getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).append(encoded);
    }

    WireWriter append(byte[] encoded) {
        if (encoded.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
