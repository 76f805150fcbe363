package dk.raadslag.paper;

import dk.raadslag.attachment.FileStore;
import dk.raadslag.document.source.process.FileBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** A stored file, handed on piece by piece on a thread that may block. */
record StoredPaper(FileStore files, UUID id, int size) implements FileBytes {
    private static final int PIECE = 256 * 1024;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (int at = 0; at < size; at += PIECE) out.write(files.read(id, at, Math.min(PIECE, size - at)));
    }
}
