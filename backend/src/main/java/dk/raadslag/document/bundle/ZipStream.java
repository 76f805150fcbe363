package dk.raadslag.document.bundle;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP that is sent while it is written: of a file no more than the piece that is on its way lies in memory. Papers
 * are packed already, so nothing is packed again.
 */
public final class ZipStream {
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(waiting, StandardCharsets.UTF_8);
    private final LocalDateTime dated;
    private final WriteStream<Buffer> out;

    /** @param dated the date of every file in it */
    public ZipStream(WriteStream<Buffer> out, LocalDateTime dated) {
        this.out = out;
        this.dated = dated;
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /** Adds a file; settles when its bytes are on their way. */
    public Future<Void> add(String path, byte[] content) {
        return add(path, piece -> piece.write(Buffer.buffer(content)));
    }

    /** Adds a file whose bytes {@code content} writes, piece by piece. */
    public Future<Void> add(String path, Function<WriteStream<Buffer>, Future<Void>> content) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(dated);
        return written(() -> zip.putNextEntry(entry))
                .compose(begun -> content.apply(new Piece()))
                .compose(done -> written(zip::closeEntry));
    }

    /** Writes the directory of the ZIP; the stream below stays open. */
    public Future<Void> finish() {
        return written(zip::finish);
    }

    private interface Step {
        void take() throws IOException;
    }

    private Future<Void> written(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            // Nothing fails that is written into memory.
            throw new UncheckedIOException(e);
        }
        if (waiting.size() == 0) return Future.succeededFuture();
        Buffer next = Buffer.buffer(waiting.toByteArray());
        waiting.reset();
        return out.write(next);
    }

    /** The file that is being added. */
    private final class Piece implements WriteStream<Buffer> {
        @Override
        public Future<Void> write(Buffer bytes) {
            return written(() -> zip.write(bytes.getBytes()));
        }

        @Override
        public Future<Void> end() {
            return Future.succeededFuture();
        }

        @Override
        public WriteStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            out.exceptionHandler(handler);
            return this;
        }

        @Override
        public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
            out.setWriteQueueMaxSize(size);
            return this;
        }

        @Override
        public boolean writeQueueFull() {
            return out.writeQueueFull();
        }

        @Override
        public WriteStream<Buffer> drainHandler(Handler<Void> handler) {
            out.drainHandler(handler);
            return this;
        }
    }
}
