package dk.raadslag.attachment.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of a zip file. Everything that a hostile file could make large has a bound. */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LINE_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LINE_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** A presentation with hundreds of pictures has some thousand entries. */
    private static final int MOST_ENTRIES = 10_000;

    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final String OLD_NAMES = "IBM850";

    private ZipDirectory() {}

    static List<ZipEntryAt> read(FileBytes file) {
        ByteBuffer end = end(file);
        int count = unsigned16(end, 10);
        long length = unsigned32(end, 12);
        long start = unsigned32(end, 16);
        if (count > MOST_ENTRIES || length > LARGEST_DIRECTORY) throw Rejected.bomb();
        if (start + length > file.size()) throw Rejected.damaged();
        return lines(littleEndian(file.read(start, (int) length)), count);
    }

    private static ByteBuffer end(FileBytes file) {
        int tail = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer last = littleEndian(file.read(file.size() - tail, tail));
        for (int at = last.capacity() - END_LENGTH; at >= 0; at--) {
            if (last.getInt(at) == END_SIGNATURE) {
                return last.position(at).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw Rejected.damaged();
    }

    private static List<ZipEntryAt> lines(ByteBuffer directory, int count) {
        List<ZipEntryAt> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + LINE_LENGTH > directory.capacity() || directory.getInt(at) != LINE_SIGNATURE) {
                throw Rejected.damaged();
            }
            int nameLength = unsigned16(directory, at + 28);
            int next = at + LINE_LENGTH + nameLength + unsigned16(directory, at + 30) + unsigned16(directory, at + 32);
            if (next > directory.capacity()) throw Rejected.damaged();
            entries.add(new ZipEntryAt(
                    name(directory.array(), at + LINE_LENGTH, nameLength),
                    unsigned16(directory, at + 8),
                    unsigned16(directory, at + 10),
                    unsigned32(directory, at + 20),
                    unsigned32(directory, at + 24),
                    unsigned32(directory, at + 42)));
            at = next;
        }
        return entries;
    }

    /** In UTF-8; a program that writes names as Windows did long ago does not say so. */
    private static String name(byte[] bytes, int at, int length) {
        String name = new String(bytes, at, length, StandardCharsets.UTF_8);
        boolean isOld = name.indexOf('\uFFFD') >= 0 && Charset.isSupported(OLD_NAMES);
        return isOld ? new String(bytes, at, length, Charset.forName(OLD_NAMES)) : name;
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int unsigned16(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private static long unsigned32(ByteBuffer buffer, int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }
}
