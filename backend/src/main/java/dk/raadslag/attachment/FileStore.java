package dk.raadslag.attachment;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.util.UUID;

/**
 * Where the bytes of files lie. They stream in and out; no more than a few hundred kilobytes of a file are in memory
 * at a time, however large it is and however slow the other side.
 */
public interface FileStore {
    /** A whole file, durable. */
    record Stored(UUID id, long size, String sha256) {}

    /**
     * Takes a file in. The stream must be paused. When it breaks off, or brings more than {@code limit} bytes
     * ({@code too-large}), or there is no more room ({@code storage-full}), nothing of it stays.
     */
    Future<Stored> keep(ReadStream<Buffer> source, long limit);

    /** Gives out the bytes from {@code from} up to but without {@code to}, as fast as they are taken. */
    Future<Void> send(UUID id, long from, long to, WriteStream<Buffer> out);

    /** So many bytes from there on, within one file; fewer only at its end. */
    Future<Buffer> piece(UUID id, long at, int length);

    /** Throws a file away. */
    Future<Void> discard(UUID id);

    /** Throws away what was begun long ago and became nobody's file: a process ended in the middle of it. */
    Future<Integer> sweep();
}
