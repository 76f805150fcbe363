package dk.raadslag.live;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * How many people watch which topic, on this node and the others. Nodes tell each other who watches with them, again
 * and again, and forget a node that falls silent.
 */
final class Watchers {
    /** Published by a node when its watchers change, and now and then. */
    private static final String WATCHING = "topic.watching";

    private static final long SILENT_NS = TimeUnit.SECONDS.toNanos(35);

    private final Vertx vertx;
    private final Consumer<TopicId> recounted;
    private final String node = UUID.randomUUID().toString();
    private final Map<TopicId, Set<String>> here = new HashMap<>();
    private final Map<TopicId, Map<String, Elsewhere>> elsewhere = new HashMap<>();
    private final Map<TopicId, Integer> counts = new ConcurrentHashMap<>();

    private record Elsewhere(Set<String> people, long at) {}

    /** @param recounted hears of a topic when another node has changed its count */
    Watchers(Vertx vertx, Rooms rooms, Consumer<TopicId> recounted) {
        this.vertx = vertx;
        this.recounted = recounted;
        vertx.eventBus().<JsonObject>consumer(WATCHING, message -> rooms.run(() -> heard(message.body())));
    }

    /** Callable from any thread. */
    int count(TopicId topic) {
        return counts.getOrDefault(topic, 0);
    }

    /** These people watch it here now; true when that changes the total. */
    boolean here(TopicId topic, Set<String> people) {
        Set<String> before = people.isEmpty() ? here.remove(topic) : here.put(topic, people);
        if (people.equals(before == null ? Set.of() : before)) return false;
        publish(topic);
        return recount(topic);
    }

    /** Repeats who watches here, and forgets silent nodes. To be called more often than a node is forgotten. */
    void sayAgain() {
        here.keySet().forEach(this::publish);
        long now = System.nanoTime();
        for (TopicId topic : List.copyOf(elsewhere.keySet())) {
            if (!elsewhere.get(topic).values().removeIf(other -> now - other.at() > SILENT_NS)) continue;
            if (recount(topic)) recounted.accept(topic);
        }
    }

    private void publish(TopicId topic) {
        Set<String> people = here.getOrDefault(topic, Set.of());
        JsonObject news = new JsonObject()
                .put("kind", topic.kind())
                .put("id", topic.id())
                .put("node", node)
                .put("people", new JsonArray(List.copyOf(people)));
        vertx.eventBus().publish(WATCHING, news);
    }

    private void heard(JsonObject news) {
        if (node.equals(news.getString("node"))) return;
        TopicId topic = new TopicId(news.getString("kind"), news.getString("id"));
        Set<String> people = new HashSet<>();
        news.getJsonArray("people").forEach(subject -> people.add((String) subject));
        elsewhere
                .computeIfAbsent(topic, first -> new HashMap<>())
                .put(news.getString("node"), new Elsewhere(people, System.nanoTime()));
        if (recount(topic)) recounted.accept(topic);
    }

    /** A person who watches at two nodes counts once. */
    private boolean recount(TopicId topic) {
        Set<String> people = new HashSet<>(here.getOrDefault(topic, Set.of()));
        Map<String, Elsewhere> others = elsewhere.getOrDefault(topic, Map.of());
        others.values().forEach(other -> people.addAll(other.people()));
        if (others.values().stream().allMatch(other -> other.people().isEmpty())) elsewhere.remove(topic);
        int before = count(topic);
        if (people.isEmpty()) counts.remove(topic);
        else counts.put(topic, people.size());
        return people.size() != before;
    }
}
