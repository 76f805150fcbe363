package dk.raadslag.attachment;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One file on its way in: asks its stream for no more than it has stored, cuts the bytes into chunks of one length, and
 * hashes them on the way.
 */
final class Intake {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final int chunkLength;
    private final BiFunction<Integer, Buffer, Future<Void>> keep;
    private final MessageDigest digest = sha256();
    private final Promise<Void> whole = Promise.promise();
    private Buffer waiting = Buffer.buffer();
    private long size;
    private int chunks;

    /** @param keep stores the chunk with that number; the next chunk comes when its future has succeeded */
    Intake(ReadStream<Buffer> source, long limit, int chunkLength, BiFunction<Integer, Buffer, Future<Void>> keep) {
        this.source = source;
        this.limit = limit;
        this.chunkLength = chunkLength;
        this.keep = keep;
    }

    /** Fails with {@code too-large}, or with the failure of the stream or of {@code keep}. */
    Future<Void> run() {
        source.exceptionHandler(whole::tryFail);
        source.endHandler(end -> keepRest());
        source.handler(this::take);
        source.fetch(1);
        return whole.future();
    }

    long size() {
        return size;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The one refusal for a file larger than the setting allows. */
    static Refusal tooLarge(long limit) {
        return new Refusal(Code.TOO_LARGE, Map.of("most", limit / (1024 * 1024)));
    }

    private void take(Buffer bytes) {
        if (whole.future().isComplete()) return;
        size += bytes.length();
        if (size > limit) {
            whole.tryFail(tooLarge(limit));
            return;
        }
        waiting.appendBuffer(bytes);
        keepFull().onSuccess(kept -> source.fetch(1)).onFailure(whole::tryFail);
    }

    private Future<Void> keepFull() {
        if (waiting.length() < chunkLength) return Future.succeededFuture();
        Buffer chunk = waiting.getBuffer(0, chunkLength);
        waiting = waiting.getBuffer(chunkLength, waiting.length());
        return keep(chunk).compose(kept -> keepFull());
    }

    private void keepRest() {
        if (whole.future().isComplete()) return;
        (waiting.length() == 0 ? Future.<Void>succeededFuture() : keep(waiting))
                .onSuccess(kept -> whole.tryComplete())
                .onFailure(whole::tryFail);
    }

    private Future<Void> keep(Buffer chunk) {
        digest.update(chunk.getBytes());
        return keep.apply(chunks++, chunk);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
