package dk.raadslag.access;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens whose signatures were found good, until they expire: checking one costs more than most of what is asked
 * with it. That somebody's rights have changed since is not asked here. Safe on any thread.
 */
final class VerifiedTokens {
    /** Some 4 MB; those not used for longest go first. */
    static final int MOST = 2_000;

    private final InstantSource clock;
    private final Map<String, Actor> actors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Actor> eldest) {
            return size() > MOST;
        }
    };

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** Whose token this is; empty when it is not known, or has expired. */
    synchronized Optional<Actor> find(String token) {
        Actor actor = actors.get(token);
        if (actor == null) return Optional.empty();
        if (clock.instant().isBefore(actor.expires())) return Optional.of(actor);
        actors.remove(token);
        return Optional.empty();
    }

    synchronized void keep(String token, Actor actor) {
        actors.put(token, actor);
    }
}
