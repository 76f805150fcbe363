package dk.raadslag.attachment;

import dk.raadslag.attachment.FileStore.Stored;
import dk.raadslag.attachment.check.FileBytes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Random access to a stored file, on a thread that may block. Keeps the last piece it read. */
final class StoredBytes implements FileBytes {
    private static final int PIECE = ChunkFileStore.CHUNK;
    private static final int PATIENCE_S = 30;

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
        try {
            piece = files.piece(stored.id(), wanted, length)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_S, TimeUnit.SECONDS)
                    .getBytes();
            pieceAt = wanted;
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("a stored file could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
