package dk.raadslag.document.source.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What the two processes say to each other: a length, then so many bytes. */
final class Frames {
    static final int LARGEST = 96 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws IOException when the other has ended, or says nonsense */
    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) throw new IOException("no frame");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new IOException("cut off");
        return bytes;
    }

    static byte[] encoded(Reading reading) throws IOException {
        return JSON.writeValueAsBytes(reading);
    }

    static Reading decoded(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Reading.class);
    }
}
