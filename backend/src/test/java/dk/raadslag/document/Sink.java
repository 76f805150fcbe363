package dk.raadslag.document;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;

/** Keeps what is written to it: all of it at once, or one piece, after which it is full for good. */
public final class Sink implements WriteStream<Buffer> {
    private final boolean full;
    private final Buffer all = Buffer.buffer();
    private int largest;

    private Sink(boolean full) {
        this.full = full;
    }

    public static Sink ofAll() {
        return new Sink(false);
    }

    public static Sink full() {
        return new Sink(true);
    }

    public Buffer all() {
        return all;
    }

    /** The length of the largest piece. */
    public int largest() {
        return largest;
    }

    @Override
    public Future<Void> write(Buffer piece) {
        all.appendBuffer(piece);
        largest = Math.max(largest, piece.length());
        return full ? Promise.<Void>promise().future() : Future.succeededFuture();
    }

    @Override
    public boolean writeQueueFull() {
        return full;
    }

    @Override
    public Future<Void> end() {
        return Future.succeededFuture();
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        return this;
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
        return this;
    }

    @Override
    public WriteStream<Buffer> drainHandler(Handler<Void> handler) {
        return this;
    }
}
