package dk.raadslag.paper;

import dk.raadslag.attachment.FileStore;
import dk.raadslag.document.source.process.FileBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A stored file, handed on piece by piece on a thread that may block. */
record StoredPaper(FileStore files, UUID id, int size) implements FileBytes {
    private static final int PIECE = 256 * 1024;
    private static final int PATIENCE_S = 30;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (int at = 0; at < size; at += PIECE) out.write(piece(at));
    }

    private byte[] piece(int at) {
        try {
            return files.piece(id, at, Math.min(PIECE, size - at))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_S, TimeUnit.SECONDS)
                    .getBytes();
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("a stored file could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
