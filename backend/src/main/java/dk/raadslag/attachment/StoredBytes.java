package dk.raadslag.attachment;

import dk.raadslag.attachment.FileStore.Stored;
import dk.raadslag.attachment.check.FileBytes;

/** Random access to a stored file, on a thread that may block. Keeps the last piece it read. */
final class StoredBytes implements FileBytes {
    private static final int PIECE = ChunkFileStore.CHUNK;

    private final FileStore files;
    private final Stored stored;
    private long pieceAt = -1;
    private byte[] piece = {};

    StoredBytes(FileStore files, Stored stored) {
        this.files = files;
        this.stored = stored;
    }

    @Override
    public long size() {
        return stored.size();
    }

    @Override
    public byte[] read(long at, int length) {
        int there = (int) Math.max(0, Math.min(length, stored.size() - at));
        byte[] bytes = new byte[there];
        for (int done = 0; done < there; ) {
            load(at + done);
            int from = (int) (at + done - pieceAt);
            int next = Math.min(there - done, piece.length - from);
            System.arraycopy(piece, from, bytes, done, next);
            done += next;
        }
        return bytes;
    }

    private void load(long at) {
        long wanted = at - at % PIECE;
        if (wanted == pieceAt) return;
        int length = (int) Math.min(PIECE, stored.size() - wanted);
        piece = files.read(stored.id(), wanted, length);
        pieceAt = wanted;
    }
}
