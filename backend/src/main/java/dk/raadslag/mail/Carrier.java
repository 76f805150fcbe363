package dk.raadslag.mail;

import io.vertx.core.Future;

/** Who takes a letter out of the house. */
public interface Carrier {
    /** Fails with {@link Returned} when nobody will ever take it; any other failure is worth trying again. */
    Future<Void> carry(Posted posted);

    /** A letter that comes back: the receiver does not exist, or does not want it. */
    final class Returned extends RuntimeException {
        Returned(String why) {
            super(why, null, false, false);
        }
    }
}
