package dk.raadslag.text;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a writer's browser says on {@code /collab}: one binary frame each, in the y-websocket protocol and ours. */
sealed interface Message {
    /** "This I have": to be answered with what is missing. */
    record HaveState(byte[] vector) implements Message {}

    /**
     * Changes.
     *
     * @param isWhole the answer to our own question: everything that the browser has and we lack, also others' words
     */
    record Change(byte[] update, boolean isWhole) implements Message {}

    /** Where the cursor is. */
    record Presence(byte[] states) implements Message {}

    /** "Who else is here?" */
    record AskPresence() implements Message {}

    /** The login was renewed. */
    record Login(String token) implements Message {}

    /** @throws IllegalArgumentException when this is no message of the protocol */
    static Message decode(byte[] frame) {
        Reader reader = new Reader(frame);
        Message message =
                switch ((int) reader.number()) {
                    case 0 -> sync(reader);
                    case 1 -> new Presence(reader.bytes());
                    case 3 -> new AskPresence();
                    case 101 -> new Login(new String(reader.bytes(), StandardCharsets.UTF_8));
                    default -> throw new IllegalArgumentException("unknown message");
                };
        reader.end();
        return message;
    }

    private static Message sync(Reader reader) {
        return switch ((int) reader.number()) {
            case 0 -> new HaveState(reader.bytes());
            case 1 -> new Change(reader.bytes(), true);
            case 2 -> new Change(reader.bytes(), false);
            default -> throw new IllegalArgumentException("unknown sync message");
        };
    }

    /** Asks for what we do not have; this pulls what was written offline. */
    static Buffer haveState(byte[] vector) {
        return bytes(Buffer.buffer().appendByte((byte) 0).appendByte((byte) 0), vector);
    }

    static Buffer missing(byte[] update) {
        return bytes(Buffer.buffer().appendByte((byte) 0).appendByte((byte) 1), update);
    }

    static Buffer change(byte[] update) {
        return bytes(Buffer.buffer().appendByte((byte) 0).appendByte((byte) 2), update);
    }

    static Buffer presence(byte[] states) {
        return bytes(Buffer.buffer().appendByte((byte) 1), states);
    }

    /** The recipient may only read from now on. */
    static Buffer denied(String code) {
        return bytes(Buffer.buffer().appendByte((byte) 2).appendByte((byte) 0), code.getBytes(StandardCharsets.UTF_8));
    }

    /** The current epoch of the database; a browser that holds words of another brings them. */
    static Buffer epoch(String id) {
        return bytes(number(Buffer.buffer(), 102), id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What is durable.
     *
     * @param frames how many of the recipient's frames with changes are in it
     */
    static Buffer acknowledged(long version, long frames, byte[] vector) {
        return bytes(number(number(Buffer.buffer().appendByte((byte) 100), version), frames), vector);
    }

    static Buffer number(Buffer out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.appendByte((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        return out.appendByte((byte) rest);
    }

    static Buffer bytes(Buffer out, byte[] content) {
        return number(out, content.length).appendBytes(content);
    }

    /** Numbers and byte strings, bounded by the frame. */
    final class Reader {
        private final byte[] frame;
        private int at;

        Reader(byte[] frame) {
            this.frame = frame;
        }

        long number() {
            long value = 0;
            for (int shift = 0; shift < 56; shift += 7) {
                if (at >= frame.length) throw new IllegalArgumentException("the frame ends too early");
                byte next = frame[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) return value;
            }
            throw new IllegalArgumentException("a number is too large");
        }

        byte[] bytes() {
            long length = number();
            if (length > frame.length - at) throw new IllegalArgumentException("the frame ends too early");
            at += (int) length;
            return Arrays.copyOfRange(frame, at - (int) length, at);
        }

        void end() {
            if (at != frame.length) throw new IllegalArgumentException("more than one message in a frame");
        }
    }
}
