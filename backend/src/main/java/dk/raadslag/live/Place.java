package dk.raadslag.live;

import dk.raadslag.protocol.Audience;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where a follower is: the audience it belongs to, the last version it was sent, and the texts it missed words of. */
final class Place {
    final Audience audience;
    final Set<Words.Place> missed = new LinkedHashSet<>();
    long version;

    Place(Audience audience, long version) {
        this.audience = audience;
        this.version = version;
    }
}
