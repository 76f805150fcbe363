package dk.raadslag.live;

import dk.raadslag.live.TopicSource.Topic;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One topic and those who watch it on this node. All calls are made on the rooms' context. */
final class Watched {
    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private final TopicId id;
    private final TopicSource source;
    private final Rooms rooms;
    private final Watchers watchers;
    private final Map<Follower, Place> places = new LinkedHashMap<>();
    private final OneAtATime looking = new OneAtATime(this::lookNow);
    /** Watchers to answer since the last reading began; everybody, when the topic itself had news. */
    private final Set<Follower> asking = new LinkedHashSet<>();

    private boolean hasNews;

    /** One watcher's seq, null until it is read, and the last frame they were sent. */
    private static final class Place {
        private OptionalLong seq;
        private ServerFrame told;

        private boolean sees() {
            return seq != null && seq.isPresent();
        }
    }

    Watched(TopicId id, TopicSource source, Rooms rooms, Watchers watchers) {
        this.id = id;
        this.source = source;
        this.rooms = rooms;
        this.watchers = watchers;
    }

    /** Takes the follower in; watching again gets another answer. */
    void arrive(Follower follower) {
        places.computeIfAbsent(follower, first -> new Place()).told = null;
        lookAnew(follower);
    }

    /** Reads under the rights that the follower has now. */
    void lookAnew(Follower follower) {
        asking.add(follower);
        looking.read();
    }

    /** True when nobody is left. */
    boolean leave(Follower follower) {
        Place place = places.remove(follower);
        asking.remove(follower);
        if (place != null && place.sees() && source.isCounted()) {
            boolean others = watchers.here(id, people());
            if (others && !places.isEmpty()) look();
        }
        return places.isEmpty();
    }

    /** The topic may have changed, or who may know of it, or how many watch it. */
    void look() {
        hasNews = true;
        looking.read();
    }

    /** The same without news. Does nothing when nobody here may know of the topic. */
    void lookAgain() {
        if (places.values().stream().anyMatch(place -> place.sees() || place.told == null)) look();
    }

    /** Sends what could not be sent while the socket was full. */
    void resume(Follower follower) {
        Place place = places.get(follower);
        if (place != null && place.seq != null) tell(List.of(follower));
    }

    private Future<Void> lookNow() {
        List<Follower> those = List.copyOf(hasNews ? places.keySet() : asking);
        hasNews = false;
        asking.clear();
        return rooms.onContext(Future.succeededFuture().compose(now -> source.topic(id.id())))
                .<Void>map(found -> {
                    seen(found, those);
                    return null;
                })
                .onFailure(cause -> LOG.warn("could not look at {}: {}", id, Causes.of(cause)));
    }

    private void seen(Optional<Topic> found, List<Follower> by) {
        // Somebody who came after everybody left has begun again.
        if (places.isEmpty()) return;
        for (Follower follower : by) {
            Place place = places.get(follower);
            if (place == null) continue;
            place.seq = found.map(topic -> topic.seq().apply(follower.actor())).orElse(OptionalLong.empty());
        }
        boolean others = source.isCounted() && watchers.here(id, people());
        tell(others ? List.copyOf(places.keySet()) : by);
    }

    /** An unchanged frame is not sent again: it would say that something has happened. */
    private void tell(List<Follower> to) {
        Map<ServerFrame, String> encoded = new HashMap<>();
        List<Follower> due = new ArrayList<>(to);
        due.removeIf(follower -> {
            Place place = places.get(follower);
            return place == null || place.seq == null || frame(place).equals(place.told);
        });
        rooms.broadcast(due, follower -> {
            Place place = places.get(follower);
            if (place == null) return true;
            ServerFrame frame = frame(place);
            if (!follower.send(encoded.computeIfAbsent(frame, Frames::encode))) return false;
            place.told = frame;
            return true;
        });
    }

    private ServerFrame frame(Place place) {
        if (place.seq.isEmpty()) return new ServerFrame.TopicGone(id.kind(), id.id());
        Integer watching = source.isCounted() ? watchers.count(id) : null;
        return new ServerFrame.Topic(id.kind(), id.id(), place.seq.getAsLong(), watching);
    }

    /** A person with two windows counts once. Anonymous sockets do not count: one person can easily open hundreds. */
    private Set<String> people() {
        Set<String> people = new HashSet<>();
        places.forEach((follower, place) -> {
            if (place.sees() && !follower.actor().isAnonymous())
                people.add(follower.actor().subject());
        });
        return people;
    }
}
