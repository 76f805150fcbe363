package dk.raadslag.live;

import dk.raadslag.model.Audience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Those who follow one meeting, by audience: everybody in one audience gets the same frames. The lists are rebuilt when
 * somebody comes or goes, not for each frame.
 */
final class Followers {
    private final Map<Follower, Place> places = new LinkedHashMap<>();
    /** Null when somebody came or went since it was last built. */
    private Map<Audience, List<Place>> byAudience;

    int size() {
        return places.size();
    }

    /** Null when it does not follow. */
    Place get(Follower follower) {
        return places.get(follower);
    }

    Collection<Place> all() {
        return places.values();
    }

    Set<Follower> everybody() {
        return Set.copyOf(places.keySet());
    }

    /** Replaces the follower's earlier place, which is left. */
    void put(Place place) {
        leave(places.put(place.follower, place));
    }

    void remove(Follower follower) {
        leave(places.remove(follower));
    }

    /** Lists that do not change when somebody comes or goes. */
    Map<Audience, List<Place>> byAudience() {
        if (byAudience == null) {
            Map<Audience, List<Place>> lists = new HashMap<>();
            places.values().forEach(place -> lists.computeIfAbsent(place.audience, first -> new ArrayList<>())
                    .add(place));
            byAudience = lists;
        }
        return byAudience;
    }

    /** Those of all matching audiences, in one list that does not change. */
    List<Place> of(Predicate<Audience> audiences) {
        List<List<Place>> lists = byAudience().entrySet().stream()
                .filter(entry -> audiences.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (lists.size() == 1) return lists.get(0);
        return lists.stream().flatMap(List::stream).toList();
    }

    private void leave(Place place) {
        if (place != null) place.left = true;
        byAudience = null;
    }
}
