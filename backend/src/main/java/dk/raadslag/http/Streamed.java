package dk.raadslag.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.util.function.Function;

/**
 * An answer that is a file made while it is sent; the browser saves it.
 *
 * @param name offered to the browser for saving, in any letters
 * @param content writes all bytes, as fast as the reader takes them; if it fails, the connection breaks off
 */
public record Streamed(String mediaType, String name, Function<WriteStream<Buffer>, Future<Void>> content) {}
