package dk.raadslag.attachment;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.OptionalLong;

/**
 * A file on its way in.
 *
 * @param name as the sender calls it
 * @param announced the length that the sender claims
 * @param bytes a paused stream
 */
public record Upload(String name, OptionalLong announced, ReadStream<Buffer> bytes) {}
