package dk.raadslag.bench.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what the Yjs protocols are made of. */
final class Encoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Encoder varUint(long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    Encoder raw(int oneByte) {
        out.write(oneByte);
        return this;
    }

    Encoder buffer(byte[] bytes) {
        varUint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    Encoder string(String text) {
        return buffer(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
