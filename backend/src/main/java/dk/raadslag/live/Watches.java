package dk.raadslag.live;

import java.util.HashSet;
import java.util.Set;

/** The topics that one socket watches. */
final class Watches {
    /** A page watches two or three. */
    private static final int MOST = 20;

    private final Topics topics;
    private final Follower follower;
    /** Copied when it changes: most watch none. */
    private Set<TopicId> watched = Set.of();

    Watches(Topics topics, Follower follower) {
        this.topics = topics;
        this.follower = follower;
    }

    /** False when it is not a topic, or one more than a socket may watch. */
    boolean watch(TopicId topic) {
        if (!topic.isSound() || watched.size() >= MOST && !watched.contains(topic)) return false;
        Set<TopicId> more = new HashSet<>(watched);
        more.add(topic);
        watched = Set.copyOf(more);
        topics.watch(follower, topic);
        return true;
    }

    void unwatch(TopicId topic) {
        Set<TopicId> fewer = new HashSet<>(watched);
        if (!fewer.remove(topic)) return;
        watched = Set.copyOf(fewer);
        topics.unwatch(follower, topic);
    }

    /** The person may have other rights now. */
    void lookAnew() {
        watched.forEach(topic -> topics.lookAnew(follower, topic));
    }

    /** The socket was full and has room again. */
    void resume() {
        watched.forEach(topic -> topics.resume(follower, topic));
    }

    void leave() {
        watched.forEach(topic -> topics.unwatch(follower, topic));
        watched = Set.of();
    }
}
