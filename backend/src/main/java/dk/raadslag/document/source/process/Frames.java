package dk.raadslag.document.source.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What the two processes say to each other: a length, then so many bytes; before a file, what is asked of it. */
final class Frames {
    static final int LARGEST = 96 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Frames() {}

    /** @param page that is asked for, 0 for all */
    static void ask(DataOutputStream out, Reading.Task task, int page, FileBytes file) throws IOException {
        out.writeByte(task.ordinal());
        out.writeInt(page);
        out.writeInt(file.size());
        file.writeTo(out);
        out.flush();
    }

    static Reading.Task task(DataInputStream in) throws IOException {
        int task = in.readByte();
        if (task < 0 || task >= Reading.Task.values().length) throw new IOException("no task");
        return Reading.Task.values()[task];
    }

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
