package dk.raadslag.live;

import dk.raadslag.model.Audience;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a follower is: its audience, the last version it was sent, and the texts it missed words of. There are
 * thousands of places, and hardly any misses something, so only those have a set.
 */
final class Place {
    final Follower follower;
    final Audience audience;
    long version;
    /** It no longer follows, or from another place. */
    boolean left;

    private Set<Words.Place> missed = Set.of();

    Place(Follower follower, Audience audience, long version) {
        this.follower = follower;
        this.audience = audience;
        this.version = version;
    }

    boolean missesNothing() {
        return missed.isEmpty();
    }

    boolean misses(Words.Place text) {
        return missed.contains(text);
    }

    /** A copy of them as they are now. */
    List<Words.Place> missed() {
        return List.copyOf(missed);
    }

    void miss(Words.Place text) {
        miss(Set.of(text));
    }

    void miss(Collection<Words.Place> texts) {
        if (texts.isEmpty()) return;
        if (missed.isEmpty()) missed = new LinkedHashSet<>();
        missed.addAll(texts);
    }

    void told(Words.Place text) {
        if (missed.isEmpty()) return;
        missed.remove(text);
        if (missed.isEmpty()) missed = Set.of();
    }

    /** It was sent the whole meeting at this version, with every text. */
    void toldAll(long now) {
        version = now;
        missed = Set.of();
    }
}
