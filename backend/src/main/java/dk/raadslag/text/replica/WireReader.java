package dk.raadslag.text.replica;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the numbers and strings of Yjs's encoding; bytes that do not fit are a {@link MalformedUpdate}. */
final class WireReader {
    /** The largest number that JavaScript counts exactly. */
    private static final long MOST = (1L << 53) - 1;

    private final byte[] bytes;
    private int at;

    WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        if (at >= bytes.length) throw new MalformedUpdate("it ends too early");
        return bytes[at++] & 0xff;
    }

    /** A LEB128 number of at most 2^53-1. */
    long number() {
        long value = 0;
        for (int shift = 0; shift < 56; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                if (value > MOST) break;
                return value;
            }
        }
        throw new MalformedUpdate("a number is too large");
    }

    /** A clock or a length; texts are far shorter than 2^31. */
    int clock() {
        long value = number();
        if (value > Integer.MAX_VALUE) throw new MalformedUpdate("a clock or length is too large");
        return (int) value;
    }

    Id id() {
        return new Id(number(), clock());
    }

    String string() {
        long length = number();
        if (length > bytes.length - at) throw new MalformedUpdate("it ends too early");
        String read = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
        if (read.indexOf('\uFFFD') >= 0) demandUtf8((int) length);
        // PostgreSQL's text and jsonb hold every character but this one.
        if (read.indexOf('\0') >= 0) throw new MalformedUpdate("a string holds NUL");
        at += (int) length;
        return read;
    }

    /** The fast decoder turns faults into U+FFFD, which may also be there legitimately. */
    private void demandUtf8(int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
        } catch (CharacterCodingException e) {
            throw new MalformedUpdate("a string is not UTF-8");
        }
    }

    void demandEnd() {
        if (at != bytes.length) throw new MalformedUpdate("something stands behind its end");
    }
}
