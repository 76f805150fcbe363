package dk.raadslag.attachment;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where the bytes of files lie. They stream in and out; no more than a few hundred kilobytes of a file are in memory at
 * a time, however large the file and however slow the other side.
 */
public interface FileStore {
    /** A whole file, durable. */
    record Stored(UUID id, long size, String sha256) {}

    /**
     * Takes a file in. The stream must be paused. Nothing is left of a file that breaks off, has more than
     * {@code limit} bytes ({@code too-large}), or does not fit into the storage ({@code storage-full}).
     */
    Future<Stored> keep(ReadStream<Buffer> source, long limit);

    /** Streams the bytes from {@code from} (inclusive) to {@code to} (exclusive), as fast as the reader takes them. */
    Future<Void> send(UUID id, long from, long to, WriteStream<Buffer> out);

    /** At most this many bytes from that position, within one file; fewer only at its end. */
    Future<Buffer> piece(UUID id, long at, int length);

    /**
     * The same on a thread that may block.
     *
     * @throws IllegalStateException when it cannot be had within half a minute
     */
    default byte[] read(UUID id, long at, int length) {
        try {
            return piece(id, at, length)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS)
                    .getBytes();
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("a stored file could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Deletes a file. */
    Future<Void> discard(UUID id);

    /** Deletes orphans: the bytes of uploads whose process died in the middle. */
    Future<Integer> sweep();
}
