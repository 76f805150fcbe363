package dk.raadslag.body;

import dk.raadslag.base.Base;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All bodies of the reference data: the kind and the region of each, and which belong together. An id says nothing of
 * that. They are read at the start, and again every half minute: to ask costs nothing.
 */
public final class Bodies {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final Base base;
    private final BodyStore store = new BodyStore();
    private volatile Map<String, Body> known = Map.of();

    public Bodies(Base base) {
        this.base = base;
    }

    /** These and no others, which are never read again. */
    public static Bodies of(Body... all) {
        Bodies bodies = new Bodies(null);
        bodies.learn(List.of(all));
        return bodies;
    }

    /** Reads them, and looks again from then on. */
    public Future<Void> start() {
        return look().onSuccess(ok -> base.jobs().every("bodies", LOOK_EVERY, this::look));
    }

    /** Reads them as they are now. */
    public Future<Void> look() {
        return base.db().read(store::all).onSuccess(this::learn).mapEmpty();
    }

    private void learn(List<Body> all) {
        Map<String, Body> next = new LinkedHashMap<>();
        all.forEach(body -> next.put(body.id(), body));
        known = next;
    }

    /** Each region's KKR before its KD-Net. */
    public List<Body> all() {
        return List.copyOf(known.values());
    }

    public Optional<Body> byId(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Those of one region, the KKR first; none when there is no such region. */
    public List<Body> ofRegion(String region) {
        return known.values().stream()
                .filter(body -> body.region().equals(region))
                .toList();
    }

    /** The id of the other body of the same region: a region's KKR and KD-Net belong together. */
    public Optional<String> pairOf(String id) {
        return byId(id).map(Body::pair);
    }

    /** The ids of the body and of its pair. */
    public List<String> withPair(String id) {
        return byId(id).map(Body::withPair).orElse(List.of(id));
    }
}
