package dk.raadslag.imports;

import dk.raadslag.access.Refusal;
import dk.raadslag.attachment.check.FileBytes;
import dk.raadslag.base.TempFolder;
import dk.raadslag.document.FullDisk;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What somebody sends, as a file of this machine until it was looked at: it may be larger than memory. */
final class Received implements AutoCloseable {
    private static final int MB = 1024 * 1024;

    private static final String NAME = "received";

    private final TempFolder folder;

    private Received(TempFolder folder) {
        this.folder = folder;
    }

    /** Fails with {@code too-large}, and {@code storage-full} when the disk is; then nothing is left. */
    static Future<Received> of(Vertx vertx, ReadStream<Buffer> stream, long limit) {
        return TempFolder.make(vertx)
                .compose(folder -> in(folder, vertx, stream, limit))
                .recover(FullDisk::refused);
    }

    static Future<Received> in(TempFolder folder, Vertx vertx, ReadStream<Buffer> stream, long limit) {
        Received received = new Received(folder);
        return vertx.fileSystem()
                .open(received.path().toString(), new OpenOptions())
                .compose(file -> written(stream, file, limit).eventually(file::close))
                .map(received)
                .recover(FullDisk::refused)
                .onFailure(failed -> received.close());
    }

    private Path path() {
        return folder.path().resolve(NAME);
    }

    private static Future<Void> written(ReadStream<Buffer> stream, AsyncFile file, long limit) {
        Promise<Void> whole = Promise.promise();
        AtomicLong size = new AtomicLong();
        stream.exceptionHandler(whole::tryFail);
        stream.endHandler(end -> whole.tryComplete());
        stream.handler(bytes -> {
            if (whole.future().isComplete()) return;
            if (size.addAndGet(bytes.length()) > limit) {
                whole.tryFail(tooLarge(limit));
                return;
            }
            file.write(bytes).onSuccess(written -> stream.fetch(1)).onFailure(whole::tryFail);
        });
        stream.fetch(1);
        return whole.future();
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(Code.TOO_LARGE, Map.of("most", limit / MB));
    }

    /** The caller closes it. */
    Opened open() throws IOException {
        return new Opened(new RandomAccessFile(path().toFile(), "r"));
    }

    @Override
    public void close() {
        folder.close();
    }

    /** Its bytes, wherever somebody wants to begin. */
    record Opened(RandomAccessFile file) implements FileBytes, AutoCloseable {
        @Override
        public long size() {
            try {
                return file.length();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public byte[] read(long at, int length) {
            try {
                byte[] bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - at))];
                file.seek(at);
                file.readFully(bytes);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
