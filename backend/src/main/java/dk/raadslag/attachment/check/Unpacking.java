package dk.raadslag.attachment.check;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One entry of a zip, unpacked piece by piece, never beyond the size that its directory claims. */
final class Unpacking {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int PIECE = 64 * 1024;

    private Unpacking() {}

    /** @param pieces each valid only during the call */
    static void run(FileBytes file, ZipEntryAt entry, Consumer<ByteBuffer> pieces) {
        long from = dataOf(file, entry);
        if (from + entry.packed() > file.size()) throw Rejected.damaged();
        if (entry.method() == 0) stored(file, entry, from, pieces);
        else if (entry.method() == 8) deflated(file, entry, from, pieces);
        else throw Rejected.damaged();
    }

    /** The local header repeats the name, which may be followed by other extras than in the directory. */
    private static long dataOf(FileBytes file, ZipEntryAt entry) {
        byte[] header = file.read(entry.at(), LOCAL_LENGTH);
        ByteBuffer local = ZipDirectory.littleEndian(header);
        if (header.length < LOCAL_LENGTH || local.getInt(0) != LOCAL_SIGNATURE) throw Rejected.damaged();
        return entry.at() + LOCAL_LENGTH + ZipDirectory.unsigned16(local, 26) + ZipDirectory.unsigned16(local, 28);
    }

    private static void stored(FileBytes file, ZipEntryAt entry, long from, Consumer<ByteBuffer> pieces) {
        if (entry.packed() != entry.unpacked()) throw Rejected.damaged();
        for (long done = 0; done < entry.packed(); done += PIECE) {
            pieces.accept(ByteBuffer.wrap(file.read(from + done, (int) Math.min(PIECE, entry.packed() - done))));
        }
    }

    private static void deflated(FileBytes file, ZipEntryAt entry, long from, Consumer<ByteBuffer> pieces) {
        Inflater inflater = new Inflater(true);
        try {
            byte[] piece = new byte[PIECE];
            long taken = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int next = (int) Math.min(PIECE, entry.packed() - taken);
                    if (next == 0) throw Rejected.damaged();
                    inflater.setInput(file.read(from + taken, next));
                    taken += next;
                }
                int length = inflater.inflate(piece);
                if (inflater.getBytesWritten() > entry.unpacked()) throw Rejected.bomb();
                if (length > 0) pieces.accept(ByteBuffer.wrap(piece, 0, length));
            }
            if (inflater.getBytesWritten() != entry.unpacked()) throw Rejected.damaged();
        } catch (DataFormatException e) {
            throw Rejected.damaged();
        } finally {
            inflater.end();
        }
    }
}
