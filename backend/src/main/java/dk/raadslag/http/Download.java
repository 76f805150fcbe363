package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;

/**
 * An answer that is a file, sent piece by piece, and in parts if the browser asks for parts.
 *
 * @param name offered to the browser for saving, in any letters
 * @param inline true if the browser shows it when it can; otherwise always saved
 * @param sha256 of the bytes, which tells one version from another
 */
public record Download(String mediaType, String name, boolean inline, String sha256, long size, Content content) {
    /** The bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public interface Content {
        Future<Void> send(long from, long to, WriteStream<Buffer> out);
    }
}
