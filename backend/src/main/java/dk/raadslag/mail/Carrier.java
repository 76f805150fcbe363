package dk.raadslag.mail;

import io.vertx.core.Future;

/** Sends letters out of the house. */
public interface Carrier {
    /** Fails with {@link Returned} when trying again is no use; any other failure is worth another try. */
    Future<Void> carry(Posted posted);

    /** A letter that bounces: the receiver does not exist, or does not want it. */
    final class Returned extends RuntimeException {
        Returned(String why) {
            super(why, null, false, false);
        }
    }
}
