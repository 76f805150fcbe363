package dk.raadslag.live;

import dk.raadslag.job.Jobs;
import dk.raadslag.protocol.ServerFrame;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The topics that are watched on this node. A watcher hears a topic's seq whenever it changes for them: each news
 * checks their rights again. Other nodes' commits reach it over the event bus.
 */
public final class Topics {
    /** Published after each commit that changed a topic; the body names {@code kind} and {@code id}. */
    private static final String CHANGED = "topic.changed";
    /** Watched topics are read this often even without news: news may be lost, and rights end with time. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Rooms rooms;
    private final Watchers watchers;
    private final Map<String, TopicSource> sources = new ConcurrentHashMap<>();
    private final Map<TopicId, Watched> watched = new HashMap<>();

    /** @param rooms on whose context all of this happens */
    public Topics(Vertx vertx, Jobs jobs, Rooms rooms) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.watchers = new Watchers(vertx, rooms, this::look);
        vertx.eventBus().<JsonObject>consumer(CHANGED, message -> {
            TopicId topic =
                    new TopicId(message.body().getString("kind"), message.body().getString("id"));
            rooms.run(() -> look(topic));
        });
        jobs.every("topics", LOOK_AGAIN, () -> rooms.done(this::lookAgain));
    }

    /** Registers a kind of topic. */
    public void register(String kind, TopicSource source) {
        if (sources.putIfAbsent(kind, source) != null) throw new IllegalStateException("two kinds of topic " + kind);
    }

    /** A topic was changed and committed: every process reads it. Callable from any thread. */
    public void changed(String kind, String id) {
        vertx.eventBus().publish(CHANGED, new JsonObject().put("kind", kind).put("id", id));
    }

    /**
     * The same when other processes hear of the change in other ways: only this one reads. Callable from any thread.
     */
    public void changedHere(String kind, String id) {
        rooms.run(() -> look(new TopicId(kind, id)));
    }

    /** How many people watch a topic that counts them, on all nodes; callable from any thread. */
    public int watching(String kind, String id) {
        return watchers.count(new TopicId(kind, id));
    }

    /** Somebody watches a topic from now on, and hears its seq; watching again asks again. */
    void watch(Follower follower, TopicId topic) {
        TopicSource source = sources.get(topic.kind());
        // A kind that this version does not know is like a hidden topic.
        if (source == null) follower.send(Frames.encode(new ServerFrame.TopicGone(topic.kind(), topic.id())));
        else
            watched.computeIfAbsent(topic, first -> new Watched(topic, source, rooms, watchers))
                    .arrive(follower);
    }

    void unwatch(Follower follower, TopicId topic) {
        Watched one = watched.get(topic);
        if (one != null && one.leave(follower)) watched.remove(topic);
    }

    /** Somebody may have other rights now; they hear if that changes anything. */
    void lookAnew(Follower follower, TopicId topic) {
        Watched one = watched.get(topic);
        if (one != null) one.lookAnew(follower);
    }

    /** A socket that was full has room again. */
    void resume(Follower follower, TopicId topic) {
        Watched one = watched.get(topic);
        if (one != null) one.resume(follower);
    }

    private void look(TopicId topic) {
        Watched one = watched.get(topic);
        if (one != null) one.look();
    }

    private void lookAgain() {
        watchers.sayAgain();
        List.copyOf(watched.values()).forEach(Watched::lookAgain);
    }
}
