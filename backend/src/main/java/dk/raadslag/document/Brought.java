package dk.raadslag.document;

import dk.raadslag.meeting.Editions;
import io.vertx.core.Future;
import java.util.function.Supplier;

/**
 * A file that somebody brought: known by its hash, so that its bytes are fetched only to be read.
 *
 * @param sha256 in hex
 * @param bytes fetches them
 */
public record Brought(String sha256, Supplier<Future<byte[]>> bytes) {
    /** One whose bytes are here. */
    public static Brought of(byte[] bytes) {
        return new Brought(Editions.hash(bytes), () -> Future.succeededFuture(bytes));
    }
}
